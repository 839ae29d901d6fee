# SPDX-License-Identifier: Apache-2.0
"""The columns of one frame as arrays, worked through in blocks that stay in the cache."""

from collections.abc import Sequence
from typing import final

import numpy as np

from feidi.frames.scoring.filtered.block import Block, Chunks, Floats
from feidi.frames.scoring.filtered.bound import Bound
from feidi.frames.scoring.filtered.number import Number, column
from feidi.frames.scoring.filtered.order import Exactly, Places, Same
from feidi.frames.scoring.filtered.population import Population
from feidi.frames.threads import for_blocks

__all__ = ["Sheet"]


@final
class Sheet:
    """Columns of doubles by name.

    Parameters
    ----------
    rows
        How many rows there are.
    """

    def __init__(self, rows: int) -> None:
        self.rows = rows
        self.arrays: dict[str, Floats | Chunks] = {}
        self.decided: int = 0

    def add(self, name: str, values: Floats) -> str:
        """Keep a column under a name like this one, and give the name."""
        name = f"{name} {len(self.arrays)}"
        self.arrays[name] = values
        return name

    def compute(self, number: Number) -> tuple[Floats, Places]:
        """Compute a column, and the rows in which the filter fails."""
        (values,), doubts = self.compute_all((number,))
        return values, doubts

    def compute_all(self, numbers: Sequence[Number]) -> tuple[list[Floats], Places]:
        """Compute several columns at once."""
        outs = [np.empty(self.rows) for _ in numbers]
        doubts = list(dict.fromkeys(doubt for number in numbers for doubt in number.doubts))
        found: list[Places] = []

        def run(part: slice) -> None:
            block = Block(self.arrays, part)
            with np.errstate(all="ignore"):
                for out, number in zip(outs, numbers, strict=True):
                    number.compute_into(block, out[part])
                masks = [doubt(block) for doubt in doubts]
            if masks and (spots := np.flatnonzero(np.logical_or.reduce(masks))).size:
                found.append(spots + part.start)

        for_blocks(self.rows, run)
        places = np.sort(np.concatenate(found)) if found else np.empty(0, np.intp)
        return outs, places

    def part(self, numbers: Sequence[Number], rows: slice) -> list[Floats]:
        """Compute some rows of several columns."""
        block = Block(self.arrays, rows)
        return [number.compute(block) for number in numbers]

    def kept(self, number: Number, exactly: Exactly, same: Same) -> Population:
        """Compute a column and keep it, with exact numbers where the filter fails."""
        values, doubts = self.compute(number)
        if doubts.size:
            self.decided += doubts.size
            numbers = exactly(doubts.tolist())
            values[doubts] = [np.nan if value is None else float(value) for value in numbers]
        low, high = (
            float(end.reduce(values, initial=none)) for end, none in ((np.fmin, np.inf), (np.fmax, -np.inf))
        )
        bound = number.bound
        if low <= high:
            bound = Bound(min(bound.low, low), max(bound.high, high), bound.error, bound.relative, bound.away)
            bound = bound.within(low - bound.error, high + bound.error)
        kept = column(self.add("kept", values), bound, printed=False)
        return Population(kept, lambda: values, exactly, same)

    def population(self, number: Number, exactly: Exactly, same: Same, *, whole: bool = False) -> Population:
        """Return the values of a column with what a scale asks of them; `whole` if none of its cells is empty."""
        if number.is_column:
            return Population(number, lambda: self.part([number], slice(None))[0], exactly, same, whole=whole)
        if number.printed:
            return Population(number, lambda: self.compute(number)[0], exactly, same, whole=whole)
        return self.kept(number, exactly, same)
