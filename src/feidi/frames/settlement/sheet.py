# SPDX-License-Identifier: Apache-2.0
"""The rows of one sharing clause on their way through its terms: new columns, and running sums by unit."""

from collections.abc import Callable
from itertools import count
from typing import Any, Final, NamedTuple

import narwhals as nw
import numpy as np
from numpy.typing import NDArray

from feidi.frames.engines import Frame, adopted, widened

__all__ = ["CLASS", "END", "FEN", "FIRST", "KIND", "KIND_TEXT", "UNIT", "YEAR", "Sheet", "Windows", "earlier"]

Whole = NDArray[np.int64]
UNIT: Final = "__unit"
YEAR: Final = "__year"
KIND: Final = "__kind"
KIND_TEXT: Final = "__kind_text"
"""What the receipts call the kind: it goes along with rows at hand."""
CLASS: Final = "__class"
FIRST: Final = "__first"
END: Final = "__end"
FEN: Final = "__fen"


class Windows(NamedTuple):
    """A running sum up to and with each row: of the unit, and of the unit's year."""

    life: nw.Expr
    year: nw.Expr


class _Runs(NamedTuple):
    """Rows that stand together: the numbers of the rows where they begin, and how many they are."""

    starts: Whole
    lengths: Whole

    def over(self, column: NDArray[Any]) -> NDArray[Any]:
        """Give every row what is said of its run."""
        return np.repeat(column, self.lengths)


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
        self._found: dict[str, _Runs] = {}
        self._numbered: dict[str, nw.Series[Any]] = {}

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
        runs = self._runs(keys[-1])
        heads = frame.select(keys)[runs.starts].with_row_index("__at")
        found = adopted(heads, side, list(keys), defaults).sort("__at")
        assert isinstance(found, nw.DataFrame)  # as the heads are
        at = self._run_of(keys[-1])
        columns = [found.get_column(name) for name in names]
        self.frame = frame.with_columns(*(column[at] for column in columns))
        self.known |= {column.name for column in columns if not bool((column == default).any())}

    def running(self, amount: nw.Expr, *, life: bool = True, year: bool = True) -> Windows:
        """Add up a whole-number column over the moments of a unit, and of a unit's year."""
        if not isinstance(self.frame, nw.DataFrame):
            (added,) = self.let(amount)
            total = added.cum_sum()
            of_life = total.over(UNIT, order_by=self.order).cast(nw.Int64) if life else added
            of_year = total.over(UNIT, YEAR, order_by=self.order).cast(nw.Int64) if year else added
            return Windows(*self.let(of_life, of_year))
        own = self._series_of(amount)
        whole: nw.Series[Any] | None = None
        sums = [amount, amount]
        for at, level in ((0, UNIT),) * life + ((1, YEAR),) * year:
            starts = self._runs(level).starts
            if len(starts) < len(own):  # otherwise each row is a sum by itself
                whole = own.cum_sum() if whole is None else whole
                before = whole[starts] - own[starts]
                sums[at] = self._keep(whole - before[self._run_of(level)])
        return Windows(*sums)

    def starts(self, level: str) -> Whole:
        """Give the number of the row where each row's unit, or unit's year, begins."""
        runs = self._runs(level)
        return runs.over(runs.starts)

    def longest(self) -> int | None:
        """Give the largest number of moments of a unit, where the rows are at hand."""
        if not isinstance(self.frame, nw.DataFrame):
            return None
        return int(self._runs(UNIT).lengths.max(initial=0))

    def turns(self) -> list[Whole]:
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
        own = self._column(amount)
        found = own.copy()
        for rows in self.turns()[1:]:
            found[rows] = np.maximum(found[rows - 1], own[rows])
        return self._keep(found)

    def before(self, amount: nw.Expr, default: int) -> nw.Expr:
        """Give what a column was one moment earlier in the unit."""
        if not isinstance(self.frame, nw.DataFrame):
            return self._window(amount, lambda column: column.shift(1), default)
        found = np.roll(self._column(amount), 1)
        found[self._runs(UNIT).starts] = default
        return self._keep(found)

    def ends_year(self) -> nw.Expr:
        """Say which rows are the last ones of their unit's year."""
        if not isinstance(self.frame, nw.DataFrame):
            return self._window(nw.col(YEAR), lambda column: column.shift(-1), 0) != nw.col(YEAR)
        runs = self._runs(YEAR)
        last = np.zeros(len(self.frame), np.int64)
        last[runs.starts + runs.lengths - 1] = 1
        return self._keep(last) == 1

    def _window(
        self, amount: nw.Expr, of: Callable[[nw.Expr], nw.Expr], default: int | None = None
    ) -> nw.Expr:
        (column,) = self.let(amount)
        window = of(column).over(UNIT, order_by=self.order)
        return self.let(window if default is None else window.fill_null(default).cast(nw.Int64))[0]

    def _runs(self, level: str) -> _Runs:
        """Say where units, or units' years, begin."""
        if level not in self._found:
            frame = self.frame
            assert isinstance(frame, nw.DataFrame)  # asked of rows at hand only
            news = _news(frame.get_column(UNIT))
            if level == YEAR:
                news |= _news(frame.get_column(YEAR))
            starts = np.flatnonzero(news)
            self._found[level] = _Runs(starts, np.diff(starts, append=len(news)))
        return self._found[level]

    def _run_of(self, level: str) -> nw.Series[Any]:
        """Give every row the number of its unit, or unit's year."""
        if level not in self._numbered:
            runs = self._runs(level)
            numbers = runs.over(np.arange(len(runs.starts), dtype=np.uint32))
            engine = self.frame.implementation
            self._numbered[level] = nw.new_series("__at", numbers, nw.UInt32, backend=engine)
        return self._numbered[level]

    def _name(self) -> str:
        return f"__{next(self._numbers)}"

    def _series_of(self, expr: nw.Expr) -> nw.Series[Any]:
        frame = self.frame
        assert isinstance(frame, nw.DataFrame)  # likewise
        return frame.select(expr.alias("__one")).get_column("__one")

    def _column(self, expr: nw.Expr) -> Whole:
        column: Whole = self._series_of(expr).to_numpy()
        return column

    def _keep(self, column: nw.Series[Any] | Whole) -> nw.Expr:
        frame, name = self.frame, self._name()
        assert isinstance(frame, nw.DataFrame)  # likewise
        kept = column if isinstance(column, nw.Series) else self._series(column)
        self.frame = frame.with_columns(kept.alias(name))
        return nw.col(name)

    def _series(self, column: Whole) -> nw.Series[Any]:
        return nw.new_series("__made", column, nw.Int64, backend=self.frame.implementation)


def _news(column: nw.Series[Any]) -> NDArray[np.bool_]:
    """Say which rows have another value than the row before them; the first row has none before it."""
    news: NDArray[np.bool_] = (column != earlier(column)).fill_null(value=True).to_numpy().copy()
    news[:1] = True
    return news


def earlier(column: nw.Series[Any]) -> nw.Series[Any]:
    """Give each row the value of the row before it; of the first row's nothing is to be asked.

    In pandas by number and not by a shift: a shift leaves a gap, and turns whole numbers with a gap into floats.
    """
    if not column.implementation.is_pandas_like():
        return column.shift(1)
    return column[np.maximum(np.arange(-1, len(column) - 1), 0)]
