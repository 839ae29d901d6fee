# SPDX-License-Identifier: Apache-2.0
"""Rows come in the order of settlement, each moment of a unit once, however they are keyed."""

from collections.abc import Callable
from typing import Any

import narwhals as nw
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from feidi.frames.settlement.order import in_order, is_once
from feidi.frames.settlement.sheet import CLASS, END, FEN, KIND, UNIT, YEAR

Table = dict[str, list[Any]]
ENGINES: dict[str, Callable[[Table], Any]] = {
    "polars": pl.DataFrame,
    "pandas": pd.DataFrame,
    "pyarrow": pa.table,
}
SORTED: list[tuple[Any, ...]] = [("a", 2019, 0, 3), ("a", 2020, 0, 1), ("a", 2020, 1, 6), ("b", 2018, 0, 9)]
KEYS = (YEAR, KIND)


def frame(
    make: Callable[[Table], Any], rows: list[tuple[Any, ...]], names: tuple[str, ...]
) -> "nw.DataFrame[Any]":
    """Give rows as a frame."""
    table = {name: list(column) for name, column in zip(names, zip(*rows, strict=True), strict=True)}
    return nw.from_native(make(table), eager_only=True)


@pytest.mark.parametrize("make", ENGINES.values(), ids=ENGINES)
class TestInOrder:
    """Sorted within each unit, and added up."""

    SHUFFLED = (("b", 2018, 0, 9), ("a", 2020, 1, 2), ("a", 2019, 0, 3), ("a", 2020, 1, 4), ("a", 2020, 0, 1))
    NAMES = (UNIT, YEAR, KIND, FEN)

    @pytest.mark.parametrize("known", [None, ["b", "a"], ["c", "a"], ["c"]])
    def test_texts(self, make: Callable[[Table], Any], known: list[str] | None) -> None:
        """Units that are texts, among units that are known, are partly known, or are not."""
        rows = frame(make, list(self.SHUFFLED), self.NAMES)
        units = None if known is None else nw.new_series(UNIT, known, nw.String, backend=rows.implementation)
        found = in_order(rows, KEYS, units)
        assert isinstance(found, nw.DataFrame)
        assert sorted(found.rows()) == SORTED
        for unit in "ab":
            own = [row for row in found.rows() if row[0] == unit]
            assert own == [row for row in SORTED if row[0] == unit]

    def test_texts_among_numbers(self, make: Callable[[Table], Any]) -> None:
        """Units of another type are nobody that is known."""
        rows = frame(make, list(self.SHUFFLED), self.NAMES)
        found = in_order(rows, KEYS, nw.new_series(UNIT, [1, 2], nw.Int64, backend=rows.implementation))
        assert isinstance(found, nw.DataFrame)
        assert sorted(found.rows()) == SORTED

    def test_numbers(self, make: Callable[[Table], Any]) -> None:
        """Units that are whole numbers, near to each other and far apart."""
        for first, second in ((1, 2), (-(2**62), 2**62)):
            named = [({"a": first, "b": second}[row[0]], *row[1:]) for row in self.SHUFFLED]
            found = in_order(frame(make, named, self.NAMES), KEYS)
            assert isinstance(found, nw.DataFrame)
            assert sorted(found.rows()) == [({"a": first, "b": second}[row[0]], *row[1:]) for row in SORTED]

    def test_classes_in_their_order(self, make: Callable[[Table], Any]) -> None:
        """Texts that are no units come in the order of the alphabet."""
        rows = frame(make, [("a", "q", 1), ("a", "p", 2), ("a", "q", 4)], (UNIT, CLASS, FEN))
        found = in_order(rows, (CLASS,))
        assert isinstance(found, nw.DataFrame)
        assert found.rows() == [("a", "p", 2), ("a", "q", 5)]

    def test_keys_that_no_number_holds(self, make: Callable[[Table], Any]) -> None:
        """They are sorted one after the other."""
        far = 2**40
        rows = frame(
            make, [(1, far, far, 1), (1, 0, 5, 2), (1, far, far, 4), (1, 0, 0, 8)], (UNIT, YEAR, END, FEN)
        )
        found = in_order(rows, (YEAR, END))
        assert isinstance(found, nw.DataFrame)
        assert found.rows() == [(1, 0, 0, 8), (1, 0, 5, 2), (1, far, far, 5)]

    def test_keys_without_room_for_the_rows(self, make: Callable[[Table], Any]) -> None:
        """They are put in order by themselves."""
        far = 2**58
        rows = frame(make, [(1, far + year, 1) for year in range(40, 0, -1)] + [(1, 1, 1)], (UNIT, YEAR, FEN))
        found = in_order(rows, (YEAR,))
        assert isinstance(found, nw.DataFrame)
        assert found.get_column(YEAR).to_list() == [1, *range(far + 1, far + 41)]


@pytest.mark.parametrize("make", ENGINES.values(), ids=ENGINES)
def test_rows_that_stand_once(make: Callable[[Table], Any]) -> None:
    """In order, in any order, and by texts."""
    for unit in ((1, 2), ("a", "b")):
        rows = [(unit[0], 1), (unit[1], 1), (unit[1], 2)]
        for told in (rows, rows[::-1]):
            assert is_once(frame(make, told, (UNIT, YEAR)), [UNIT, YEAR])
            assert not is_once(frame(make, [*told, told[0]], (UNIT, YEAR)), [UNIT, YEAR])
