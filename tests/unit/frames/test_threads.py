# SPDX-License-Identifier: Apache-2.0
"""Tasks over many rows are run on all cores."""

from functools import partial

import pytest

from feidi.frames import threads
from feidi.frames.threads import BLOCK, blocks, for_blocks, in_threads


@pytest.mark.parametrize("cores", [1, 3])
@pytest.mark.parametrize("rows", [10, BLOCK + 1])
def test_every_task(rows: int, cores: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every task is run once, and the error of the first that failed comes back."""
    monkeypatch.setattr(threads, "_cores", lambda: cores)
    done: list[int] = []
    in_threads([partial(done.append, task) for task in range(7)], rows)
    assert sorted(done) == list(range(7))

    def fails(task: int) -> None:
        raise ValueError(f"of task {task}")

    with pytest.raises(ValueError, match="of task 1"):
        in_threads([partial(done.append, 0), *(partial(fails, task) for task in range(1, 5))], rows)


def test_every_row() -> None:
    """Blocks hold every row once, in their order."""
    rows = 2 * BLOCK + 3
    assert [row for part in blocks(rows) for row in range(part.start, part.stop)] == list(range(rows))
    seen: list[slice] = []
    for_blocks(rows, seen.append)
    assert sorted(part.start for part in seen) == [0, BLOCK, 2 * BLOCK]
