# SPDX-License-Identifier: Apache-2.0
"""Law: over columns every line is that of the scalar engine, to the fen and before rounding, on every engine.

A unit that columns refuse is refused by the scalar engine too, or is too large for 64 bits. Of Spark it stands in
`test_spark.py`, with everything else that needs a session.
"""

from collections.abc import Callable
from typing import Any

from hypothesis import given, settings

from tests.support.settlement_cases import ENOUGH, Case, cases

Compare = Callable[[str, Any], str]


class TestTwoParties:
    """Every line has the same fen and the same exact parts; what is refused is refused there too."""

    @settings(ENOUGH, max_examples=2_600)
    @given(cases((2,)))
    def test_on_polars_and_pandas(self, settled_both_ways: Compare, case: Case) -> None:
        """With the rows at hand."""
        assert settled_both_ways("polars", case) == settled_both_ways("pandas", case)


class TestThreeParties:
    """The same law for three, whose rounding is another."""

    @settings(ENOUGH, max_examples=2_600)
    @given(cases((3,)))
    def test_on_polars_and_pandas(self, settled_both_ways: Compare, case: Case) -> None:
        """With the rows at hand."""
        assert settled_both_ways("polars", case) == settled_both_ways("pandas", case)


class TestArrow:
    """The same law on tables of pyarrow."""

    @settings(ENOUGH, max_examples=600)
    @given(cases())
    def test_on_pyarrow(self, settled_both_ways: Compare, case: Case) -> None:
        """On pyarrow."""
        settled_both_ways("pyarrow", case)


class TestPlans:
    """The same law on engines whose plans take longer to make than these few rows to settle."""

    @settings(ENOUGH, max_examples=200)
    @given(cases())
    def test_on_lazy_polars(self, settled_both_ways: Compare, case: Case) -> None:
        """On plans of polars."""
        settled_both_ways("lazy polars", case)

    @settings(ENOUGH, max_examples=200)
    @given(cases())
    def test_on_duckdb(self, settled_both_ways: Compare, case: Case) -> None:
        """On DuckDB."""
        settled_both_ways("duckdb", case)
