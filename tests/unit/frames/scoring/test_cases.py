# SPDX-License-Identifier: Apache-2.0
"""Chosen cases of the law of scored frames, which between them reach its corners."""

import pytest

from tests.support.scoring_comparison import KINDS, case, compare

# Found by search: each reaches a branch that the others do not. What is drawn by chance stands in the laws.
ROWS = (
    0, 1, 2, 3, 4, 8, 13, 14, 16, 17, 18, 19, 21, 23, 25, 27, 36, 40, 47, 53, 55, 62, 63, 77, 81, 101, 106, 111, 135, 566
)  # fmt: skip
LAZY = (1, 3, 6, 13, 15, 22, 27, 28, 168)


@pytest.mark.parametrize(
    ("kind", "seeds"), [("polars", ROWS), ("polars lazy", LAZY), ("duckdb", (42,))], ids=str
)
def test_equal(kind: str, seeds: tuple[int, ...]) -> None:
    """Columns give what the scheme gives row by row."""
    made = [one for seed in seeds if (one := case(seed)) is not None]
    assert len(made) == len(seeds)
    compared = [compare(*one, KINDS[kind]) for one in made]
    assert any(compared)
