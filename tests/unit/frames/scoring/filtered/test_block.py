# SPDX-License-Identifier: Apache-2.0
"""Columns in chunks read as one array does."""

from itertools import product

import numpy as np
import pytest

from feidi.frames.scoring.filtered.block import Block, Chunks

WHOLE = np.arange(10.0)


@pytest.mark.parametrize("cuts", [(), (3,), (0, 4, 4, 9), (10,)])
def test_slices_of_chunks(cuts: tuple[int, ...]) -> None:
    """Whatever rows are asked for, at whatever steps, and however the column is cut."""
    chunks = Chunks(np.split(WHOLE, cuts))
    for start, stop, step in product((None, 0, 2, 3, 9, 10), (None, 0, 3, 4, 10), (None, 1, 2, 3, 7)):
        rows = slice(start, stop, step)
        assert chunks[rows].tolist() == WHOLE[rows].tolist()


def test_block_reads_a_column_once() -> None:
    """Rows that lie in two chunks are put together once."""
    block = Block({"a": Chunks(np.split(WHOLE, [3]))}, slice(2, 5))
    assert block.column("a").tolist() == [2.0, 3.0, 4.0]
    assert block.column("a") is block.column("a")
