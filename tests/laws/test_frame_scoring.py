# SPDX-License-Identifier: Apache-2.0
"""Laws of scoring whole frames: what columns give is what the scheme gives row by row."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.errors import FeidiError
from feidi.frames.scoring import score
from tests.support.profiles import costly
from tests.support.scoring_comparison import KINDS, case, columns_of, compare

SEEDS = st.integers(0, 2**32)


class TestEager:
    """Frames with their rows at hand: same totals to the last printed digit, same ranks, grades and ties."""

    @pytest.mark.parametrize("kind", ["polars", "pandas", "pyarrow"])
    @given(seed=SEEDS)
    def test_equal(self, kind: str, seed: int) -> None:
        """Columns give what the scheme gives row by row."""
        made = case(seed)
        if made is not None:
            compare(*made, KINDS[kind])

    @costly(5)
    @given(seed=SEEDS)
    def test_many_rows(self, seed: int) -> None:
        """Likewise with more rows, of which many tie."""
        made = case(seed, rows=90)
        if made is not None:
            compare(*made, KINDS["polars"])

    @costly(5)
    @given(seed=SEEDS)
    def test_order_of_rows(self, seed: int) -> None:
        """The order of the rows never matters."""
        made = case(seed)
        if made is None:
            return
        scheme, table = made
        frame = pl.DataFrame(table | {"row": list(range(len(table["unit"])))}, strict=False)
        try:
            first = score(scheme, frame)
        except FeidiError:
            return
        names = ("total", "rank", "grade")
        assert columns_of(first, names) == columns_of(score(scheme, frame.reverse()), names)


class TestEngines:
    """Lazy frames give the same."""

    @costly(8)
    @given(seed=SEEDS)
    def test_polars_lazy(self, seed: int) -> None:
        """A lazy frame of polars."""
        made = case(seed)
        if made is not None:
            compare(*made, KINDS["polars lazy"])

    @costly(8)
    @given(seed=SEEDS)
    def test_duckdb(self, seed: int) -> None:
        """A relation of DuckDB."""
        made = case(seed)
        if made is not None:
            compare(*made, KINDS["duckdb"])


def test_cases_are_not_empty() -> None:
    """Of the cases drawn, many can be scored."""
    made = [case(seed) for seed in range(60)]
    compared = [compare(*one, KINDS["polars"]) for one in made if one is not None]
    assert sum(compared) > 25
