# SPDX-License-Identifier: Apache-2.0
"""Rows are settled in blocks of whole units: whatever units are called and however they come."""

from collections.abc import Callable
from random import Random
from typing import Any, Final

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from attrs import evolve

from feidi.agreements import (
    Agreement,
    ByClass,
    FactAmount,
    Guarantee,
    Over,
    Party,
    PartyRole,
    Receipt,
    RevenueKind,
    Running,
    Sharing,
    Split,
    Terms,
    To,
    UpTo,
)
from feidi.dates import Span, date_of
from feidi.frames import settle
from feidi.frames.arrow import read
from feidi.frames.results import own_kind
from feidi.frames.settlement import clause_rows
from feidi.labels import Label
from feidi.quantities import Money
from feidi.settlement import settle as settle_one_by_one

KEYS: Final = ("source", "host", "fund")
VAT, CIT = RevenueKind.VAT, RevenueKind.CIT
SPLIT: Final = Split([("3/7", To("source")), ("4/7", To("host"))])
ONCE: Final = UpTo(FactAmount("cap"), SPLIT, then=To("host"), over=Over.LIFETIME)
FLOORED: Final = Guarantee("source", FactAmount("floor"), SPLIT, payers=["host"])
YEARLY: Final = UpTo(FactAmount("cap", yearly=True), SPLIT, then=To("host"))
COST: Final = UpTo(Running("cap"), SPLIT, then=To("host"), over=Over.LIFETIME)
ENGINES: Final[dict[str, Callable[[Any], Any]]] = {
    "polars": pl.DataFrame,
    "pandas": pd.DataFrame,
    "pyarrow": pa.table,
}
LAZY: Final = {"lazy polars": lambda table: pl.DataFrame(table).lazy()}
Table = dict[str, list[Any]]


def agreement(terms: Terms, *others: Terms) -> Agreement:
    """Give an agreement with a clause for each tree: on VAT, on income tax."""
    parties = [Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in KEYS]
    sharing = [
        Sharing(id=kind.value, kinds=[kind], terms=one)
        for kind, one in zip((VAT, CIT), (terms, *others), strict=False)
    ]
    return Agreement(id="x", title=Label(zh="例", en="x"), parties=parties, sharing=sharing)


def table(units: list[Any], years: int = 3) -> Table:
    """Give receipts of units over some years."""
    rows = [(unit, year) for unit in units for year in range(2020, 2020 + years)]
    return {
        "payer": [unit for unit, _ in rows],
        "kind": ["vat"] * len(rows),
        "year": [year for _, year in rows],
        "amount": [1_001 + 7 * at for at in range(len(rows))],
    }


def shuffled(given: Table) -> Table:
    """Give the same rows in another order."""
    at = list(range(len(given["year"])))
    Random(7).shuffle(at)
    return {name: [column[one] for one in at] for name, column in given.items()}


