# SPDX-License-Identifier: Apache-2.0
"""Targets say how far a value is on its way."""

from fractions import Fraction

import pytest

from feidi.errors import InvariantError, NotFoundError
from feidi.indicators import Indicator
from feidi.indicators.target import Target
from feidi.instruments import Certainty
from feidi.labels import Label

ROBOTS = Indicator(
    code="robots", label=Label(zh="机器人", en="robots"), unit="个", certainty=Certainty.PROPOSED
)
PLAN = Target(indicator=ROBOTS, start=(2017, 100), planned=((2022, 300), (2020, 200)))


def test_way_and_attainment() -> None:
    """At 250 of 300, five sixths are reached and three quarters of the way are covered."""
    assert PLAN.attainment(Fraction(250), 2022) == Fraction(5, 6)
    assert PLAN.way_covered(Fraction(250), 2022) == Fraction(3, 4)
    assert PLAN.way_covered(Fraction(50), 2020) == Fraction(-1, 2)


def test_nothing_is_interpolated() -> None:
    """A year without a planned value has none."""
    with pytest.raises(NotFoundError, match="no value for this year") as caught:
        PLAN.planned_for(2021)
    assert caught.value.candidates == ("2020", "2022")


def test_a_plan_that_stands_still() -> None:
    """Where nothing is to change there is no way to cover."""
    still = Target(indicator=ROBOTS, start=(2017, 100), planned=((2022, 100),))
    assert still.attainment(Fraction(50), 2022) == Fraction(1, 2)
    with pytest.raises(InvariantError, match="does not move"):
        still.way_covered(Fraction(50), 2022)


@pytest.mark.parametrize("planned", [(), ((2017, 1),), ((2020, 1), (2020, 2))])
def test_refuses(planned: tuple[tuple[int, int], ...]) -> None:
    """A plan names later years, each once."""
    with pytest.raises(InvariantError, match="later years"):
        Target(indicator=ROBOTS, start=(2017, 100), planned=planned)
