# SPDX-License-Identifier: Apache-2.0
"""The writer gives JSON's own values, and refuses objects whose fields are not what they state."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import pytest
from attrs import field, frozen

from feidi.agreements.amounts import Amount, Running
from feidi.codec.writer import writing
from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.enclaves.region import Region
from feidi.enclaves.zone import Zone, ZoneKind, ZoneLevel
from feidi.errors import DocumentError
from feidi.evaluation.conditions import Requirement
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money
from feidi.quantities.quantity import Quantity
from feidi.quantities.share import Rate, Share

WAN = Quantity.of(1, "万元")
FREE = Region(code="330999", name="示例", parent_code="330900", span=Span(date_of("2020-01-01")))


@frozen
class _Optional:
    needed: int
    flag: bool = False
    count: int = 0
    amount: Quantity = WAN
    made: tuple[int, ...] = field(factory=tuple)


@pytest.mark.parametrize(
    ("hint", "thing", "written"),
    [
        (str, "飞地\n", "飞地\n"),
        (int, 7, 7),
        (bool, True, True),
        (type(None), None, None),
        (Certainty, Certainty.WEAK, "weakly_published"),
        (Money, Money.wan("1000.8"), "1000.8万元"),
        (Share, Share("7/20"), "35%"),
        (Share, Share("1/3"), "1/3"),
        (Rate, Rate("-0.5%"), "-0.5%"),
        (Area, Area.from_text("1公顷"), "15亩"),
        (Fraction, Fraction(1, 3), "1/3"),
        (FiscalYear, FiscalYear(2024), 2024),
        (tuple[int, ...], (1, 2), [1, 2]),
        (tuple[int, str], (1, "a"), [1, "a"]),
        (tuple[tuple[int, str], ...], ((2021, "a"),), {"2021": "a"}),
        (Mapping[Certainty, int], {Certainty.UNSET: 1}, {"unset": 1}),
        (Span, Span(date_of("2021-01-01")), {"start": "2021-01-01"}),
        (Region, Region.of("330110"), "330110"),
        (Region, Region.of("330103", as_of="2020-12-31"), "330103@1980-01-01"),
        (Money | None, None, None),
        (Money | None, Money.yuan(3), "3元"),
        (Amount, Money.yuan(3), "3元"),
        (Amount, Running("cost"), {"type": "running", "fact": "cost"}),
        (Money | Share, Share("1/2"), {"type": "share", "value": "50%"}),
        (Region | Zone, Region.of("330110"), "330110"),
        (Money | Region, Region.of("330110"), {"type": "region", "value": "330110"}),
        (
            Figure,
            Figure(value=(1, ("a",)), certainty=Certainty.PROPOSED),
            {"value": [1, ["a"]], "certainty": "proposed"},
        ),
        (_Optional, _Optional(1), {"needed": 1}),
        (
            _Optional,
            _Optional(1, flag=True, count=1, made=(1,)),
            {"needed": 1, "flag": True, "count": 1, "made": [1]},
        ),
    ],
)
def test_objects_are_written(hint: object, thing: object, written: object) -> None:
    """Each form has one canonical way of writing, without what is left at its default."""
    assert writing(hint)(thing) == written


def test_a_region_no_register_knows_is_written_whole() -> None:
    """Code, name, parent and span stand there, with its type where others may stand too."""
    whole = {"code": "330999", "name": "示例", "parent_code": "330900", "span": {"start": "2020-01-01"}}
    assert writing(Region)(FREE) == whole
    assert writing(Region | Zone)(FREE) == {"type": "region", **whole}
    zone = Zone(name="区", region=FREE, level=ZoneLevel.OTHER, kind=ZoneKind.OTHER)
    assert writing(Zone)(zone)["region"] == whole


def test_equal_quantities_in_two_units_stay_two() -> None:
    """A quantity that equals the default and is in another unit is written."""
    assert writing(_Optional)(_Optional(1, amount=Quantity.of(10_000, "元"))) == {
        "needed": 1,
        "amount": "10000 元",
    }
    assert writing(_Optional)(_Optional(1, amount=Quantity.of(1, "万元"))) == {"needed": 1}


@pytest.mark.parametrize(
    ("hint", "thing", "place", "why"),
    [
        (str, 7, "", "not of type str"),
        (str, Certainty.WEAK, "", "not of type str"),
        (str, "a\ud800", "", "surrogate"),
        (str, "x" * 1_000_001, "", "1,000,000 characters"),
        (int, True, "", "not of type int"),
        (int, 10**60, "", "60 digits"),
        (Money, "3元", "", "not of type Money"),
        (FiscalYear, 2024, "", "not of type FiscalYear"),
        (Certainty, "unset", "", "certainty values"),
        (Certainty, [], "", "certainty values"),
        (tuple[int, ...], [1], "", "a tuple"),
        (tuple[int, ...], (1, "2"), "[1]", "not of type int"),
        (tuple[int, str], (1,), "", "a tuple of 2"),
        (tuple[int, str], (1, 2), "[1]", "not of type str"),
        (tuple[tuple[str, int], ...], {"a": 1}, "", "a tuple of pairs"),
        (tuple[tuple[str, int], ...], (("a", 1), ("a", 2)), ".a", "stands twice"),
        (tuple[tuple[str, int], ...], (("a", "b"),), ".a", "not of type int"),
        (Mapping[str, int], (("a", 1),), "", "a mapping"),
        (Label, Money.yuan(3), "", "not of type Label"),
        (Amount, 3, "", "of a type that may stand here"),
        (_Optional, _Optional("1"), ".needed", "not of type int"),  # type: ignore[arg-type]
        (tuple[_Optional, ...], (_Optional(1, made=("a",)),), "[0].made[0]", "not of type int"),  # type: ignore[arg-type]
    ],
)
def test_ill_typed_objects_are_refused(hint: object, thing: object, place: str, why: str) -> None:
    """What would not be read back is not written, and the error says where it is."""
    with pytest.raises(DocumentError, match=why) as caught:
        writing(hint)(thing)
    assert caught.value.place == place


def test_a_number_too_long_to_read_is_refused() -> None:
    """A quantity worked out to hundreds of digits is refused, one of many digits that reads back is written."""
    long: Any = Quantity.of(Fraction(1, 10**50 + 1), "元")
    assert writing(Quantity)(long) == f"1/{10**50 + 1} 元"
    for _ in range(4):
        long = long * long.amount
    with pytest.raises(DocumentError, match="too many digits"):
        writing(Quantity)(long)


def test_a_region_written_whole_may_differ_from_the_register() -> None:
    """A known code under another name is written whole, not by its code."""
    known = Region.of("330110")
    other = Region(code="330110", name="余杭", parent_code="330100", span=known.span)
    assert writing(Region)(other)["name"] == "余杭"


def test_an_open_protocol_has_its_own_remedy() -> None:
    """A requirement that is code is refused with what to do, other unions say which type they ask for."""
    with pytest.raises(DocumentError, match=r"stays in memory") as caught:
        writing(Requirement)(object())
    assert caught.value.remedy.startswith("state it with a class of feidi.evaluation")
    with pytest.raises(DocumentError, match="build the object with"):
        writing(Amount)(object())
