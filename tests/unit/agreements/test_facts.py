# SPDX-License-Identifier: Apache-2.0
"""Facts: each is found by its name, or asked for by it."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from feidi.agreements.facts import Facts
from feidi.dates import date_of
from feidi.errors import InvariantError, MissingFactError
from feidi.quantities import Money

ONE, TWO = Money.wan(1), Money.wan(2)
FIRM = Facts(
    unit="A",
    amounts={"incentives": ONE},
    yearly={"tax": {2016: TWO, 2015: ONE}},
    numbers={"index": "0.673"},
    series={"flow": {2024: 3, "2024Q1": "1/2"}},
    flags={"led": True},
    milestones={"move": "2016-03-01", "production": None},
)


def test_each_fact_is_found() -> None:
    """What was given is given back, exactly."""
    assert FIRM.amount("incentives") == ONE
    assert FIRM.amount_in("tax", 2016) == TWO
    assert FIRM.years_of("tax") == ((2015, ONE), (2016, TWO))
    assert FIRM.number("index") == Fraction(673, 1000)
    assert FIRM.number_in("flow", "2024Q1") == Fraction(1, 2)
    assert FIRM.flag("led") is True
    assert FIRM.milestone("move") == date_of("2016-03-01")
    assert FIRM.milestone("production") is None


@pytest.mark.parametrize(
    ("ask", "name"),
    [
        (lambda: FIRM.amount("x"), "amount 'x'"),
        (lambda: FIRM.amount_in("x", 2016), "yearly amount 'x'"),
        (lambda: FIRM.amount_in("tax", 2017), "yearly amount 'tax' of '2017'"),
        (lambda: FIRM.years_of("x"), "yearly amount 'x'"),
        (lambda: FIRM.number("x"), "number 'x'"),
        (lambda: FIRM.number_in("x", "2024"), "series 'x'"),
        (lambda: FIRM.number_in("flow", "2025"), "series 'flow' of '2025'"),
        (lambda: FIRM.flag("x"), "flag 'x'"),
        (lambda: FIRM.milestone("x"), "milestone 'x'"),
    ],
)
def test_what_is_missing_is_asked_for_by_name(ask: Callable[[], object], name: str) -> None:
    """The error names the fact and the unit to add it to."""
    with pytest.raises(MissingFactError, match=f"A: {name} is not given; add it to the facts of A"):
        ask()


@pytest.mark.parametrize(
    "wrong",
    [
        {"amounts": {"a": 5}},
        {"yearly": {"a": {2015: 5}}},
        {"flags": {"a": 1}},
        {"amounts": [("a", ONE), ("a", TWO)]},
        {"numbers": {"a": 0.5}},
        {"milestones": {"a": "soon"}},
        {"series": {"a": {"2024Q5": 1}}},
    ],
)
def test_what_cannot_exist(wrong: dict[str, object]) -> None:
    """Facts are of their type and stand once; a float is no number."""
    with pytest.raises(InvariantError):
        Facts(unit="A", **wrong)  # type: ignore[arg-type]


def test_pairs_do_as_well_as_mappings() -> None:
    """Pairs in any order give the same facts."""
    pairs = Facts(unit="A", amounts=[("b", TWO), ("a", ONE)], yearly=[("t", [(2016, TWO), (2015, ONE)])])
    assert pairs == Facts(unit="A", amounts={"a": ONE, "b": TWO}, yearly={"t": {2015: ONE, 2016: TWO}})


def test_a_year_is_given_once() -> None:
    """Two sums for one year of a series could contradict one another."""
    with pytest.raises(InvariantError, match=r"facts\.yearly\.tax: a year is given twice"):
        Facts(unit="A", yearly={"tax": [(2023, Money(1)), (2023, Money(2))]})


def test_a_unit_is_named_as_text() -> None:
    """A number is no name."""
    with pytest.raises(InvariantError, match=r"facts\.unit: a unit is named as text|must be"):
        Facts(unit=3)  # type: ignore[arg-type]
