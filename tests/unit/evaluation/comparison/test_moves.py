# SPDX-License-Identifier: Apache-2.0
"""Moves of ranks."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.errors import InvariantError, UndefinedError
from feidi.evaluation.comparison.moves import RankMove, RankMoves
from feidi.indicators.decimals import Decimals

SHAOXING = RankMoves(
    (
        RankMove(unit="A", before=73, after=36),
        RankMove(unit="B", before=161, after=91),
        RankMove(unit="C", before=92, after=60),
    )
)


def test_shaoxing_zones_rose_as_printed() -> None:
    """Three development zones of Shaoxing rose by 139/3 places in the mean, printed as 46.3."""
    assert SHAOXING.rises == (37, 70, 32)
    assert SHAOXING.mean_rise == Fraction(139, 3)
    assert Decimals(1).text(SHAOXING.mean_rise) == "46.3"


class TestRises:
    """Swapping the two years turns the sign of the rise; where both rank the same units, rises add up to 0."""

    @given(st.permutations(range(1, 8)))
    def test_rises_cancel(self, after: list[int]) -> None:
        """What some rise, others fall."""
        moves = RankMoves(
            RankMove(unit=str(before), before=before, after=rank) for before, rank in enumerate(after, 1)
        )
        back = RankMoves(RankMove(unit=move.unit, before=move.after, after=move.before) for move in moves)
        assert moves.mean_rise == 0
        assert [-rise for rise in moves.rises] == list(back.rises)


def test_newcomers_and_leavers_have_no_rise() -> None:
    """Who has one rank only is named and not counted."""
    moves = RankMoves((RankMove(unit="A", before=None, after=3), RankMove(unit="B", before=5, after=None)))
    assert moves.rises == ()
    with pytest.raises(UndefinedError, match="no unit has a rank in both years"):
        moves.mean_rise  # noqa: B018
    assert moves.explain("zh").splitlines() == ["A: 新进第3位", "B: 原第5位, 本年无排名"]
    assert moves.explain("en").splitlines() == ["A: new at 3", "B: was at 5, no rank now"]


def test_moves_are_written() -> None:
    """Up, down and the same, and the mean as an exact fraction."""
    down, same = RankMove(unit="D", before=1, after=4), RankMove(unit="E", before=2, after=2)
    assert (down.text("zh"), same.text("zh")) == ("D: 1 → 4, 下降3位", "E: 2 → 2, 持平")
    assert (down.text("en"), same.text("en")) == ("D: 1 → 4, down 3", "E: 2 → 2, the same")
    assert SHAOXING.explain("zh").splitlines()[0] == "A: 73 → 36, 上升37位"
    assert SHAOXING.explain("zh").endswith("两年均有排名的3个平均上升139/3位")
    assert SHAOXING.explain("en").endswith("mean rise of the 3 ranked in both years: 139/3 places")


@pytest.mark.parametrize(("before", "after"), [(0, 1), (1, -2), (True, 2), (None, None)])
def test_ranks_count_from_one(before: int | None, after: int | None) -> None:
    """What is no rank is refused, and so is a unit without any."""
    with pytest.raises(InvariantError):
        RankMove(unit="A", before=before, after=after)


def test_units_stand_once() -> None:
    """A unit given twice is refused."""
    with pytest.raises(InvariantError, match="a unit stands twice"):
        RankMoves((*SHAOXING, RankMove(unit="A", before=1, after=1)))
