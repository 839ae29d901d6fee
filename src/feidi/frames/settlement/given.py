# SPDX-License-Identifier: Apache-2.0
"""The user's receipts as they are given: what is asked of their columns, of rows at hand and of a plan."""

from typing import Any, Protocol, final

import narwhals as nw
import numpy as np

from feidi.frames.settlement.calendar import day_within
from feidi.frames.settlement.values import Value

__all__ = ["Given", "GivenPlan", "GivenRows"]


class Given(Protocol):
    """A frame of receipts."""

    def __contains__(self, name: str) -> bool: ...

    def is_null(self, name: str) -> Value:
        """Say which rows have a gap."""
        ...

    def whole(self, name: str) -> Value:
        """Give a column of whole numbers; of gaps nothing is asked."""
        ...

    def is_text(self, name: str, text: str) -> Value:
        """Say which rows have a text."""
        ...

    def year_of(self, name: str) -> Value:
        """Give the years of days, 0 where there is none."""
        ...

    def day_within(self, name: str) -> Value:
        """Give the numbers of days within their year, 1 where there is none."""
        ...


@final
class GivenPlan:
    """Receipts in a plan, by expressions."""

    def __init__(self, frame: nw.LazyFrame[Any]) -> None:
        self.frame = frame
        self.names: list[str] = frame.collect_schema().names()

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def is_null(self, name: str) -> Value:
        """Ask the engine."""
        return nw.col(name).is_null()

    def whole(self, name: str) -> Value:
        """Give the column."""
        return nw.col(name)

    def is_text(self, name: str, text: str) -> Value:
        """Compare; a gap is no text."""
        return nw.col(name) == text

    def year_of(self, name: str) -> Value:
        """Ask the engine."""
        return nw.col(name).dt.year().fill_null(0)

    def day_within(self, name: str) -> Value:
        """Ask the engine."""
        return day_within(name)


@final
class GivenRows:
    """Receipts at hand, as arrays that are made once."""

    def __init__(self, frame: nw.DataFrame[Any]) -> None:
        self.frame = frame
        self._made: dict[tuple[str, ...], Value] = {}

    def __len__(self) -> int:
        return len(self.frame)

    def __contains__(self, name: str) -> bool:
        return name in self.frame.columns

    def column(self, name: str) -> nw.Series[Any]:
        """Give a column as it is."""
        return self.frame.get_column(name)

    def is_null(self, name: str) -> Value:
        """Look for gaps, if there are any."""
        column = self.column(name)
        return column.is_null().to_numpy() if column.null_count() else False

    def whole(self, name: str) -> Value:
        """Give the array of a column."""
        if (name,) not in self._made:
            column = self.column(name)
            column = column.fill_null(0) if column.null_count() else column
            self._made[name,] = np.asarray(column.to_numpy()).astype(np.int64, copy=False)
        return self._made[name,]

    def is_text(self, name: str, text: str) -> Value:
        """Compare; a gap is no text."""
        if (name, text) not in self._made:
            self._made[name, text] = (self.column(name) == text).fill_null(value=False).to_numpy()
        return self._made[name, text]

    def year_of(self, name: str) -> Value:
        """Ask the engine."""
        return self.column(name).dt.year().fill_null(0).to_numpy()

    def day_within(self, name: str) -> Value:
        """Ask the engine."""
        return self.column(name).dt.ordinal_day().fill_null(1).cast(nw.Int64).to_numpy()
