# SPDX-License-Identifier: Apache-2.0
"""What was observed of one unit over several periods: where formulas look facts up."""

from collections.abc import Iterable
from typing import final

from feidi.dates.date import Date, years_after
from feidi.dates.period import Grain, Period
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.expressions.measures import Measure
from feidi.expressions.outcome import Answer, Cause, Unknown
from feidi.expressions.world import Figure
from feidi.indicators.observation import Observation, calendar_period

__all__ = ["History"]


@final
class History:
    """The observations of one unit, by the periods of the calendar.

    A formula asks for the period before (上期) or the same period of last year (上年同期) by the calendar: a year that
    nobody observed is missing, and the year before it does not take its place.

    Parameters
    ----------
    observations
        Observations of one unit. Of a span that is no year, quarter or month of the calendar, only the same span of
        other years is found.

    Raises
    ------
    InvariantError
        If they are of several units, or a period is observed twice.
    """

    def __init__(self, observations: Iterable[Observation]) -> None:
        self.by_period: dict[Period, Observation] = {}
        self.units: set[str] = set()
        for observation in observations:
            self.units.add(observation.unit)
            at = calendar_period(observation.period)
            if len(self.units) > 1 or self.by_period.setdefault(at, observation) != observation:
                raise InvariantError(
                    "a history is of one unit, and of each period once",
                    place=f"observation of {observation.unit}",
                    value=str(observation.period),
                    remedy="give the observations of one unit, each period once",
                )

    def at(self, period: Period, end: Date | None = None) -> Observation | None:
        """Return what was observed in a period; `end` is where a span that starts there has to end."""
        found = self.by_period.get(period)
        if found is None or end is None or not isinstance(found.period, Span) or found.period.end == end:
            return found
        return None

    def of(self, observation: Observation) -> "HistoryOf":
        """Return what formulas for one of the observations look up."""
        return HistoryOf(self, observation)


@final
class HistoryOf:
    """The look-up of a formula for one observation. Not a noun: it lives while the formula is evaluated."""

    def __init__(self, history: History, observation: Observation) -> None:
        self.history = history
        self.period: Period = calendar_period(observation.period)
        span = observation.period
        self.end: Date | None = (
            span.end if isinstance(span, Span) and self.period.grain is Grain.DAY else None
        )

    def at(self, period: Period) -> Observation | None:
        """Return what was observed in a period."""
        years = self.period.year - period.year
        return self.history.at(period, None if self.end is None else years_after(self.end, -years))

    def find(self, figure: Figure, period: Period, measure: Measure) -> Answer:
        """Return a fact in base units, or that it is missing."""
        observation = self.at(period)
        value = None if observation is None or figure.of else dict(observation.facts).get(figure.name)
        if observation is None or value is None:
            name = f"{figure.name}@{figure.of}" if figure.of else figure.name
            return Unknown.because(Cause.MISSING, name, period)
        if not value.unit.measures_like(measure.unit):
            raise InvariantError(
                f"{figure.name} is read as {measure.label().en}",
                place=f"observation of {observation.unit}, facts.{figure.name}",
                value=str(value),
                remedy="give the unit of the fact, or one of the same dimension",
            )
        return value.amount * value.unit.scale

    def first(self, figure: Figure, grain: Grain) -> Period | None:
        """Return the first period in which a fact was observed."""
        periods = (
            period
            for period, seen in self.history.by_period.items()
            if period.grain is grain and figure.name in dict(seen.facts)
        )
        return min(periods, key=lambda period: period.number, default=None)
