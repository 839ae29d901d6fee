# SPDX-License-Identifier: Apache-2.0
"""Scorecards as arrays, and totals under moved weights and bases."""

from fractions import Fraction
from typing import final

import numpy as np
from attrs import evolve, frozen
from numpy.typing import NDArray

from feidi.errors import InvariantError
from feidi.indicators.scales.to_base import ToBase
from feidi.indicators.scoring.card import Scorecard, ScoreLine, Treatment
from feidi.indicators.scoring.cards import Scorecards
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.totals.weighted_sum import WeightedSum
from feidi.quantities.quantity import Quantity

__all__ = ["Floats", "Matrix", "matrix_of"]

Floats = NDArray[np.float64]


@final
@frozen(eq=False)
class Matrix:
    """The marks of scored units, and what moves them.

    Parameters
    ----------
    cards
        The ranked cards, in the order of the rows.
    codes
        The indicators, in the order of the columns.
    marks
        One row for each unit; 0 where an indicator was left out.
    present
        1 where an indicator counts, 0 where it was left out.
    weights
        The points of full marks, before any re-weighting.
    change
        What additions and deductions came to.
    turned
        For each indicator 1 where a larger base lowers the mark, -1 where it raises it, 0 without a base.
    low, high
        The floor and the cap of each column's marks.
    """

    cards: tuple[Scorecard, ...]
    codes: tuple[str, ...]
    marks: Floats
    present: Floats
    weights: Floats
    change: Floats
    turned: Floats
    low: Floats
    high: Floats

    def totals(self, weights: Floats, bases: Floats) -> Floats:
        """Give the totals under factors on weights and on bases.

        Parameters
        ----------
        weights, bases
            One row for each draw and one column for each indicator; 1 changes nothing.

        Returns
        -------
        Floats
            One row for each draw and one column for each unit. [points]
        """
        moved = weights * self.weights
        moved *= (self.weights.sum() / moved.sum(axis=1))[:, np.newaxis]
        factors = bases**-self.turned
        clipped = np.isfinite(self.low) | np.isfinite(self.high)
        free = ~clipped
        totals: Floats = (moved * factors)[:, free] @ self.marks[:, free].T
        for place in np.flatnonzero(clipped):
            marks = np.outer(factors[:, place], self.marks[:, place])
            np.clip(marks, self.low[place], self.high[place], out=marks)
            totals += marks * moved[:, place][:, np.newaxis]
        if not self.present.all():
            # The others share the weight of what was left out.
            totals *= self.weights.sum() / (moved @ self.present.T)
        totals += self.change
        return totals


def _raw_mark(line: ScoreLine) -> Fraction:
    if line.mark is None:
        return Fraction(0)
    if isinstance(line.scale, ToBase) and isinstance(line.value, Quantity):
        # Floor and cap are applied again after the base has moved.
        return evolve(line.scale, floor=None, cap=None).mark(line.value.amount) or Fraction(0)
    return line.mark


def matrix_of(scheme: Scheme, cards: Scorecards) -> Matrix:
    """Read the ranked cards of a calibrated scheme into arrays.

    Raises
    ------
    InvariantError
        If nobody is ranked, or the total is not a weighted sum.
    """
    ranked = tuple(card for card in cards if card.rank is not None)
    if not ranked or not isinstance(scheme.total, WeightedSum):
        raise InvariantError(
            "sensitivity is for ranked weighted sums",
            place=f"scheme {scheme.id}",
            value=f"{len(ranked)} ranked",
            remedy="score at least one unit with a weighted sum",
        )
    lines = [card.lines for card in ranked]
    bases = [item.scale if isinstance(item.scale, ToBase) else None for item in scheme.items]
    left_out = [[line.treatment is Treatment.LEFT_OUT for line in row] for row in lines]
    return Matrix(
        cards=ranked,
        codes=tuple(item.indicator.code for item in scheme.items),
        marks=np.array([[float(_raw_mark(line)) for line in row] for row in lines]),
        present=1.0 - np.array(left_out, dtype=np.float64),
        weights=np.array([float(item.weight or 0) for item in scheme.items]),
        change=np.array([float(card.adjusted_by) for card in ranked]),
        turned=np.array([0.0 if base is None else -1.0 if base.turned else 1.0 for base in bases]),
        low=np.array(
            [-np.inf if base is None or base.floor is None else float(base.floor) for base in bases]
        ),
        high=np.array([np.inf if base is None or base.cap is None else float(base.cap) for base in bases]),
    )
