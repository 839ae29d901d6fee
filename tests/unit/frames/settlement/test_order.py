# SPDX-License-Identifier: Apache-2.0
"""Rows come in the order of settlement, each moment of a unit once, however they are keyed."""

from collections.abc import Callable
from typing import Any

import narwhals as nw
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from feidi.frames.settlement.moments import Moments
from feidi.frames.settlement.order import in_order, is_once
from feidi.frames.settlement.sheet import END, FEN, KIND, UNIT, YEAR

Table = dict[str, list[Any]]
ENGINES: dict[str, Callable[[Table], Any]] = {
    "polars": pl.DataFrame,
    "pandas": pd.DataFrame,
    "pyarrow": pa.table,
}
SORTED: list[tuple[Any, ...]] = [("a", 2019, 0, 3), ("a", 2020, 0, 1), ("a", 2020, 1, 6), ("b", 2018, 0, 9)]


def frame(
    make: Callable[[Table], Any], rows: list[tuple[Any, ...]], names: tuple[str, ...]
) -> "nw.DataFrame[Any]":
    """Give rows as a frame."""
    table = {name: list(column) for name, column in zip(names, zip(*rows, strict=True), strict=True)}
    return nw.from_native(make(table), eager_only=True)


def ordered(
    make: Callable[[Table], Any],
    rows: list[tuple[Any, ...]],
    keys: tuple[str, ...] = (YEAR, KIND),
    known: list[Any] | None = None,
) -> list[tuple[Any, ...]]:
    """Put rows of a unit, keys and an amount in order; they come back as they are told."""
    given = frame(make, rows, (UNIT, *keys, FEN))
    arrays = {name: given.get_column(name).to_numpy() for name in (*keys, FEN)}
    fen = arrays.pop(FEN)
    units = None
    if known is not None:
        units = nw.new_series(UNIT, known, backend=given.implementation)
    found = in_order(Moments(given.get_column(UNIT), arrays, fen, (), lambda: given), units)
    unit = found.units[found.runs.over(np.arange(len(found.units)))].to_list()
    if found.places is not None and units is not None:
        assert units[found.places].to_list() == found.units.to_list()
    return list(zip(unit, *(found.columns[name].tolist() for name in (*keys, FEN)), strict=True))


@pytest.mark.parametrize("make", ENGINES.values(), ids=ENGINES)
class TestInOrder:
    """Sorted within each unit, and added up."""

    SHUFFLED = (("b", 2018, 0, 9), ("a", 2020, 1, 2), ("a", 2019, 0, 3), ("a", 2020, 1, 4), ("a", 2020, 0, 1))

    @pytest.mark.parametrize("known", [None, ["b", "a"], ["c", "a"], ["c"], [1, 2]])
    def test_texts(self, make: Callable[[Table], Any], known: list[Any] | None) -> None:
        """Units that are texts, among units that are known, are partly known, are not, or are of another type."""
        for rows in (list(self.SHUFFLED), [self.SHUFFLED[at] for at in (1, 0, 2, 3, 4)]):
            found = ordered(make, rows, known=known)
            assert sorted(found) == SORTED
            for unit in "ab":
                own = [row for row in found if row[0] == unit]
                assert own == [row for row in SORTED if row[0] == unit]

    def test_more_texts_than_are_looked_at_first(self, make: Callable[[Table], Any]) -> None:
        """That units do not stand together is seen at the first, or only at all of them."""
        many = [f"u{number}" for number in range(70_000)]
        for units in (many, [*many, "u0"], ["u1", "u0", *many[1:]]):
            rows = [(unit, 2020, 0, 1) for unit in units]
            expected = {unit: units.count(unit) if unit in ("u0", "u1") else 1 for unit in many}
            for known in (None, many):
                assert {row[0]: row[3] for row in ordered(make, rows, known=known)} == expected

    def test_numbers(self, make: Callable[[Table], Any]) -> None:
        """Units that are whole numbers, near to each other and far apart."""
        for first, second in ((1, 2), (-(2**62), 2**62)):
            named = [({"a": first, "b": second}[row[0]], *row[1:]) for row in self.SHUFFLED]
            found = ordered(make, named)
            assert found == [({"a": first, "b": second}[row[0]], *row[1:]) for row in SORTED]

    def test_keys_that_no_number_holds(self, make: Callable[[Table], Any]) -> None:
        """They are sorted one after the other."""
        far = 2**40
        rows = [(1, far, far, 1), (1, 0, 5, 2), (1, far, far, 4), (1, 0, 0, 8)]
        assert ordered(make, rows, (YEAR, END)) == [(1, 0, 0, 8), (1, 0, 5, 2), (1, far, far, 5)]

    def test_keys_without_room_for_the_rows(self, make: Callable[[Table], Any]) -> None:
        """They are put in order by themselves."""
        far = 2**58
        rows = [(1, far + year, 1) for year in range(40, 0, -1)] + [(1, 1, 1)]
        found = ordered(make, rows, (YEAR,))
        assert [row[1] for row in found] == [1, *range(far + 1, far + 41)]


@pytest.mark.parametrize("make", ENGINES.values(), ids=ENGINES)
def test_rows_that_stand_once(make: Callable[[Table], Any]) -> None:
    """In order, in any order, and by texts."""
    for unit in ((1, 2), ("a", "b")):
        rows = [(unit[0], 1), (unit[1], 1), (unit[1], 2)]
        for told in (rows, rows[::-1]):
            assert is_once(frame(make, told, (UNIT, YEAR)), [UNIT, YEAR])
            assert not is_once(frame(make, [*told, told[0]], (UNIT, YEAR)), [UNIT, YEAR])
