# SPDX-License-Identifier: Apache-2.0
"""The rows of one sharing clause on their way through its terms: new columns, and running sums by unit."""

from collections.abc import Callable
from itertools import count
from typing import Any, Final, NamedTuple

import narwhals as nw
import numpy as np
from numpy.typing import NDArray

from feidi.frames.engines import Frame, adopted, widened

__all__ = ["CLASS", "END", "FEN", "FIRST", "KIND", "UNIT", "YEAR", "Sheet", "Windows", "earlier"]

UNIT: Final = "__unit"
YEAR: Final = "__year"
KIND: Final = "__kind"
CLASS: Final = "__class"
FIRST: Final = "__first"
END: Final = "__end"
FEN: Final = "__fen"


class Windows(NamedTuple):
    """A running sum up to and with each row: of the unit, and of the unit's year."""

    life: nw.Expr
    year: nw.Expr


class Sheet:
    """Rows of units in the order of settlement; `order` names the columns that order a unit's rows.

    Not a noun: it lives inside one call of `settle`. A frame at hand is sorted, and a running sum of a unit is the
    running sum of all rows less what it was when the unit began: it may wrap round 64 bits in between, and the
    difference is right all the same. A plan has no order: there each running sum is a window of its engine.
    """

    def __init__(self, frame: Frame, order: tuple[str, ...]) -> None:
        self.frame = frame
        self.order = order
        self.engine = frame.implementation.value
        self.known: frozenset[str] = frozenset()
        self._numbers = count()
        self._begins: dict[str, nw.Series[Any]] = {}

    def of(self, frame: Frame) -> "Sheet":
        """Go on with some of the rows; the names of columns go on as well, so that none is taken twice."""
        other = Sheet(frame, self.order)
        other._numbers = self._numbers  # of its own kind
        return other

    def let(self, *exprs: nw.Expr) -> list[nw.Expr]:
        """Compute columns once, to be used more than once."""
        names = [self._name() for _ in exprs]
        named = [expr.alias(name) for expr, name in zip(exprs, names, strict=True)]
        self.frame = widened(self.frame, named)
        return [nw.col(name) for name in names]

    def once(self, *exprs: nw.Expr) -> list[nw.Expr]:
        """Compute columns once where the engine would compute them anew for every use; polars does not."""
        return list(exprs) if self.frame.implementation.is_polars() else self.let(*exprs)

    def adopt(self, side: Frame, keys: tuple[str, ...], names: list[str], default: int) -> None:
        """Put columns of whole numbers beside the rows; `side` has each unit, or unit and year, at most once."""
        defaults = dict.fromkeys(names, default)
        frame = self.frame
        if not isinstance(frame, nw.DataFrame):
            self.frame = adopted(frame, side, list(keys), defaults)
            return
        # One row for each unit finds its partner, and every row of the unit then takes it from there.
        begins = self._start(keys[-1]) == self._row()
        heads = frame.select(keys).filter(begins).with_row_index("__at")
        found = adopted(heads, side, list(keys), defaults).sort("__at")
        assert isinstance(found, nw.DataFrame)  # as the heads are
        at = (begins.cast(nw.Int64).cum_sum() - 1).cast(nw.UInt32)
        self.frame = frame.with_columns(*(found.get_column(name)[at].alias(name) for name in names))
        self.known |= {name for name in names if not bool((found.get_column(name) == default).any())}

    def running(self, amount: nw.Expr, *, life: bool = True, year: bool = True) -> Windows:
        """Add up a whole-number column over the moments of a unit, and of a unit's year."""
        if not isinstance(self.frame, nw.DataFrame):
            (added,) = self.let(amount)
            total = added.cum_sum()
            of_life = total.over(UNIT, order_by=self.order).cast(nw.Int64) if life else added
            of_year = total.over(UNIT, YEAR, order_by=self.order).cast(nw.Int64) if year else added
            return Windows(*self.let(of_life, of_year))
        own = self._column(amount)
        whole = own.cum_sum()
        before = whole - own
        of_unit, of_unit_year = (
            self._keep(whole - before[self._start(level)]) if wanted else amount
            for level, wanted in ((UNIT, life), (YEAR, year))
        )
        return Windows(of_unit, of_unit_year)

    def starts(self, level: str) -> NDArray[np.int64]:
        """Give the number of the row where each row's unit, or unit's year, begins."""
        return self._start(level).to_numpy().astype(np.int64)

    def longest(self) -> int | None:
        """Give the largest number of moments of a unit, where the rows are at hand."""
        if not isinstance(self.frame, nw.DataFrame):
            return None
        lengths = self._row().cast(nw.Int64) - self._start(UNIT).cast(nw.Int64)
        return int(lengths.max()) + 1 if len(lengths) else 0

    def turns(self) -> list[NDArray[np.int64]]:
        """Give the rows of every unit's first moment, those of every unit's second one, and so on."""
        starts = self.starts(UNIT)
        turn = np.arange(len(starts)) - starts
        if not len(turn):
            return []
        return np.split(np.argsort(turn, kind="stable"), np.cumsum(np.bincount(turn))[:-1])

    def highest(self, amount: nw.Expr) -> nw.Expr:
        """Give the highest value of a column so far in a unit."""
        if not isinstance(self.frame, nw.DataFrame):
            return self._window(amount, lambda column: column.cum_max())
        own: NDArray[np.int64] = self._column(amount).to_numpy()
        found = own.copy()
        for rows in self.turns()[1:]:
            found[rows] = np.maximum(found[rows - 1], own[rows])
        return self._keep(self._series(found))

    def before(self, amount: nw.Expr, default: int) -> nw.Expr:
        """Give what a column was one moment earlier in the unit."""
        if not isinstance(self.frame, nw.DataFrame):
            return self._window(amount, lambda column: column.shift(1), default)
        begins = self._keep(self._start(UNIT) == self._row())
        before = self._keep(earlier(self._column(amount)).fill_null(default).cast(nw.Int64))
        return nw.when(begins).then(nw.lit(default, nw.Int64)).otherwise(before)

    def ends_year(self) -> nw.Expr:
        """Say which rows are the last ones of their unit's year."""
        if not isinstance(self.frame, nw.DataFrame):
            return self._window(nw.col(YEAR), lambda column: column.shift(-1), 0) != nw.col(YEAR)
        starts = self.starts(YEAR)
        return self._keep(self._series((np.append(starts[1:], -1) != starts).astype(np.int64))) == 1

    def _window(
        self, amount: nw.Expr, of: Callable[[nw.Expr], nw.Expr], default: int | None = None
    ) -> nw.Expr:
        (column,) = self.let(amount)
        window = of(column).over(UNIT, order_by=self.order)
        return self.let(window if default is None else window.fill_null(default).cast(nw.Int64))[0]

    def _series(self, column: NDArray[np.int64]) -> nw.Series[Any]:
        return nw.new_series("__made", column, nw.Int64, backend=self.frame.implementation)

    def _row(self) -> nw.Series[Any]:
        if "row" not in self._begins:
            frame = self.frame
            assert isinstance(frame, nw.DataFrame)  # asked of rows at hand only
            self._begins["row"] = (
                frame.select(UNIT).with_row_index("__row").get_column("__row").cast(nw.UInt32)
            )
        return self._begins["row"]

    def _start(self, level: str) -> nw.Series[Any]:
        """Give the number of the row where each row's unit, or unit's year, begins."""
        if level not in self._begins:
            frame = self.frame
            assert isinstance(frame, nw.DataFrame)  # asked of rows at hand only
            new = frame.get_column(UNIT) != earlier(frame.get_column(UNIT))
            if level == YEAR:
                new = new | (frame.get_column(YEAR) != earlier(frame.get_column(YEAR)))
            # The first row has none before it; it is row 0 whatever is said of it.
            self._begins[level] = (self._row() * new.fill_null(True).cast(nw.UInt32)).cum_max()
        return self._begins[level]

    def _name(self) -> str:
        return f"__{next(self._numbers)}"

    def _column(self, expr: nw.Expr) -> nw.Series[Any]:
        frame = self.frame
        assert isinstance(frame, nw.DataFrame)  # there are starts, so there are rows
        return frame.select(expr.alias("__one")).get_column("__one")

    def _keep(self, column: nw.Series[Any]) -> nw.Expr:
        frame, name = self.frame, self._name()
        assert isinstance(frame, nw.DataFrame)  # likewise
        self.frame = frame.with_columns(column.alias(name))
        return nw.col(name)


def earlier(column: nw.Series[Any]) -> nw.Series[Any]:
    """Give each row the value of the row before it; of the first row's nothing is to be asked.

    In pandas by number and not by a shift: a shift leaves a gap, and turns whole numbers with a gap into floats.
    """
    if not column.implementation.is_pandas_like():
        return column.shift(1)
    return column[np.maximum(np.arange(-1, len(column) - 1), 0)]
