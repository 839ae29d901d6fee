# SPDX-License-Identifier: Apache-2.0
"""What came of settling a frame: lines, what was refused, and what guarantees still miss."""

from collections.abc import Callable, Mapping
from typing import Generic, TypeVar, final

from feidi._fields.frozen import field, frozen
from feidi.frames.settlement.report import SettlementReport
from feidi.settlement.notes import BeganAtZero
from feidi.settlement.readings.notes import note_text

__all__ = ["SettledFrame"]

F = TypeVar("F")


@final
@frozen(kw_only=True, eq=False, repr=False)
class SettledFrame(Generic[F]):
    """An agreement settled over a frame; every frame in it is of the engine the receipts came in.

    Parameters
    ----------
    lines
        The settled lines. In wide form a row for each unit, year and kind with a column for each party [fen]; in
        long form a row for each party that is paid something. No gaps, in no order. Where rows are refused, these are
        not all: `is_complete` tells.
    refused
        Moments of units that are not settled, and receipts that no clause takes in, with the reason in both
        languages. A unit of which one moment is refused is refused whole.
    unmet
        Guarantees that a year's money did not suffice for, and what is missing [1/scale fen].
    scales
        For each sharing clause the parts of a fen that exact parts are whole numbers of.
    """

    lines: F
    refused: F
    unmet: F
    scales: Mapping[str, int]
    _reported: Callable[[int], SettlementReport] = field(alias="reported")

    @property
    def is_complete(self) -> bool:
        """Whether every receipt is settled; a plan of Spark is run for it."""
        return not self.report(0).refused

    @property
    def notes(self) -> tuple[BeganAtZero, ...]:
        """The limits over a lifetime that are counted from zero in the first year, though they may have run before."""
        return self.report(0).notes

    def report(self, sample: int = 3) -> SettlementReport:
        """Look at the whole: what came in, what was settled and refused, and whether the parts add up.

        A plan of Spark is run for it.
        """
        return self._reported(sample)

    def __repr__(self) -> str:
        kind = type(self.lines)
        return f"SettledFrame(lines and refusals of {kind.__module__.partition('.')[0]}.{kind.__name__})"

    def __str__(self) -> str:
        told = self.report(0)
        apart = (
            f"; {told.refused} rows are refused and not among them" if told.refused else ", all that came in"
        )
        begun = "".join(f"; {note_text(note, 'en')}" for note in told.notes)
        return f"{told.lines} lines{apart}{begun}"
