# SPDX-License-Identifier: Apache-2.0
"""The rows of a clause as a plan of an engine: a plan has no order, so each running sum is a window."""

from collections.abc import Callable
from itertools import count
from typing import Any, final

import narwhals as nw

from feidi.frames.engines import Frame, adopted
from feidi.frames.settlement.sheet import CLASS, DAYS, END, FIRST, UNIT, YEAR, Days, Windows
from feidi.frames.settlement.values import Value, literal, where

__all__ = ["Plan", "lazy"]


def lazy(frame: Frame) -> nw.LazyFrame[Any]:
    """Say that a frame is a plan, as what it was made of."""
    assert isinstance(frame, nw.LazyFrame)
    return frame


@final
class Plan:
    """A plan that grows by columns; `order` names the columns that order a unit's rows.

    Not a noun: it lives inside one call of `settle`.
    """

    def __init__(self, frame: nw.LazyFrame[Any], order: tuple[str, ...]) -> None:
        self.frame: nw.LazyFrame[Any] = frame
        self.order = order
        self.engine: str = frame.implementation.value
        self.known: frozenset[str] = frozenset()
        self._numbers = count()

    def of(self, frame: nw.LazyFrame[Any]) -> "Plan":
        """Go on with some of the rows; the names of columns go on as well, so that none is taken twice."""
        other = Plan(frame, self.order)
        other._numbers = self._numbers
        return other

    def column(self, name: str) -> Value:
        """Give the expression of a column."""
        return nw.col(name)

    def is_of_class(self, name: str) -> Value:
        """Compare classes; receipts without the column are of none."""
        return nw.col(CLASS) == name if CLASS in self.order else False

    def by_year(self, values: dict[int, int]) -> Value:
        """Choose by the year, year by year."""
        if len(set(values.values())) == 1:
            return literal(next(iter(values.values())))
        (_, last), *others = reversed(values.items())
        found = literal(last)
        for year, value in others:
            found = nw.when(nw.col(YEAR) == year).then(literal(value)).otherwise(found)
        return found

    def days(self) -> Days:
        """Give the columns of days."""
        return Days(nw.col(FIRST), nw.col(END))

    def parts_of_a_day(self) -> Value:
        """Divide by the days of a year, or by one."""
        length = nw.col(END) - nw.col(FIRST)
        return where(length == 365, 366, where(length == 366, 365, DAYS))

    def let(self, *values: Value) -> list[Value]:
        """Add columns to the plan."""
        names = [f"__{next(self._numbers)}" for _ in values]
        self.frame = self.frame.with_columns(
            *(literal(value).alias(name) for value, name in zip(values, names, strict=True))
        )
        return [nw.col(name) for name in names]

    def once(self, *values: Value) -> list[Value]:
        """Add columns to the plan; polars finds by itself what is the same."""
        return list(values) if self.frame.implementation.is_polars() else self.let(*values)

    def adopt(self, side: nw.LazyFrame[Any], keys: tuple[str, ...], names: list[str], default: int) -> None:
        """Put columns of whole numbers beside the rows; `side` has each unit, or unit and year, at most once."""
        self.frame = adopted(self.frame, side, list(keys), dict.fromkeys(names, default))

    def running(self, amount: Value, *, life: bool = True, year: bool = True) -> Windows:
        """Add up in windows."""
        (added,) = self.let(amount)
        total = added.cum_sum()
        of_life = total.over(UNIT, order_by=self.order).cast(nw.Int64) if life else added
        of_year = total.over(UNIT, YEAR, order_by=self.order).cast(nw.Int64) if year else added
        return Windows(*self.let(of_life, of_year))

    def highest(self, amount: Value) -> Value:
        """Look for the highest in a window."""
        return self._window(amount, lambda column: column.cum_max())

    def before(self, amount: Value, default: int) -> Value:
        """Shift in a window."""
        return self._window(amount, lambda column: column.shift(1), default)

    def ends_year(self) -> Value:
        """Look at the next year in a window."""
        return self._window(nw.col(YEAR), lambda column: column.shift(-1), 0) != nw.col(YEAR)

    def single(self) -> bool:
        """Give no: a plan does not know its rows."""
        return False

    def _window(self, amount: Value, of: Callable[[nw.Expr], nw.Expr], default: int | None = None) -> nw.Expr:
        (column,) = self.let(amount)
        window = of(column).over(UNIT, order_by=self.order)
        found: nw.Expr = self.let(window if default is None else window.fill_null(default).cast(nw.Int64))[0]
        return found
