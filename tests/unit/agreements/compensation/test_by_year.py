# SPDX-License-Identifier: Apache-2.0
"""Figures that change from a year on."""

from fractions import Fraction

import pytest

from feidi.agreements.compensation.by_year import (
    ALWAYS,
    moneys_by_year,
    numbers_by_year,
    rates_by_year,
    value_in,
)
from feidi.errors import InvariantError, UnsetError
from feidi.quantities.money import Money
from feidi.quantities.share import Rate

STEPS = moneys_by_year({2016: Money.wan(40), 2014: Money.wan(20), 2017: Money.wan(80)})


def test_one_figure_always_holds() -> None:
    """A figure without a year holds from the first fiscal year on."""
    assert moneys_by_year(Money.wan(20)) == ((ALWAYS, Money.wan(20)),)
    assert rates_by_year("8%") == rates_by_year(Rate("8%")) == ((ALWAYS, Rate("8%")),)
    assert numbers_by_year("1/4") == ((ALWAYS, Fraction(1, 4)),)


def test_figures_are_in_order_of_time() -> None:
    """Mappings and pairs are read alike and put in order."""
    assert [year for year, _ in STEPS] == [2014, 2016, 2017]
    assert rates_by_year([(2023, "8%"), (2020, Rate("5%"))]) == ((2020, Rate("5%")), (2023, Rate("8%")))
    assert numbers_by_year({2017: "0.3", 2012: "0.25"}) == ((2012, Fraction(1, 4)), (2017, Fraction(3, 10)))


@pytest.mark.parametrize(("year", "wan"), [(2014, 20), (2015, 20), (2016, 40), (2017, 80), (2030, 80)])
def test_a_figure_holds_until_the_next(year: int, wan: int) -> None:
    """Each figure holds from its year until the year of the next."""
    assert value_in(STEPS, year, "rate") == Money.wan(wan)


def test_nothing_holds_before_the_first() -> None:
    """A year before the first figure has none, and the error says from when there is one."""
    with pytest.raises(UnsetError, match=r"rate: nothing holds before 2014 \(found 2013\)"):
        value_in(STEPS, 2013, "rate")


@pytest.mark.parametrize(
    "pairs", [[], [(2014, Money(1)), (2014, Money(2))], [(14, Money(1))]], ids=["none", "twice", "no year"]
)
def test_years_are_years_once(pairs: list[tuple[int, Money]]) -> None:
    """No figure at all, two for one year, or what is no year is refused."""
    with pytest.raises(InvariantError):
        moneys_by_year(pairs)
