# SPDX-License-Identifier: Apache-2.0
"""Strategies for two years side by side: ranks that moved, totals that changed."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.dates.fiscal_year import FiscalYear
from feidi.evaluation.comparison.moves import RankMove, RankMoves
from feidi.evaluation.comparison.years import YearChange, YearComparison, compare_years
from feidi.testing.observations import UNITS, scorecard_lists

__all__ = ["rank_move_lists", "rank_moves", "year_changes", "year_comparisons"]


@st.composite
def _moves(draw: DrawFn, unit: str) -> RankMove:
    ranks = st.integers(1, 200)
    before = draw(st.none() | ranks)
    return RankMove(unit=unit, before=before, after=draw(ranks if before is None else st.none() | ranks))


def rank_moves() -> SearchStrategy[RankMove]:
    """Give ranks of two years, one of which may be missing.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(rank_moves())
    ... def test_who_is_new_has_not_risen(move):
    ...     assert move.before is not None or move.rise is None
    >>> test_who_is_new_has_not_risen()
    """
    return st.sampled_from(UNITS).flatmap(_moves)


def rank_move_lists() -> SearchStrategy[RankMoves]:
    """Give the moves of several units."""
    return st.lists(rank_moves(), max_size=3, unique_by=lambda move: move.unit).map(RankMoves)


def year_comparisons() -> SearchStrategy[YearComparison]:
    """Give the scorecards of two years held against one another.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(year_comparisons())
    ... def test_each_unit_stands_once(found):
    ...     units = [change.unit for change in found.changes]
    ...     assert len(set(units)) == len(units)
    >>> test_each_unit_stands_once()
    """
    before, after = (scorecard_lists(year=FiscalYear(year)) for year in (2021, 2022))
    return st.builds(compare_years, before, after)


def year_changes() -> SearchStrategy[YearChange]:
    """Give one unit in two years."""
    return year_comparisons().flatmap(lambda found: st.sampled_from(found.changes))
