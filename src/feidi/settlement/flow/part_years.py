# SPDX-License-Identifier: Apache-2.0
"""Fiscal years of which the agreement's term covers only a part, and what then becomes of whole-year figures."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from feidi.agreements.sharing import PartYear
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import SettlementError

__all__ = ["NO_PART_YEARS", "PartYears", "days_of", "part_years_of"]

Days = tuple[int, int]
_REMEDY = (
    "date the receipts, or state the part-year convention of the sharing clause: part_year=PartYear.PRORATE"
)


def days_of(year: int) -> Days:
    """Return the days of a fiscal year as ordinals, the last one out."""
    fiscal = FiscalYear(year)
    return fiscal.first.toordinal(), fiscal.last.toordinal() + 1


class PartYears(NamedTuple):
    """The days in force of each year that the term covers in part, and the convention of the clause."""

    convention: PartYear | None
    days: Mapping[int, Days]

    def part_of(self, year: int, place: str) -> Days:
        """Return how much of a whole-year limit or floor counts in a year, as numerator and denominator.

        Raises
        ------
        SettlementError
            If the term covers a part of the year and the agreement states no convention.
        """
        covered = self.days.get(year)
        if covered is None:
            return 1, 1
        first, end = days_of(year)
        if self.convention is None:
            raise SettlementError(
                f"the agreement is in force for a part of {year} only, and a yearly figure is for a whole year",
                place=place,
                value=str(year),
                remedy=_REMEDY,
            )
        if self.convention is PartYear.PRORATE:
            return covered[1] - covered[0], end - first
        by_first = self.convention is PartYear.FIRST_DAY
        return int(covered[0] == first if by_first else covered[1] == end), 1

    def is_shared(self, year: int, place: str) -> bool:
        """Whether a whole-year receipt of a year in part is shared by days; if not it is shared whole.

        Raises
        ------
        SettlementError
            If the agreement states no convention, or by the convention is not in force for the receipt.
        """
        if self.convention is PartYear.PRORATE:
            return True
        if self.convention is None:
            raise SettlementError(
                f"the agreement is in force for a part of {year} only, and the receipt is for the whole year",
                place=place,
                value=str(year),
                remedy=_REMEDY,
            )
        if not self.part_of(year, place)[0]:
            raise SettlementError(
                f"by the convention {self.convention.value} the receipt falls on a day on which the agreement is not in force",
                place=place,
                value=str(year),
                remedy="leave it out, or date the receipts",
            )
        return False


NO_PART_YEARS: Final = PartYears(None, {})


def part_years_of(term: Span | None, convention: PartYear | None) -> PartYears:
    """Return the years that a term covers in part: its first one and its last one, if any.

    Examples
    --------
    >>> from feidi.dates.date import date_of
    >>> list(part_years_of(Span(date_of("2021-07-01"), last=date_of("2024-12-31")), None).days)
    [2021]
    """
    if term is None:
        return PartYears(convention, {})
    start, last = term.start, None if term.end is None else term.end.subtract(days=1)
    found: dict[int, Days] = {}
    for year in {start.year} if last is None else {start.year, last.year}:
        first, end = days_of(year)
        covered = (
            max(first, start.toordinal()),
            end if term.end is None else min(end, term.end.toordinal()),
        )
        if covered != (first, end):
            found[year] = covered
    return PartYears(convention, found)
