# SPDX-License-Identifier: Apache-2.0
"""The columns that a scheme needs, read from Arrow tables, with those of the periods before."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Final, final

import numpy as np
import pyarrow as pa

from feidi.errors import InvariantError
from feidi.frames.conversion import Array, Table
from feidi.frames.numbering import Int64Array, is_text, normal_names, plain
from feidi.frames.scoring.cells import Cells, cells_of
from feidi.frames.scoring.column_map import ColumnMap
from feidi.frames.scoring.exact import Given
from feidi.frames.scoring.filtered.number import Number, column
from feidi.frames.scoring.filtered.order import Places
from feidi.frames.scoring.filtered.sheet import Sheet
from feidi.frames.scoring.keys import keys_of, numbered_cells, year_of
from feidi.frames.scoring.requirements import Required
from feidi.frames.threads import in_threads

__all__ = ["Inputs"]

_YEARS: Final = 2**20
"""More than there are fiscal years."""


@final
class Inputs:
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
        frame: Table,
        heads: ColumnMap,
        earlier: Table | None,
        before: ColumnMap | None,
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

    def load(self, asked: Iterable[Required]) -> None:
        """Read all columns that are asked for."""
        wanted: dict[tuple[str, int], bool] = {}
        for one in asked:
            for fact, back in one.facts:
                wanted[fact.name, back] = True
            if one.own:
                wanted.setdefault((one.indicator.code, 0), False)
        for back in range(1, 1 + max((back for _, back in wanted), default=0)):
            self.past.append(self._before(back))
        tasks = [self._task(code, back, least=least) for (code, back), least in wanted.items()]
        in_threads(tasks, len(self.frame))

    def _task(self, code: str, back: int, *, least: bool) -> Callable[[], None]:
        self.names[code, back] = f"{code} {back}"

        def read() -> None:
            cells = self._read(code, back, least=least)
            self.cells[code, back] = cells
            self.sheet.arrays[self.names[code, back]] = cells.values

        return read

    def _read(self, code: str, back: int, *, least: bool) -> Cells:
        name = self.heads.quantities[code].head
        column = self.frame.column(name)
        if not back:
            return cells_of(column, name, least=least)
        return cells_of(self._whole(code, column), name, least=least, places=self.past[back - 1])

    def _whole(self, code: str, column: Array) -> Array:
        """Return a column of the frame with that of the earlier frame behind it."""
        if self.earlier is None or self.before is None:
            return column
        source = self.before.quantities.get(code)
        if source is None or source.unit != self.heads.quantities[code].unit:
            raise InvariantError(
                "the earlier frame gives it in the same unit",
                place=f"earlier, {code}",
                value=None if source is None else source.head,
                remedy="give both frames the same columns",
            )
        return _stacked([column, self.earlier.column(source.head)], source.head)

    def _before(self, back: int) -> Places:
        """Return the row so many years before for every row, -1 where there is none."""
        keys = self._keys
        order = np.argsort(keys, kind="stable")
        rising = keys[order]
        wanted = keys[: len(self.frame)] - back
        at = np.searchsorted(rising, wanted, side="right") - 1
        return np.where((at >= 0) & (rising[np.maximum(at, 0)] == wanted), order[np.maximum(at, 0)], -1)

    @cached_property
    def _keys(self) -> Int64Array:
        """A number for each unit and year of both frames, one higher for the year after."""
        units: list[Array] = []
        years: list[Int64Array] = []
        for frame, heads in ((self.frame, self.heads), (self.earlier, self.before)):
            if frame is None or heads is None:
                continue
            if heads.unit is None or heads.year is None:
                raise InvariantError(
                    "growth needs to know who and when",
                    place="columns",
                    value=list(frame.column_names),
                    remedy="give columns `unit` and `year`, here and in the earlier frame",
                )
            units.append(frame.column(heads.unit))
            years.append(keys_of(frame.column(heads.year), year_of))
        stacked = normal_names(plain(_stacked(units, str(self.heads.unit))))
        places, cells = numbered_cells(stacked)
        year = np.concatenate(years)
        # Rows of nobody lie so far apart that none of them is before another.
        nobody = places == len(cells) - 1
        keys = (places + np.where(nobody, 2 * np.arange(len(places)), 0)) * _YEARS + year
        named = np.sort(keys[~nobody])
        twice = named[1:][named[1:] == named[:-1]]
        if len(twice):
            at, of = divmod(int(twice[0]), _YEARS)
            raise InvariantError(
                "a unit stands twice in one year",
                place="columns, with those of the earlier frame",
                value=f"{cells[at]} {of}",
                remedy="give one row for each unit and year",
            )
        return keys

    def number(self, code: str, back: int) -> Number:
        """Return the number of a column, in the unit of the column."""
        cells = self.cells[code, back]
        return column(self.names[code, back], cells.bound, printed=cells.printed)

    def given(self, asked: Required) -> list[Given]:
        """List the columns behind an indicator."""
        code = asked.indicator.code
        own = (
            [Given(code, 0, self.cells[code, 0], self.heads.quantities[code].unit, own=True)]
            if asked.own
            else []
        )
        return own + [
            Given(fact.name, back, self.cells[fact.name, back], self.heads.quantities[fact.name].unit)
            for fact, back in asked.facts
        ]


def _stacked(columns: Sequence[Array], name: str) -> Array:
    """Return columns one behind the other; text, and numbers, may be laid out differently as long as nothing is lost."""
    types = [
        column.type.value_type if pa.types.is_dictionary(column.type) else column.type for column in columns
    ]
    try:
        kind = _common([dtype for dtype in types if not pa.types.is_null(dtype)] or types)
        return pa.chunked_array([chunk for column in columns for chunk in column.cast(kind).chunks], kind)
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        raise InvariantError(
            "a column is of one type in both frames",
            place=f"earlier, column {name!r}",
            value=[str(dtype) for dtype in types],
            remedy="cast it to the same type in both",
        ) from error


def _common(types: Sequence[Array]) -> Array:
    if all(map(is_text, types)):
        return pa.large_string()
    exact = {pa.types.is_decimal(dtype) for dtype in types}, {pa.types.is_floating(dtype) for dtype in types}
    mixed = exact == ({True, False}, {True, False}) or len({is_text(dtype) for dtype in types}) > 1
    schemas = [pa.schema([("cell", dtype)]) for dtype in types]
    options = "default" if mixed else "permissive"
    return pa.unify_schemas(schemas, promote_options=options).field(0).type
