# SPDX-License-Identifier: Apache-2.0
"""Declarations follow from values."""

from fractions import Fraction

import pytest

from feidi.dates import Grain
from feidi.errors import InvariantError
from feidi.expressions import Facts, Kind, Range
from feidi.expressions.declared import declared


def test_every_sort_of_value() -> None:
    """A quantity, bounds, yes or no, a day, an event to come, a series and an empty one."""
    facts = Facts(
        unit="A",
        figures={
            "land": "20 亩",
            "projects": Range(Fraction(8), Fraction(12)),
            "led": True,
            "move": "2016-03-01",
            "closed": None,
            "tax": {"2014Q1": "900 万元"},
            "none": {},
        },
    )
    found = declared(facts).by_name
    assert {name: (fact.kind, fact.unit.text(), fact.grain) for name, fact in found.items()} == {  # type: ignore[union-attr]
        "land": (Kind.NUMBER, "亩", None),
        "projects": (Kind.NUMBER, "", None),
        "led": (Kind.CONDITION, "", None),
        "move": (Kind.DAY, "", None),
        "closed": (Kind.DAY, "", None),
        "tax": (Kind.NUMBER, "万元", Grain.QUARTER),
        "none": (Kind.NUMBER, "", None),
    }


def test_bounds_stand_in_order() -> None:
    """The lower bound of a number does not lie above the upper one."""
    assert Range(Fraction(2), Fraction(2)).low == 2
    with pytest.raises(InvariantError, match="range"):
        Range(Fraction(2), Fraction(1))
