# SPDX-License-Identifier: Apache-2.0
"""Why rows are not settled: every reason that a frame can meet, in both languages."""

from collections.abc import Iterable
from typing import Final, NamedTuple

import narwhals as nw
import numpy as np

from feidi.frames.settlement.needs import MISSING
from feidi.frames.settlement.sheet import Sheet
from feidi.frames.settlement.strand import Strand, moves
from feidi.frames.settlement.values import Value, Whole, literal
from feidi.labels import Label

__all__ = ["REASON", "Reasons", "refuse_missing"]


REASON: Final = "__reason"
"""The column that holds the number of a reason."""


class _Reason(NamedTuple):
    where: Value
    label: Label


class Reasons:
    """The reasons met while a frame is settled, numbered from 1 in the order in which they are looked at.

    Not a noun: it lives inside one call of `settle`.
    """

    def __init__(self) -> None:
        self._reasons: list[_Reason] = []

    def add(self, where: Value, zh: str, en: str) -> None:
        """Refuse the rows where a condition holds."""
        self._reasons.append(_Reason(where, Label(zh=zh, en=en)))

    @property
    def labels(self) -> tuple[Label, ...]:
        """The words for each number."""
        return tuple(reason.label for reason in self._reasons)

    def column(self) -> nw.Expr:
        """Give each row the number of its first reason, 0 where there is none."""
        found = nw.lit(0, nw.Int64)
        for number, reason in reversed(list(enumerate(self._reasons, start=1))):
            found = nw.when(literal(reason.where)).then(nw.lit(number, nw.Int64)).otherwise(found)
        return found

    def numbers(self, rows: int) -> Whole | None:
        """Give the same for arrays; ``None`` where no row is refused."""
        found: Whole | None = None
        for number, reason in reversed(list(enumerate(self._reasons, start=1))):
            if np.any(reason.where):
                found = np.zeros(rows, np.int64) if found is None else found
                found[np.broadcast_to(reason.where, rows)] = number
        return found


def refuse_missing(
    column: str, strands: Iterable[Strand], sheet: Sheet, reasons: Reasons, words: Label
) -> None:
    """Refuse money that asks for something which is not known."""
    if column not in sheet.known:
        for strand in strands:
            reasons.add((sheet.column(column) == MISSING) & moves(strand), words.zh, words.en)
