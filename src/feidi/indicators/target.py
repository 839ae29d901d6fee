# SPDX-License-Identifier: Apache-2.0
"""A target of a plan: where an indicator starts and where it is to be."""

from collections.abc import Iterable
from fractions import Fraction
from typing import final

from attrs import field, frozen

from feidi.errors import InvariantError, NotFoundError
from feidi.indicators.indicator import Indicator
from feidi.quantities.exact import Exact, exact_of, plain

__all__ = ["Target"]


def _start(start: tuple[int, Exact]) -> tuple[int, Fraction]:
    return start[0], exact_of(start[1])


def _years(years: Iterable[tuple[int, Exact]]) -> tuple[tuple[int, Fraction], ...]:
    return tuple(sorted((year, exact_of(value)) for year, value in years))


@final
@frozen(kw_only=True)
class Target:
    """The values of an indicator in a plan.

    Parameters
    ----------
    indicator
        What is planned.
    start
        The year and the value the plan starts from, in the unit of the indicator.
    planned
        Pairs of a year and the value planned for it, in any order.

    Raises
    ------
    InvariantError
        If a planned year is not after the start, or stands twice.
    """

    indicator: Indicator
    start: tuple[int, Fraction] = field(converter=_start)
    planned: tuple[tuple[int, Fraction], ...] = field(converter=_years)

    def __attrs_post_init__(self) -> None:
        years = [self.start[0], *(year for year, _ in self.planned)]
        if not self.planned or years != sorted(set(years)):
            raise InvariantError(
                "a plan names later years, each once",
                place=f"target {self.indicator.code}",
                value=years,
                remedy="give the years after the start",
            )

    def planned_for(self, year: int) -> Fraction:
        """Give the value planned for a year.

        Raises
        ------
        NotFoundError
            If the plan has no value for it; nothing is interpolated.
        """
        values = dict(self.planned)
        if year not in values:
            raise NotFoundError(
                "the plan has no value for this year",
                place=f"target {self.indicator.code}",
                value=year,
                remedy=f"ask for one of {', '.join(map(str, values))}",
                candidates=tuple(map(str, values)),
            )
        return values[year]

    def attainment(self, value: Fraction, year: int) -> Fraction:
        """Give the value as a part of the one planned for a year."""
        return value / self.planned_for(year)

    def way_covered(self, value: Fraction, year: int) -> Fraction:
        """Give the part of the way from the start that is covered; negative where it went back."""
        start, goal = self.start[1], self.planned_for(year)
        if start == goal:
            raise InvariantError(
                "the plan does not move",
                place=f"target {self.indicator.code}",
                value=plain(goal),
                remedy="ask for attainment",
            )
        return (value - start) / (goal - start)