def lines(settled: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401  # of any engine
    """Give the lines in the order of units and years."""
    names = ["payer", "year", "amount", "source", "host"]
    return sorted(tuple(row.values()) for row in read(settled.lines, "test", names).to_pylist())


def without_rows(frame: Any) -> Any:  # noqa: ANN401  # of any engine
    """Give a frame without rows."""
    return own_kind(read(frame, "test").slice(0, 0), frame)


@pytest.mark.parametrize("make", ENGINES.values(), ids=ENGINES)
class TestUnits:
    """Numbers and texts, in order and not, with facts in order, in another one, and of others."""

    NUMBERS: Final = [3, 5, 8, 9]
    NAMES: Final = {3: "c", 5: "e", 8: "h", 9: "i"}

    @pytest.mark.parametrize("known", [[3, 5, 8, 9], [9, 3, 8, 5], [1, 3, 5, 8, 9, 11], [8, 11, 3, 9, 5]])
    @pytest.mark.parametrize("mixed", [False, True])
    @pytest.mark.parametrize("apart", [1, 10**12])
    def test_numbers_are_settled_as_texts(
        self, make: Callable[[Any], Any], known: list[int], mixed: bool, apart: int
    ) -> None:
        """Whatever they are, near to each other or far apart, they have the same lines."""
        given = table(self.NUMBERS)
        given = shuffled(given) if mixed else given
        texts = given | {"payer": [self.NAMES[unit] for unit in given["payer"]]}
        given["payer"] = [unit * apart for unit in given["payer"]]
        caps = [1_500 + 300 * unit for unit in known]
        names = [self.NAMES.get(unit, str(unit)) for unit in known]
        by_number = settle(
            agreement(ONCE), make(given), make({"unit": [unit * apart for unit in known], "cap": caps})
        )
        by_text = settle(agreement(ONCE), make(texts), make({"unit": names, "cap": caps}))
        told = [(self.NAMES[row[0] // apart], *row[1:]) for row in lines(by_number)]
        assert told == lines(by_text)
        assert len(told) == 12
        assert any(row[3] * 7 // 3 + 1 < row[2] for row in told)  # the caps bite

    def test_nobody_is_known(self, make: Callable[[Any], Any]) -> None:
        """Without a row of facts every unit is refused, of this year and of all years."""
        given = make(table(self.NUMBERS))
        none = without_rows(make({"unit": [1], "cap": [1], "year": [2020]}))
        for terms, facts in ((ONCE, (none, None)), (YEARLY, (None, none)), (COST, (None, none))):
            settled = settle(agreement(terms), given, *facts, refused="report")
            assert (settled.report().lines, settled.report().refused) == (0, 12)

    def test_facts_of_a_year(self, make: Callable[[Any], Any]) -> None:
        """Each year has its own, in whatever order, and those of nobody are passed over."""
        given = table([3, 5])
        facts = shuffled(
            {
                "unit": [unit for unit in (1, 3, 5, 6) for _ in range(4)],
                "year": [year for _ in range(4) for year in range(2019, 2023)],
                "cap": [100 * unit + year for unit in (1, 3, 5, 6) for year in range(2019, 2023)],
            }
        )
        for terms in (YEARLY, COST, UpTo(Running("cap"), FLOORED, then=To("host"), over=Over.LIFETIME)):
            floors = make({"unit": [3, 5], "floor": [400, 500]})
            several = settle(agreement(terms), make(given), floors, make(facts))
            assert len(lines(several)) == 6
            for unit in (3, 5):
                own = {name: [facts[name][at] for at, one in enumerate(facts["unit"]) if one == unit]
                       for name in facts}  # fmt: skip
                at = [place for place, one in enumerate(given["payer"]) if one == unit]
                alone = {name: [column[place] for place in at] for name, column in given.items()}
                single = settle(agreement(terms), make(alone), floors, make(own))
                assert lines(single) == [row for row in lines(several) if row[0] == unit]


@pytest.mark.parametrize("make", (ENGINES | LAZY).values(), ids=ENGINES | LAZY)
class TestOdds:
    """What is rare."""

    def test_a_class_that_no_receipt_has(self, make: Callable[[Any], Any]) -> None:
        """Its terms get nothing, and a floor among them moves nothing."""
        floor = Guarantee("source", Money(5_000), SPLIT, payers=["host"])
        terms = ByClass([("head", floor)], otherwise=SPLIT)
        given = table([1, 2])
        settled = settle(agreement(terms), make(given))
        assert lines(settled) == lines(settle(agreement(SPLIT), make(given)))
        assert not settled.report().refused

    def test_no_receipts(self, make: Callable[[Any], Any]) -> None:
        """Nothing comes of nothing, in columns of the same names."""
        some = table([1])
        none = without_rows(make(some))
        settled = settle(agreement(SPLIT), none)
        assert lines(settled) == []
        assert settled.report().adds_up

    def test_days_within_a_term(self, make: Callable[[Any], Any]) -> None:
        """Of a year that a term begins in, what came in before its first day is not taken in."""
        given = table([1, 2], years=1)
        dated = given | {"date": [pd.Timestamp("2020-03-31"), pd.Timestamp("2020-04-01")]}
        settled = settle(
            evolve(agreement(SPLIT), term=Span(date_of("2020-04-01"), date_of("2021-01-01"))),
            make(dated),
            refused="report",
        )
        assert [row[0] for row in lines(settled)] == [2]

    def test_three_parties_of_numbers(self, make: Callable[[Any], Any]) -> None:
        """Rounding goes from line to line of a unit that is a number."""
        thirds = Split([("1/3", To("source")), ("1/3", To("host")), ("1/3", To("fund"))])
        given = table([1, 2])
        one_by_one = settle_one_by_one(
            agreement(thirds),
            [
                Receipt(payer=str(unit), kind=VAT, year=year, amount=Money(fen))
                for unit, year, fen in zip(given["payer"], given["year"], given["amount"], strict=True)
            ],
        )
        paid = {(line.unit, line.year.year, line.party): line.amount.fen for line in one_by_one.lines}
        found = lines(settle(agreement(thirds), make(shuffled(given))))
        assert len(found) == 6
        for unit, year, _, source, host in found:
            assert (source, host) == tuple(paid[str(unit), year, party] for party in KEYS[:2])

    def test_clauses_take_their_own_kinds(self, make: Callable[[Any], Any]) -> None:
        """Each of them settles its own receipts."""
        given = table([1, 2])
        given["kind"][::2] = ["cit"] * 3
        settled = settle(agreement(SPLIT, To("host")), make(given))
        on_income = {
            (payer, year) for payer, kind, year in zip(given["payer"], given["kind"], given["year"], strict=True)
            if kind == "cit"
        }  # fmt: skip
        assert {row[:2] for row in lines(settled) if row[3] == 0} == on_income
        assert settled.report().lines == 6
        assert settled.report().adds_up


def test_blocks_are_whole_units(monkeypatch: pytest.MonkeyPatch) -> None:
    """Units over the edge of a block, and a unit that is larger than one, are settled as alone."""
    monkeypatch.setattr(clause_rows, "ROWS", 500)
    sizes = {1: 300, 2: 300, 3: 900, 4: 3}
    rows = [(unit, at) for unit, size in sizes.items() for at in range(size)]
    given = pl.DataFrame(
        {
            "payer": [unit for unit, _ in rows],
            "kind": ["vat"] * len(rows),
            "year": [1950 + at % 900 for _, at in rows],
            "amount": [1 + (unit * 31 + at * 7) % 1_000 for unit, at in rows],
        }
    )
    facts = pl.DataFrame({"unit": list(sizes), "cap": [30_000, 40_000, 90_000, 100]})
    every = settle(agreement(ONCE), given, facts)
    assert every.report().adds_up
    for unit in sizes:
        alone = settle(agreement(ONCE), given.filter(payer=unit), facts)
        assert lines(alone) == [row for row in lines(every) if row[0] == unit]


@pytest.mark.parametrize("mixed", [False, True])
def test_blocks_beside_one_with_a_refused_unit(monkeypatch: pytest.MonkeyPatch, mixed: bool) -> None:
    """Lines of blocks that are settled whole stand beside those of one of which a unit is refused."""
    monkeypatch.setattr(clause_rows, "ROWS", 6)
    given = table([1, 2, 3, 4, 5, 6])
    receipts = pl.DataFrame(shuffled(given) if mixed else given)
    facts = pl.DataFrame({"unit": [1, 2, 4, 5, 6], "cap": [1_500, 2_500, 10, 1_900, 700]})
    settled = settle(agreement(ONCE), receipts, facts, exact=True, refused="report")
    assert settled.report().adds_up
    assert settled.refused.get_column("payer").to_list() == ["3"] * 3
    others = settle(agreement(ONCE), receipts.filter(pl.col("payer") != 3), facts, exact=True)
    order = ["payer", "year"]
    assert settled.lines.sort(order).equals(others.lines.sort(order))
    assert len(others.lines) == 15
