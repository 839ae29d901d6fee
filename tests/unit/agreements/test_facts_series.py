# SPDX-License-Identifier: Apache-2.0
"""Series of exact numbers among the facts of a unit."""

from decimal import Decimal
from fractions import Fraction

import pytest

from feidi.agreements.facts import Facts
from feidi.errors import InvariantError, MissingFactError


def test_periods_are_years_quarters_and_months() -> None:
    """A number is found under the year, the quarter or the month it was given for, exactly."""
    facts = Facts(
        unit="断面",
        series={"p": {2023: "0.673"}, "pm25": [("2014Q1", Decimal("80.5"))], "class": {"2019-03": 3}},
    )
    assert facts.number_in("p", "2023") == Fraction(673, 1000)
    assert facts.number_in("pm25", "2014Q1") == Fraction(161, 2)
    assert facts.number_in("class", "2019-03") == 3


def test_what_is_not_given_is_asked_for() -> None:
    """A series or a period that is missing is asked for by name."""
    facts = Facts(unit="断面", series={"p": {2023: 1}})
    with pytest.raises(MissingFactError, match="断面: series 'q' is not given"):
        facts.number_in("q", "2023")
    with pytest.raises(MissingFactError, match="断面: series 'p' of '2024' is not given"):
        facts.number_in("p", "2024")


@pytest.mark.parametrize("period", ["23", "2024Q5", "2024-13", "2024-00", "2024-3", "2024Q1 "])
def test_other_periods_are_refused(period: str) -> None:
    """What is no year, quarter or month is refused, with the forms that are."""
    with pytest.raises(InvariantError, match=r"facts\.series\.p: not a period .*2024, 2024Q1 or 2024-03"):
        Facts(unit="断面", series={"p": {period: 1}})


def test_a_period_is_given_once() -> None:
    """A year given as a number and as text is given twice."""
    with pytest.raises(InvariantError, match="given twice"):
        Facts(unit="断面", series={"p": [(2024, 1), ("2024", 2)]})


def test_floats_are_refused() -> None:
    """A float is not an exact number, and the error names series and period."""
    with pytest.raises(InvariantError, match=r"facts\.series\.p of 2024: not an exact number"):
        Facts(unit="断面", series={"p": {2024: 0.5}})  # type: ignore[dict-item]
