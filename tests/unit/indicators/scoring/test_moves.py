# SPDX-License-Identifier: Apache-2.0
"""Ranks of two years are compared unit by unit."""

from fractions import Fraction

import pytest

from feidi.errors import UndefinedError
from feidi.indicators.scoring.moves import RankMove, mean_rise, rank_moves, ranks_of
from feidi.published.observations import LISHUI_2019
from feidi.published.schemes import HUANGYAN_2021_ABOVE_SCALE, HUANGYAN_2022_ABOVE_SCALE


def test_moves() -> None:
    """Who came and who went has no rise."""
    moves = rank_moves({"a": 1, "b": 3}, {"b": 1, "c": 2})
    assert moves == (
        RankMove(unit="b", before=3, after=1),
        RankMove(unit="c", before=None, after=2),
        RankMove(unit="a", before=1, after=None),
    )
    assert mean_rise(moves) == Fraction(2)
    with pytest.raises(UndefinedError, match="no unit has a rank in both years"):
        mean_rise(moves[1:])


def test_between_two_scorings() -> None:
    """Scored with the bases of another year, the ranks of the same areas move little and to zero in sum."""
    before = ranks_of(HUANGYAN_2021_ABOVE_SCALE.score(LISHUI_2019))
    after = ranks_of(HUANGYAN_2022_ABOVE_SCALE.score(LISHUI_2019))
    assert mean_rise(rank_moves(before, after)) == 0
    assert len(before) == len(after) == 10
