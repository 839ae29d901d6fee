# SPDX-License-Identifier: Apache-2.0
"""How much memory is stated, and tables that lie in files beyond it."""

import os
from pathlib import Path

import pyarrow as pa
import pytest

from feidi.errors import InvariantError
from feidi.frames.spill import Spool, bytes_of, default_memory


@pytest.mark.parametrize(
    ("memory", "size"), [("2 GiB", 2**31), ("1.5GiB", 3 * 2**29), ("64 MiB", 2**26), (2**27, 2**27)]
)
def test_sizes(memory: str | int, size: int) -> None:
    """Words and numbers of bytes."""
    assert bytes_of(memory) == size


@pytest.mark.parametrize("memory", ["2 GB", "much", "63 MiB", 2**26 - 1, True, -1])
def test_what_is_no_memory_is_refused(memory: str | int) -> None:
    """By its value, with what to write."""
    with pytest.raises(InvariantError, match="not a memory of 64 MiB or more"):
        bytes_of(memory)


def test_machines_that_do_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of what the machine has, and 4 GiB where it does not tell."""
    assert default_memory() == bytes_of(None) > 2**26
    monkeypatch.delattr(os, "sysconf")
    assert default_memory() == 2**32


@pytest.mark.parametrize("most", [0, 2**20])
def test_spool_widens_columns(tmp_path: Path, most: int) -> None:
    """Tables come back in order, in memory or in a file; the wider type of a column holds for all of it."""
    spool = Spool(tmp_path / "rows.arrow", most)
    wide = pa.array([10**20], pa.decimal128(38, 0))
    for numbers, texts in (([1, 2], ["v", "w"]), ([3], ["x"]), (wide, ["y"]), ([4], ["z"])):
        spool.add(pa.table({"a": numbers, "b": pa.array(texts).dictionary_encode()}))
    found = spool.table()
    assert found["a"].to_pylist() == [1, 2, 3, 10**20, 4]
    assert found["b"].to_pylist() == ["v", "w", "x", "y", "z"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ([] if most else ["rows.arrow"])
