# SPDX-License-Identifier: Apache-2.0
"""How many units have each grade, as counted or as published."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import cast, final

from feidi._fields.frozen import field, frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError, NotFoundError
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["ClassCounts"]


def _pairs(counts: Mapping[str, int] | Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    return tuple(cast("Mapping[str, int]", counts).items() if isinstance(counts, Mapping) else counts)


@final
@frozen(kw_only=True)
class ClassCounts:
    """The count of each grade, and the total that was stated with them.

    Parameters
    ----------
    counts
        How many units have each grade, the best first.
    stated
        The total as printed; ``None`` where none is.
    label, period
        Whose units were counted, and for which year of data.
    citation
        Where the counts stand, if they were published.

    Raises
    ------
    InvariantError
        If a count is negative or a grade stands twice.
    """

    counts: tuple[tuple[str, int], ...] = field(converter=_pairs)
    stated: int | None = None
    label: Label | None = None
    period: FiscalYear | None = None
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        grades = [grade for grade, _ in self.counts]
        if len(set(grades)) < len(grades) or any(count < 0 for _, count in self.counts):
            raise InvariantError(
                "each grade has one count, not negative",
                place="class counts",
                value=self.counts,
                remedy="give whole numbers",
            )

    @property
    def total(self) -> int:
        """The sum of the counts."""
        return sum(count for _, count in self.counts)

    @property
    def unexplained(self) -> int:
        """How far the stated total lies above the sum; 0 where they agree or none is stated."""
        return 0 if self.stated is None else self.stated - self.total

    def share(self, grade: str) -> Fraction:
        """Give the share of a grade among the units counted.

        Raises
        ------
        NotFoundError
            If the grade was not counted.
        """
        counts = dict(self.counts)
        if grade not in counts:
            raise NotFoundError(
                "no such grade was counted",
                place="class counts",
                value=grade,
                remedy=f"use one of {', '.join(counts)}",
                candidates=tuple(counts),
            )
        return Fraction(counts[grade], self.total) if self.total else Fraction(0)
