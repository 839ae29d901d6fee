# SPDX-License-Identifier: Apache-2.0
"""Rows come in the order of settlement, each moment of a unit once, however they are keyed."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from feidi.frames.numbering import plain
from feidi.frames.settlement.block import END, FEN, KIND, YEAR
from feidi.frames.settlement.moments import Moments
from feidi.frames.settlement.ordering import in_order, is_once

Row = tuple[Any, ...]
SORTED: list[Row] = [("a", 2019, 0, 3), ("a", 2020, 0, 1), ("a", 2020, 1, 6), ("b", 2018, 0, 9)]


def ordered(rows: Sequence[Row], keys: tuple[str, ...] = (YEAR, KIND)) -> list[Row]:
    """Put rows of a unit, keys and an amount in order; they come back as they are told."""
    unit, *columns = zip(*rows, strict=True)
    arrays = dict(zip((*keys, FEN), map(np.array, columns), strict=True))
    fen = arrays.pop(FEN)
    found = in_order(Moments(plain(pa.array(unit)), None, arrays, fen, ()))
    units = found.units.take(pa.array(found.runs.over(np.arange(len(found.units))))).to_pylist()
    return list(zip(units, *(found.columns[name].tolist() for name in (*keys, FEN)), strict=True))


class TestInOrder:
    """Sorted within each unit, and added up."""

    SHUFFLED = (("b", 2018, 0, 9), ("a", 2020, 1, 2), ("a", 2019, 0, 3), ("a", 2020, 1, 4), ("a", 2020, 0, 1))

    def test_texts(self) -> None:
        """Units that are texts, wherever they stand."""
        for rows in (list(self.SHUFFLED), [self.SHUFFLED[at] for at in (1, 0, 2, 3, 4)]):
            found = ordered(rows)
            assert sorted(found) == SORTED
            for unit in "ab":
                own = [row for row in found if row[0] == unit]
                assert own == [row for row in SORTED if row[0] == unit]

    def test_more_texts_than_are_looked_at_first(self) -> None:
        """That units do not stand together is seen at the first, or only at all of them."""
        many = [f"u{number}" for number in range(70_000)]
        for units in (many, [*many, "u0"], ["u1", "u0", *many[1:]]):
            rows = [(unit, 2020, 0, 1) for unit in units]
            expected = {unit: units.count(unit) if unit in ("u0", "u1") else 1 for unit in many}
            assert {row[0]: row[3] for row in ordered(rows)} == expected

    def test_numbers(self) -> None:
        """Units that are whole numbers, near to each other and far apart."""
        for first, second in ((1, 2), (-(2**62), 2**62)):
            named = [({"a": first, "b": second}[row[0]], *row[1:]) for row in self.SHUFFLED]
            found = ordered(named)
            assert found == [({"a": first, "b": second}[row[0]], *row[1:]) for row in SORTED]

    def test_keys_that_no_number_holds(self) -> None:
        """They are sorted one after the other."""
        far = 2**40
        rows = [(1, far, far, 1), (1, 0, 5, 2), (1, far, far, 4), (1, 0, 0, 8)]
        assert ordered(rows, (YEAR, END)) == [(1, 0, 0, 8), (1, 0, 5, 2), (1, far, far, 5)]

    def test_keys_without_room_for_the_rows(self) -> None:
        """They are put in order by themselves."""
        far = 2**58
        rows = [(1, far + year, 1) for year in range(40, 0, -1)] + [(1, 1, 1)]
        found = ordered(rows, (YEAR,))
        assert [row[1] for row in found] == [1, *range(far + 1, far + 41)]


def test_rows_that_stand_once() -> None:
    """In order, in any order, and too far apart for one key."""
    for far in (2, 2**62):
        rows = np.array([(-far, 1), (far, 1), (far, 2)])
        for told in (rows, rows[::-1]):
            assert is_once([told[:, 0], told[:, 1]])
            twice = np.concatenate([told, told[:1]])
            assert not is_once([twice[:, 0], twice[:, 1]])


def test_sums_that_leave_64_bits_are_seen() -> None:
    """A moment's receipts that come to too much do not come to little."""
    (row,) = ordered([(1, 2020, 0, 2**60)] * 16)
    assert row[3] == 2**62
