# SPDX-License-Identifier: Apache-2.0
"""Which stretch between dated boundaries an amount falls into, by its days or by the agreed convention."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from feidi.agreements.clock import Clock
from feidi.agreements.sharing import PartYear
from feidi.dates.date import Date, years_after
from feidi.errors import MissingFactError, SettlementError
from feidi.settlement.flow.part_years import days_of
from feidi.settlement.flow.run import Days, Number, Run, part

__all__ = ["Since", "start_of", "stretches"]


def start_of(clock: Clock, run: Run, years: int, path: str) -> int | None:
    """Give the day, as an ordinal, that lies so many years after a unit's clock starts; ``None`` if not yet.

    Raises
    ------
    MissingFactError
        If nothing was said of the event.
    """
    if run.facts is None:
        raise MissingFactError(
            f"milestone {clock.milestone!r} is not given",
            place=f"{path} of {run.unit}",
            remedy=f"give the facts of {run.unit}; None says that it has not happened yet",
        )
    day = run.facts.milestone(clock.milestone)
    if day is None:
        return None
    return years_after(day, clock.delay_years + years, clock.delay_months).toordinal()


def stretches(
    amount: Number, days: Days, bounds: Sequence[int], convention: PartYear | None, run: Run, path: str
) -> Iterator[tuple[int, Number, Days]]:
    """Give the stretches that an amount falls into: their index, the part of the amount, and its days.

    Stretch 0 lies before the first boundary, stretch n behind the last one.

    Raises
    ------
    SettlementError
        If the amount covers days on both sides of a boundary and the agreement states no convention.
    """
    first, last = bisect_right(bounds, days[0]), bisect_right(bounds, days[1] - 1)
    if first == last or convention is PartYear.FIRST_DAY:
        yield first, amount, days
    elif convention is PartYear.LAST_DAY:
        yield last, amount, days
    elif convention is PartYear.PRORATE:
        edges = [days[0], *(bound for bound in bounds[first:last]), days[1]]
        for index, (start, end) in enumerate(pairwise(edges), start=first):
            yield index, part(amount, end - start, days[1] - days[0]), (start, end)
    else:
        bound = Date.fromordinal(bounds[first])
        raise SettlementError(
            f"a whole-year receipt crosses a boundary of this clause on {bound}",
            place=path,
            value=f"{run.unit} {run.year}",
            remedy="date the receipts, or state the part-year convention of the sharing clause: "
            "part_year=PartYear.PRORATE, FIRST_DAY or LAST_DAY",
        )


class Since:
    """Since when a floor holds, and for how much of a year, of which the term may cover only a part."""

    __slots__ = ("clock", "convention", "path")
    clock: Clock
    convention: PartYear | None
    path: str

    def __init__(self, clock: Clock, convention: PartYear | None, path: str) -> None:
        self.clock = clock
        self.convention = convention
        self.path = path

    def active(self, run: Run) -> tuple[int, int]:
        """Give the part of the year in which the clock runs, as numerator and denominator."""
        known = run.active.get(self.path)
        if known is None:
            known = run.active[self.path] = self._active(run)
        return known

    def _active(self, run: Run) -> tuple[int, int]:
        start = start_of(self.clock, run, 0, self.path)
        days = days_of(run.year)
        own, _ = run.part_years.part_of(run.year, self.path)
        if start is None:
            return (0, 1)
        covered = days
        if self.convention is PartYear.PRORATE:
            covered, own = run.part_years.days.get(run.year, days), 1
        found = stretches(covered[1] - covered[0], covered, [start], self.convention, run, self.path)
        active = int(sum(amount for index, amount, _ in found if index == 1))
        return (active * own, days[1] - days[0])
