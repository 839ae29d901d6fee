# SPDX-License-Identifier: Apache-2.0
"""Weights by entropy: the more unevenly an indicator is spread, the more it weighs."""

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.errors import UndefinedError
from feidi.indicators.irrational import logarithm
from feidi.indicators.weights.given import Columns, parts_of_one

__all__ = ["Entropy", "EntropyBase"]


@final
class EntropyBase(StrEnum):
    """The base of the logarithm."""

    ALTERNATIVES = "alternatives"
    """The number of units, so that an even column has entropy 1: the textbook form."""
    TEN = "ten"
    """Ten, as one library takes it; it equals the textbook form for ten units only."""


@final
@frozen
class Entropy:
    r"""Weights by one minus the entropy of each column's shares; logarithms carry 40 digits.

    Parameters
    ----------
    base
        The base of the logarithm.

    Notes
    -----
    With :math:`p` the shares of the units in a column, the entropy is :math:`-\sum p \log p`, and a weight is
    one minus it over the sum of these. A share of 0 contributes nothing.
    """

    base: EntropyBase = EntropyBase.ALTERNATIVES

    def weights(self, columns: Columns, _costs: Sequence[bool]) -> tuple[Fraction, ...]:
        """Return weights that add up to 1; costs are not turned.

        Raises
        ------
        UndefinedError
            If a mark is negative, a column adds up to 0, there is one unit, or no column varies.

        Examples
        --------
        >>> columns = [[Fraction(1), Fraction(2), Fraction(3)], [Fraction(1), Fraction(1), Fraction(4)]]
        >>> [round(float(weight), 3) for weight in Entropy().weights(columns, [False, False])]
        [0.274, 0.726]
        """
        sizes = [1 - self._entropy(column, place) for place, column in enumerate(columns)]
        if not any(sizes):
            raise UndefinedError("no column varies", place="entropy", remedy="choose another weighting")
        return parts_of_one(sizes, "weighting.entropy")

    def _entropy(self, column: Sequence[Fraction], place: int) -> Fraction:
        whole = sum(column, Fraction(0))
        if len(column) < 2 or whole <= 0 or min(column) < 0:
            raise UndefinedError(
                "entropy needs two or more marks, none negative and not all 0",
                place=f"entropy, column {place + 1}",
                remedy="choose a scale without negative marks",
            )
        if len(set(column)) == 1 and self.base is EntropyBase.ALTERNATIVES:
            return Fraction(1)
        shares = [mark / whole for mark in column if mark]
        bits = -sum((share * logarithm(share) for share in shares), Fraction(0))
        base = len(column) if self.base is EntropyBase.ALTERNATIVES else 10
        return bits / logarithm(Fraction(base))
