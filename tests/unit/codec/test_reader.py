# SPDX-License-Identifier: Apache-2.0
"""The fast reader takes what is right, and stops at anything else."""

from collections.abc import Mapping
from enum import IntEnum
from fractions import Fraction

import pytest

from feidi.agreements.amounts import Amount, Running
from feidi.agreements.conditions import AllOf, Holds, NotSo
from feidi.agreements.depth import MAX_DEPTH
from feidi.agreements.terms.to import To
from feidi.codec.reader import reading
from feidi.dates.date import Date, date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.enclaves.region import Region
from feidi.enclaves.zone import Zone
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money
from feidi.quantities.share import Rate, Share


class _Size(IntEnum):
    SMALL = 1


@pytest.mark.parametrize(
    ("hint", "value", "thing"),
    [
        (str, "飞地", "飞地"),
        (int, -7, -7),
        (int, 10**60 - 1, 10**60 - 1),
        (bool, True, True),
        (bool, False, False),
        (type(None), None, None),
        (_Size, 1, _Size.SMALL),
        (Certainty, "weakly_published", Certainty.WEAK),
        (Certainty | None, None, None),
        (Certainty | None, "unset", Certainty.UNSET),
        (Money | None, None, None),
        (Money | None, "3元", Money.yuan(3)),
        (Label | None, None, None),
        (Label | None, {"zh": "飞地", "en": "enclave"}, Label(zh="飞地", en="enclave")),
        (Date, "2024-02-29", date_of("2024-02-29")),
        (FiscalYear, 2024, FiscalYear(2024)),
        (Money, "CNY 10,008,000", Money.wan("1000.8")),
        (Money, "１０００．８万元", Money.wan("1000.8")),
        (Share, "6:4", Share("3/5")),
        (Rate, "8%", Rate("2/25")),
        (Area, "107 亩", Area.from_text("107亩")),
        (Fraction, "1/3", Fraction(1, 3)),
        (tuple[int, ...], [1, 2], (1, 2)),
        (tuple[int, str], [1, "a"], (1, "a")),
        (tuple[tuple[str, int], ...], {"a": 1}, (("a", 1),)),
        (tuple[tuple[int, str], ...], {"2021": "a"}, ((2021, "a"),)),
        (Mapping[Certainty, int], {"unset": 1}, {Certainty.UNSET: 1}),
        (Span, {"start": "2021-01-01"}, Span(date_of("2021-01-01"))),
        (Region, "330110", Region.of("330110")),
        (Region, "330103@2020-12-31", Region.of("330103", as_of="2020-12-31")),
        (Region | Zone, "330110", Region.of("330110")),
        (Amount, "3元", Money.yuan(3)),
        (Amount, {"type": "running", "fact": "cost"}, Running("cost")),
        (Money | Share, {"type": "share", "value": "1/2"}, Share("1/2")),
        (int | str, "1", "1"),
        (Money | Region, {"type": "region", "value": "330110"}, Region.of("330110")),
        (
            Money | Region,
            {
                "type": "region",
                "code": "330999",
                "name": "a",
                "parent_code": "330900",
                "span": {"start": "2020-01-01"},
            },
            Region(code="330999", name="a", parent_code="330900", span=Span(date_of("2020-01-01"))),
        ),
        (
            Figure,
            {"value": [1, ["a"]], "certainty": "proposed"},
            Figure(value=(1, ("a",)), certainty=Certainty.PROPOSED),
        ),
        (Figure, {"value": 7, "certainty": "proposed"}, Figure(value=7, certainty=Certainty.PROPOSED)),
        (
            Figure,
            {"value": {"type": "money", "value": "3元"}, "certainty": "proposed"},
            Figure(value=Money.yuan(3), certainty=Certainty.PROPOSED),
        ),
    ],
)
def test_right_values_are_read(hint: object, value: object, thing: object) -> None:
    """What is read is equal to what was meant, and of the same type."""
    read = reading(hint)(value, None)
    assert read == thing
    assert type(read) is type(thing)


@pytest.mark.parametrize(
    ("hint", "value"),
    [
        (str, 7),
        (str, None),
        (str, "x" * 1_000_001),
        (int, True),
        (int, "7"),
        (int, 1.0),
        (int, 10**60),
        (bool, 1),
        (bool, "true"),
        (type(None), 0),
        (_Size, True),
        (_Size, 2),
        (Certainty, "certain"),
        (Certainty, ["unset"]),
        (Money, 3),
        (Money, None),
        (Money, "3"),
        (Money, "9" * 401),
        (Date, "2023-02-29"),
        (FiscalYear, 1900),
        (FiscalYear, "2024"),
        (tuple[int, ...], "12"),
        (tuple[int, ...], {"1": 2}),
        (tuple[int, ...], [1, "2"]),
        (tuple[int, str], [1]),
        (tuple[int, str], {"a": 1}),
        (tuple[tuple[str, int], ...], [["a", 1]]),
        (tuple[tuple[int, str], ...], {"02021": "a"}),
        (tuple[tuple[int, str], ...], {"٢٠٢١": "a"}),
        (Label, []),
        (Label, "zh"),
        (Label, {"zh": "a"}),
        (Label, {"zh": "a", "en": "b", "fr": "c"}),
        (Label, {"zh": "", "en": "b"}),
        (Region, 330110),
        (Amount, 7),
        (Amount, {"fact": "cost"}),
        (Amount, {"type": "stopped", "fact": "cost"}),
        (Amount, {"type": ["running"]}),
        (Money | Share, {"type": "share", "value": "1/2", "unit": "1"}),
        (Money | Share, {"type": "share", "worth": "1/2"}),
        (Money | Share, {"type": "share"}),
    ],
)
def test_anything_else_stops_the_reader(hint: object, value: object) -> None:
    """True for 1, text for a number, a list for an object, an unknown key: each raises."""
    with pytest.raises(Exception):  # noqa: B017, PT011 (whatever it is, the slow reader says what)
        reading(hint)(value, None)


def test_a_noun_may_hold_itself() -> None:
    """Conditions inside conditions are read by one reader."""
    value = {"conditions": [{"type": "not_so", "condition": {"type": "holds", "flag": "a"}}]}
    assert reading(AllOf)(value, None) == AllOf((NotSo(Holds("a")),))
    assert reading(AllOf) is reading(AllOf)


def test_reading_leaves_the_parsed_value_alone() -> None:
    """The value can be read again to say what is wrong with it."""
    value = {"type": "to", "party": "source"}
    assert reading(To | Holds)(value, None) == To("source")
    assert value == {"type": "to", "party": "source"}


def test_deep_nesting_fits_on_the_stack() -> None:
    """Reading takes few frames, so that deep conditions fit beside a caller's own."""
    value: dict[str, object] = {"type": "holds", "flag": "a"}
    for _ in range(MAX_DEPTH - 1):
        value = {"type": "not_so", "condition": value}
    assert isinstance(reading(NotSo | Holds)(value, None), NotSo)
