# SPDX-License-Identifier: Apache-2.0
"""The user's receipts as they are given: what is asked of their columns, of rows at hand and of a plan."""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any, Protocol, final

import narwhals as nw
import numpy as np

from feidi.frames.settlement.calendar import day_within
from feidi.frames.settlement.values import Value, Whole, ends_of

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

    def outside(self, name: str, least: int, most: int) -> Value:
        """Say which rows have a whole number that is smaller or larger; of gaps nothing is asked."""
        ...

    def is_text(self, name: str, text: str) -> Value:
        """Say which rows have a text."""
        ...

    def is_other(self, name: str, texts: Sequence[str]) -> Value:
        """Say which rows have none of some texts."""
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

    def outside(self, name: str, least: int, most: int) -> Value:
        """Compare."""
        return (nw.col(name) < least) | (nw.col(name) > most)

    def is_text(self, name: str, text: str) -> Value:
        """Compare; a gap is no text."""
        return nw.col(name) == text

    def is_other(self, name: str, texts: Sequence[str]) -> Value:
        """Compare with each."""
        return ~reduce(or_, (nw.col(name) == text for text in texts))

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
        self._whole: dict[str, Whole] = {}
        self._ends: dict[str, tuple[int, int]] = {}
        self._numbers: dict[tuple[str, ...], Whole] = {}

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

    def whole(self, name: str) -> Whole:
        """Give the array of a column."""
        if name not in self._whole:
            column = self.column(name)
            column = column.fill_null(0) if column.null_count() else column
            column = column if column.dtype == nw.Int64 else column.cast(nw.Int64)
            self._whole[name] = np.asarray(column.to_numpy()).astype(np.int64, copy=False)
        return self._whole[name]

    def ends(self, name: str) -> tuple[int, int]:
        """Give the least and the largest of a column's whole numbers; there must be a row."""
        if name not in self._ends:
            self._ends[name] = ends_of(self.whole(name))
        return self._ends[name]

    def outside(self, name: str, least: int, most: int) -> Value:
        """Compare, if the ends do not tell."""
        if not len(self):
            return False
        low, high = self.ends(name)
        return (
            False if least <= low and high <= most else (self.whole(name) < least) | (self.whole(name) > most)
        )

    def is_text(self, name: str, text: str) -> Value:
        """Compare; a gap is no text."""
        return (self.column(name) == text).fill_null(value=False).to_numpy()

    def is_other(self, name: str, texts: Sequence[str]) -> Value:
        """Look at the numbers."""
        return self.number(name, texts) < 0

    def number(self, name: str, texts: Sequence[str]) -> Whole:
        """Give each row the number of its text among some, -1 to another text and to a gap."""
        asked = (name, *texts)
        if asked not in self._numbers:
            found = nw.lit(-1, nw.Int8)
            for at, text in enumerate(texts):
                own = (nw.col(name) == text).fill_null(value=False)
                found = nw.when(own).then(nw.lit(at, nw.Int8)).otherwise(found)
            self._numbers[asked] = self.frame.select(found.alias(name)).get_column(name).to_numpy()
        return self._numbers[asked]

    def year_of(self, name: str) -> Value:
        """Ask the engine."""
        return self.column(name).dt.year().fill_null(0).to_numpy()

    def day_within(self, name: str) -> Value:
        """Ask the engine."""
        return self.column(name).dt.ordinal_day().fill_null(1).cast(nw.Int64).to_numpy()
