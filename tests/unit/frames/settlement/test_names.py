# SPDX-License-Identifier: Apache-2.0
"""Units are told apart by the normal form of their names, as `feidi.settle` does."""

from collections.abc import Callable

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from feidi import Agreement, Label, Money, Over, Party, PartyRole, Receipt, RevenueKind, Sharing, To, UpTo
from feidi import settle as settle_receipts
from feidi.agreements import FactAmount
from feidi.errors import InvariantError, SettlementError
from feidi.frames import settle
from feidi.frames.hashing import hashes_of

NAMES = (
    *(
        "甲厂",
        " 甲厂",
        "甲厂\u3000",
        "甲厂(杭州)",
        "甲厂\uff08杭州\uff09",
        "A",
        "\uff21",
        "a",
        "x\u200by",
        "xy",
    ),
    *("91330108ma27w7xx5x", "91330108MA27W7XX5X", "B  C", "B C", "12345678-x", "12345678-X"),
)


def capped(limit: Money | FactAmount) -> Agreement:
    """Return an agreement with a yearly limit for each enterprise."""
    parties = [
        Party(key=role.value, role=role, label=Label(zh=role.value, en=role.value))
        for role in (PartyRole.SOURCE, PartyRole.HOST)
    ]
    terms = UpTo(limit, To("source"), then=To("host"), over=Over.YEAR)
    tax = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=terms)
    return Agreement(id="park", title=Label(zh="协议", en="Agreement"), parties=parties, sharing=[tax])


def receipts(names: tuple[str, ...] = NAMES) -> pl.DataFrame:
    """Return two receipts of each name, of which the second is above the limit."""
    rows = [(name, "vat", 2024, 8_000_000) for name in names for _ in range(2)]
    return pl.DataFrame(rows, schema=["payer", "kind", "year", "amount"], orient="row")


def frame_of(lines: object) -> pl.DataFrame:
    """Return lines of any engine as a frame of polars."""
    if isinstance(lines, pd.DataFrame):
        return pl.from_pandas(lines)
    return pl.DataFrame(lines)


@pytest.mark.parametrize(
    "kind",
    [
        lambda frame: frame,
        lambda frame: frame.with_columns(pl.col("payer").cast(pl.Categorical)),
        lambda frame: frame.to_pandas(),
        lambda frame: frame.to_arrow(),
    ],
    ids=["polars", "categories", "pandas", "pyarrow"],
)
def test_one_unit_however_its_name_was_typed(kind: Callable[[pl.DataFrame], object]) -> None:
    """A yearly limit is filled once; the lines bear the normal form."""
    agreement, frame = capped(Money.wan(10)), receipts()
    scalar = settle_receipts(
        agreement,
        [
            Receipt(kind=RevenueKind.VAT, payer=payer, year=year, amount=Money(fen))
            for payer, _, year, fen in frame.rows()
        ],
    )
    lines = frame_of(settle(agreement, kind(frame)).lines)
    assert lines["source"].sum() == scalar.totals["source"].fen == 8 * 10_000_000
    assert set(lines["payer"].cast(pl.String)) == {line.unit for line in scalar.lines}


def test_facts() -> None:
    """Facts are found by the normal form, and two rows of one unit are refused."""
    agreement, frame = capped(FactAmount("incentives")), receipts(("甲厂", "甲厂 "))
    facts = pl.DataFrame({"unit": ["\u3000甲厂"], "incentives": [10_000_000]})
    assert settle(agreement, frame, facts).lines["source"].sum() == 10_000_000
    twice = pl.DataFrame({"unit": ["甲厂", "甲厂 "], "incentives": [1, 2]})
    with pytest.raises(InvariantError, match="facts of one unit are given twice"):
        settle(agreement, frame, twice)


def test_buckets() -> None:
    """What is hashed into buckets is the normal form."""
    names = pa.array(NAMES)
    assert len(set(hashes_of(names).tolist())) == 8
    assert hashes_of(names.dictionary_encode()).tolist() == hashes_of(names).tolist()
    assert hashes_of(pa.array([None, ""])).tolist() == [0, 0]
    numbers = [1, 2, 300]
    assert len(set(hashes_of(pa.array(numbers)).tolist())) == 3
    assert (
        hashes_of(pa.array(numbers, pa.int16())).tolist()
        == hashes_of(pa.array(numbers, pa.uint64())).tolist()
    )


def test_the_first_and_the_last_year() -> None:
    """Receipts of the first and of the last fiscal year are settled; those of the years beside them stop the call."""
    agreement = capped(Money.wan(10))
    frame = receipts(("甲厂",)).with_columns(year=pl.Series([1949, 2999]))
    assert settle(agreement, frame).lines["source"].to_list() == [8_000_000, 8_000_000]
    for year in (1948, 3000):
        with pytest.raises(SettlementError, match="not a year from 1949 to 2999"):
            settle(agreement, frame.with_columns(year=pl.lit(year)))
