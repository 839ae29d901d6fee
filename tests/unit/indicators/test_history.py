# SPDX-License-Identifier: Apache-2.0
"""Formulas look facts up by the calendar, in the observations of one unit."""

import pytest

from feidi.dates import FiscalYear, Period, Span, date_of
from feidi.errors import InvariantError
from feidi.expressions import Cause, Fact, Unknown
from feidi.indicators import History, Indicator, Observation, UnitKind
from feidi.instruments import Certainty
from feidi.labels import Label
from feidi.quantities import Quantity

LABEL = Label(zh="示例", en="example")


def seen(period: FiscalYear | Span, tax: str, unit: str = "park") -> Observation:
    """Observe the tax of a park."""
    return Observation(unit=unit, kind=UnitKind.PARK, period=period, facts={"tax": tax})


def indicator(formula: str, unit: str = "%") -> Indicator:
    """Return an indicator with a formula."""
    return Indicator(code="x", label=LABEL, unit=unit, formula=formula, certainty=Certainty.PROPOSED)


def missing(period: str) -> Unknown:
    """Return that the tax of a period is missing."""
    return Unknown.because(Cause.MISSING, "tax", Period.from_text(period))


class TestPeriods:
    """The period before and the year before are those of the calendar."""

    def test_a_year_that_nobody_observed_is_missing(self) -> None:
        """The year before the gap does not take its place."""
        growth = indicator("growth(tax, previous)")
        years = [seen(FiscalYear(2020), "100 万元"), seen(FiscalYear(2021), "150 万元")]
        assert growth.outcome(years[1], years[:1]) == Quantity.of("50", "%")
        assert growth.outcome(seen(FiscalYear(2022), "180 万元"), years[:1]) == missing("2021")

    def test_months(self) -> None:
        """A month is compared with the month before or with that of last year, as the formula says."""
        may, april, last = (Period.from_text(text).span for text in ("2022-05", "2022-04", "2021-05"))
        now, others = seen(may, "150 万元"), [seen(last, "100 万元"), seen(april, "120 万元")]
        assert indicator("growth(tax, previous)").outcome(now, others) == Quantity.of("25", "%")
        assert indicator("growth(tax, year_before)").outcome(now, others) == Quantity.of("50", "%")

    def test_a_span_of_its_own(self) -> None:
        """Of half a year only the same half of other years is found."""
        half = Span(date_of("2022-01-01"), date_of("2022-07-01"))
        same = seen(Span(date_of("2021-01-01"), date_of("2021-07-01")), "100 万元")
        longer = seen(Span(date_of("2021-01-01"), date_of("2021-10-01")), "100 万元")
        growth = indicator("growth(tax, year_before)")
        assert growth.outcome(seen(half, "150 万元"), [same]) == Quantity.of("50", "%")
        assert growth.outcome(seen(half, "150 万元"), [longer]) == missing("2021-01-01")

    def test_windows(self) -> None:
        """A mean over years reads each of them, and says what went in."""
        mean = indicator("mean(tax, last 3 years)", "万元")
        years = [seen(FiscalYear(2020 + at), f"{100 * (at + 1)} 万元") for at in range(3)]
        measured = mean.measured(years[2], History(years))
        assert measured.outcome == Quantity.of(200, "万元")
        assert [(part.fact.name, part.period, str(part.value)) for part in measured.inputs] == [
            ("tax", FiscalYear(2020), "100 万元"),
            ("tax", FiscalYear(2021), "200 万元"),
            ("tax", FiscalYear(2022), "300 万元"),
        ]
        assert indicator("sum(tax, to date)", "万元").outcome(years[2], years) == Quantity.of(600, "万元")
        assert indicator("sum(land, to date)", "亩").outcome(years[2], years) == Unknown.because(
            Cause.MISSING, "land", Period.of_year(2022)
        )


class TestRefused:
    """What would make a look-up ambiguous is refused."""

    @pytest.mark.parametrize(
        "other", [seen(FiscalYear(2022), "1 万元", "another"), seen(FiscalYear(2022), "2 万元")]
    )
    def test_two_units_or_one_period_twice(self, other: Observation) -> None:
        """A history is of one unit, and of each period once."""
        with pytest.raises(InvariantError, match="a history is of one unit"):
            History((seen(FiscalYear(2022), "1 万元"), other))

    def test_a_fact_in_a_unit_that_does_not_fit(self) -> None:
        """A value of another dimension is refused with its place; another party's figure is missing."""
        cod = Fact("cod", LABEL, Quantity.of(1, "吨").unit)
        formula = Indicator(
            code="x", label=LABEL, unit="吨", formula=cod, facts=[cod], certainty=Certainty.PROPOSED
        )
        observation = Observation(
            unit="mill", kind=UnitKind.PARK, period=FiscalYear(2022), facts={"cod": "3 亩"}
        )
        with pytest.raises(InvariantError, match=r"observation of mill, facts\.cod: cod is read as"):
            formula.outcome(observation)
        other = indicator("tax@source / 1 万元", "")
        assert other.outcome(seen(FiscalYear(2022), "1 万元")) == Unknown.because(
            Cause.MISSING, "tax@source", Period.of_year(2022)
        )
