# SPDX-License-Identifier: Apache-2.0
"""An indicator over months."""

from collections.abc import Callable

import pytest

from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.series import series
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.per_mu import TAX_PER_MU
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.quantities.quantity import Quantity

GROWTH = Indicator(
    code="tax_growth", label=Label(zh="税收增速", en="growth of tax"), unit="%", formula="growth(tax, previous)",
    certainty=Certainty.PROPOSED,
)  # fmt: skip


def test_values_stand_by_month(months: Callable[..., tuple[Observation, ...]]) -> None:
    """A month that was observed has its value, and one that was not is missing."""
    found = series(TAX_PER_MU, months(10, None, 30))
    assert found.at(RatingPeriod.month(2022, 1)) == Quantity.of(1, "万元/亩")
    assert str(found.at(RatingPeriod.month(2022, 2))) == "tax_per_mu:数据缺失"
    assert [period.first_month for period, _ in found.values] == [1, 3]


def test_growth_looks_one_month_back(months: Callable[..., tuple[Observation, ...]]) -> None:
    """A formula of growth takes the month before, and no other."""
    found = series(GROWTH, months(10, 12, None, 15))
    assert found.at(RatingPeriod.month(2022, 2)) == Quantity.of(20, "%")
    assert str(found.at(RatingPeriod.month(2022, 4))) == "tax (2022-03):数据缺失"


def test_other_periods_are_left_aside(months: Callable[..., tuple[Observation, ...]]) -> None:
    """Years and odd spans are no months, and do no harm."""
    year = Observation(unit="park", kind=UnitKind.PARK, period=FiscalYear(2022), facts={"tax": "9 万元"})
    odd_span = Span(date_of("2022-01-02"), date_of("2022-01-09"))
    odd = Observation(unit="park", kind=UnitKind.PARK, period=odd_span)
    assert series(TAX_PER_MU, (*months(10), year, odd)) == series(TAX_PER_MU, months(10))


def test_one_unit_and_each_month_once(months: Callable[..., tuple[Observation, ...]]) -> None:
    """Two units, or one month twice, are refused."""
    for seen in ((*months(10), *months(10)), (*months(10), *months(None, 10, unit="other"))):
        with pytest.raises(InvariantError, match="a series is of one unit"):
            series(TAX_PER_MU, seen)
