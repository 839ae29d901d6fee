# SPDX-License-Identifier: Apache-2.0
"""The columns that a scheme asks for, read from a frame whose rows are at hand, with the periods before."""

from collections.abc import Callable, Iterable
from typing import Any, final

import narwhals as nw
import numpy as np

from feidi.errors import InvariantError
from feidi.frames.scoring.cells import Cells, cells_of
from feidi.frames.scoring.exact import Given
from feidi.frames.scoring.heads import Heads
from feidi.frames.scoring.keys import keys_of, year_of
from feidi.frames.scoring.number import Number, column
from feidi.frames.scoring.reading import Asked
from feidi.frames.scoring.sheet import Sheet
from feidi.frames.scoring.sorting import Places
from feidi.frames.threads import in_threads

__all__ = ["Tables", "shifted"]


def shifted(code: str, back: int) -> str:
    """Name a fact of a period before that stands beside those of the period itself."""
    return f"{code}@{back}"


@final
class Tables:
    """The frame and the periods before it.

    Parameters
    ----------
    frame, heads
        The rows to score, and what their columns hold.
    earlier, before
        Rows of periods before, if any, and what theirs hold.
    """

    def __init__(
        self,
        frame: "nw.DataFrame[Any]",
        heads: Heads,
        earlier: "nw.DataFrame[Any] | None",
        before: Heads | None,
        sheet: Sheet,
    ) -> None:
        self.frame = frame
        self.heads = heads
        self.earlier = earlier
        self.before = before
        self.sheet = sheet
        self.cells: dict[tuple[str, int], Cells] = {}
        self.names: dict[tuple[str, int], str] = {}
        self.past: list[Places] = []

    def load(self, asked: Iterable[Asked]) -> None:
        """Read all columns that are asked for."""
        wanted: dict[tuple[str, int], bool] = {}
        for one in asked:
            for fact, back in one.facts:
                wanted[fact.code, back] = True
            if one.own:
                wanted.setdefault((one.indicator.code, 0), False)
        looked_up = (back for code, back in wanted if shifted(code, back) not in self.heads.quantities)
        for _ in range(max(looked_up, default=0)):
            self.past.append(self._before(self.past[-1] if self.past else None))
        tasks = [self._task(code, back, least=least) for (code, back), least in wanted.items()]
        in_threads(tasks, len(self.frame))

    def _task(self, code: str, back: int, *, least: bool) -> Callable[[], None]:
        self.names[code, back] = f"{code} {back}"

        def read() -> None:
            cells = self._read(code, back, least=least)
            self.cells[code, back] = cells
            self.sheet.arrays[self.names[code, back]] = cells.floats

        return read

    def _read(self, code: str, back: int, *, least: bool) -> Cells:
        beside = self.heads.quantities.get(shifted(code, back))
        if beside is not None:
            return cells_of(self.frame.get_column(beside.head), least=least)
        series = self.frame.get_column(self.heads.quantities[code].head)
        if not back:
            return cells_of(series, least=least)
        return cells_of(self._whole(code, series), least=least, places=self.past[back - 1])

    def _whole(self, code: str, series: "nw.Series[Any]") -> "nw.Series[Any]":
        if self.earlier is None or self.before is None:
            return series
        source = self.before.quantities.get(code)
        if source is None or source.unit != self.heads.quantities[code].unit:
            raise InvariantError(
                "the earlier frame gives it in the same unit",
                place=f"earlier, {code}",
                value=None if source is None else source.head,
                remedy="give both frames the same columns",
            )
        rows = self.earlier.select(nw.col(source.head).alias("cell"))
        return nw.concat([series.alias("cell").to_frame(), rows], how="vertical")["cell"]

    def _before(self, latest: Places | None) -> Places:
        """Give the row of the period before for every row, -1 where there is none."""
        keys, years = self._keys()
        known = {key: place for place, key in enumerate(zip(keys, years, strict=True))}
        count = len(self.frame)
        if latest is None:
            starts = list(zip(keys[:count], years[:count], strict=True))
        else:
            starts = [(keys[place], years[place]) if place >= 0 else (None, 0) for place in latest.tolist()]
        return np.array([known.get((key, year - 1), -1) for key, year in starts], dtype=np.intp)

    def _keys(self) -> tuple[list[object], list[int]]:
        keys: list[object] = []
        years: list[int] = []
        for frame, heads in ((self.frame, self.heads), (self.earlier, self.before)):
            if frame is None or heads is None:
                continue
            if heads.unit is None or heads.year is None:
                raise InvariantError(
                    "growth needs to know who and when",
                    place="columns",
                    value=list(frame.columns),
                    remedy="give columns `unit` and `year`, here and in the earlier frame",
                )
            keys += frame[heads.unit].to_list()
            years += keys_of(frame[heads.year], year_of).tolist()
        return keys, years

    def number(self, code: str, back: int) -> Number:
        """Give the number of a column, in the unit of the column."""
        cells = self.cells[code, back]
        return column(self.names[code, back], cells.bound, printed=cells.printed)

    def given(self, asked: Asked) -> list[Given]:
        """List the columns behind an indicator."""
        code = asked.indicator.code
        own = (
            [Given(code, 0, self.cells[code, 0], self.heads.quantities[code].unit, own=True)]
            if asked.own
            else []
        )
        return own + [
            Given(fact.code, back, self.cells[fact.code, back], self.heads.quantities[fact.code].unit)
            for fact, back in asked.facts
        ]
