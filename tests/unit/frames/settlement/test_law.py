# SPDX-License-Identifier: Apache-2.0
"""Law: over columns every line is that of the scalar engine, to the fen and before rounding, on every engine.

A unit that columns refuse is refused by the scalar engine too, or is too large for 64 bits. Of Spark it stands in
`test_spark.py`, with everything else that needs a session.
"""

from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from settlement_cases import ENOUGH, Case, cases

Compare = Callable[[str, Any], str]


class TestColumnsAreTheScalarEngine:
    """Every line has the same fen and the same exact parts; what is refused is refused there too."""

    @settings(ENOUGH, max_examples=500)
    @given(cases())
    def test_on_polars(self, settled_both_ways: Compare, case: Case) -> None:
        """On polars, with the rows at hand."""
        settled_both_ways("polars", case)


class TestPandas:
    """The same law on pandas."""

    @settings(ENOUGH, max_examples=150)
    @given(cases())
    def test_on_pandas(self, settled_both_ways: Compare, case: Case) -> None:
        """On pandas."""
        settled_both_ways("pandas", case)


class TestOtherEngines:
    """The same law on engines whose plans take longer to make than these few rows to settle."""

    @settings(ENOUGH, max_examples=150)
    @given(cases())
    def test_on_pyarrow(self, settled_both_ways: Compare, case: Case) -> None:
        """On pyarrow."""
        settled_both_ways("pyarrow", case)

    @settings(ENOUGH, max_examples=100)
    @given(cases())
    def test_on_lazy_polars(self, settled_both_ways: Compare, case: Case) -> None:
        """On plans of polars."""
        settled_both_ways("lazy polars", case)

    @settings(ENOUGH, max_examples=60)
    @given(cases())
    def test_on_duckdb(self, settled_both_ways: Compare, case: Case) -> None:
        """On DuckDB."""
        settled_both_ways("duckdb", case)
