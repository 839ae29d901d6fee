# SPDX-License-Identifier: Apache-2.0
"""The columns of one frame as arrays, worked through in blocks that stay in the cache."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from os import cpu_count
from typing import Final, final

import numpy as np

from feidi.frames.scoring.bound import Bound
from feidi.frames.scoring.columns import Block, Floats
from feidi.frames.scoring.number import Number, column
from feidi.frames.scoring.order import Exactly, Same
from feidi.frames.scoring.population import Population
from feidi.frames.scoring.sorting import Places
from feidi.frames.scoring.sums import blocks

__all__ = ["Sheet", "in_threads"]

_SMALL: Final = 65_536
"""Fewer rows than this are not worth a second thread."""


def in_threads(tasks: Sequence[Callable[[], None]], rows: int) -> None:
    """Run tasks on all cores where there are many rows."""
    if rows < _SMALL or len(tasks) < 2:
        for task in tasks:
            task()
        return
    for future in [_pool().submit(task) for task in tasks]:
        future.result()


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(cpu_count() or 1, thread_name_prefix="feidi")


@final
class Sheet:
    """Columns of doubles by name.

    Parameters
    ----------
    rows
        How many rows there are.
    keeps
        Whether columns that were worked out are kept and computed with; otherwise every number stays an
        expression of the columns of the frame, so that another engine can work it out.
    corners
        Whether the rows only show the least and the largest number of each column.
    """

    def __init__(self, rows: int, *, keeps: bool = True, corners: bool = False) -> None:
        self.rows = rows
        self.keeps = keeps
        self.corners = corners
        self.arrays: dict[str, Floats] = {}
        self.decided: int = 0

    def add(self, name: str, values: Floats) -> str:
        """Keep a column under a name like this one, and give the name."""
        name = f"{name} {len(self.arrays)}"
        self.arrays[name] = values
        return name

    def compute(self, number: Number) -> tuple[Floats, Places]:
        """Work a column out, and say in which rows doubles could not decide."""
        (values,), doubts = self.compute_all((number,))
        return values, doubts

    def compute_all(self, numbers: Sequence[Number]) -> tuple[list[Floats], Places]:
        """Work several columns out at once."""
        outs = [np.empty(self.rows) for _ in numbers]
        doubts = list(dict.fromkeys(doubt for number in numbers for doubt in number.doubts))
        found: list[Places] = []

        def run(share: Sequence[slice]) -> None:
            with np.errstate(all="ignore"):
                for part in share:
                    block = Block(self.arrays, part)
                    for out, number in zip(outs, numbers, strict=True):
                        out[part] = number.compute(block)
                    masks = [doubt(block) for doubt in doubts]
                    if masks and (spots := np.flatnonzero(np.logical_or.reduce(masks))).size:
                        found.append(spots + part.start)

        parts = blocks(self.rows)
        cores = cpu_count() or 1
        step = -(-len(parts) // cores) or 1
        shares = [parts[start : start + step] for start in range(0, len(parts), step)]
        in_threads([_task(run, share) for share in shares], self.rows)
        places = np.sort(np.concatenate(found)) if found else np.empty(0, np.intp)
        return outs, places

    def kept(self, number: Number, exactly: Exactly, same: Same) -> Population:
        """Work a column out and keep it, with the exact numbers where doubles could not decide."""
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

    def population(self, number: Number, exactly: Exactly, same: Same) -> Population:
        """Give the values of a column with what a scale asks of them."""
        if number.printed:
            return Population(number, lambda: self.compute(number)[0], exactly, same)
        kept = self.kept(number, exactly, same)
        if self.keeps:
            return kept
        low, high = kept.number.bound.low, kept.number.bound.high
        return Population(number.within(low, high), lambda: kept.values, exactly, same)


def _task(run: Callable[[Sequence[slice]], None], share: Sequence[slice]) -> Callable[[], None]:
    return lambda: run(share)
