# SPDX-License-Identifier: Apache-2.0
"""Tasks over many rows are run on all cores."""

import pytest

from feidi.frames.scoring.threads import in_threads


@pytest.mark.parametrize("rows", [10, 100_000])
def test_every_task(rows: int) -> None:
    """Every task is run once, and its error comes back."""
    done: list[int] = []
    in_threads([lambda: done.append(1), lambda: done.append(2)], rows)
    assert sorted(done) == [1, 2]

    def fails() -> None:
        raise ValueError("of the task")

    with pytest.raises(ValueError, match="of the task"):
        in_threads([fails, lambda: done.append(3)], rows)
