# SPDX-License-Identifier: Apache-2.0
"""What each indicator decides: the ranks without it, exactly."""

from typing import final

from attrs import evolve

from feidi._fields.frozen import frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.indicators.indicator import Indicator
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.table import Table

__all__ = ["LeftOut", "leave_one_out"]


@final
@frozen(kw_only=True)
class LeftOut:
    """Ranks with and without one indicator.

    Parameters
    ----------
    indicator
        Which was left out.
    moves
        Pairs of a unit and how many places it rises without the indicator, the largest moves first.
    """

    indicator: Indicator
    moves: tuple[tuple[str, int], ...]

    @property
    def moved(self) -> int:
        """How many places all units together move."""
        return sum(abs(move) for _, move in self.moves)


def leave_one_out(
    scheme: Scheme,
    observations: Table,
    *,
    period: FiscalYear | Span | None = None,
    ignore_others: bool = False,
) -> tuple[LeftOut, ...]:
    """Score without each indicator in turn, the most decisive first.

    Weights and bases are those of the whole scheme on these units; the others keep their weights.

    Raises
    ------
    InvariantError
        If the scheme has one indicator only.
    """
    seen = scheme.read(observations, period=period, ignore_others=ignore_others)
    fixed = scheme.calibrate(seen)
    codes = [item.indicator.code for item in fixed.items]
    if len(codes) < 2:
        raise InvariantError(
            "nothing is left without the only indicator",
            place=f"scheme {scheme.id}",
            value=codes,
            remedy="use a scheme of two indicators or more",
        )
    whole = {card.unit: card.rank for card in fixed.score(seen)}
    results: list[LeftOut] = []
    for item in fixed.items:
        rest = evolve(fixed, items=[other for other in fixed.items if other is not item])
        moves: list[tuple[str, int]] = []
        for card in rest.score(seen):
            before = whole[card.unit]
            if before is not None and card.rank is not None:
                moves.append((card.unit, before - card.rank))
        moves.sort(key=lambda move: -abs(move[1]))
        results.append(LeftOut(indicator=item.indicator, moves=tuple(moves)))
    return tuple(sorted(results, key=lambda result: -result.moved))
