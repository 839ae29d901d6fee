# SPDX-License-Identifier: Apache-2.0
"""Ranks of two years side by side."""

from collections.abc import Mapping
from fractions import Fraction
from typing import final

from attrs import frozen

from feidi.errors import UndefinedError
from feidi.indicators.scoring.cards import Scorecards

__all__ = ["RankMove", "mean_rise", "rank_moves", "ranks_of"]


@final
@frozen(kw_only=True)
class RankMove:
    """The rank of a unit before and after; ``None`` where it had none.

    Examples
    --------
    >>> RankMove(unit="zone", before=73, after=36).rise
    37
    """

    unit: str
    before: int | None
    after: int | None

    @property
    def rise(self) -> int | None:
        """How many places it rose; negative for a fall, ``None`` where it had no rank before or after."""
        return None if self.before is None or self.after is None else self.before - self.after


def ranks_of(cards: Scorecards) -> dict[str, int]:
    """Give the rank of every ranked unit."""
    return {card.unit: card.rank for card in cards if card.rank is not None}


def rank_moves(before: Mapping[str, int], after: Mapping[str, int]) -> tuple[RankMove, ...]:
    """Put the ranks of two years side by side, in the order of the later year and then of the earlier.

    Examples
    --------
    >>> [move.rise for move in rank_moves({"a": 1, "b": 2}, {"b": 1, "c": 2})]
    [1, None, None]
    """
    units = dict.fromkeys((*after, *before))
    return tuple(RankMove(unit=unit, before=before.get(unit), after=after.get(unit)) for unit in units)


def mean_rise(moves: tuple[RankMove, ...]) -> Fraction:
    """Give the mean rise of the units that have both ranks. [places].

    Raises
    ------
    UndefinedError
        If none has.
    """
    rises = [move.rise for move in moves if move.rise is not None]
    if not rises:
        raise UndefinedError(
            "no unit has a rank in both years",
            place="rank moves",
            remedy="compare scorings of the same units",
        )
    return Fraction(sum(rises), len(rises))
