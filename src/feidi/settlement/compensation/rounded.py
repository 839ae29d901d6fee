# SPDX-License-Identifier: Apache-2.0
"""One sum rounded once, by the instruction of its clause."""

from fractions import Fraction
from typing import Final

from feidi.quantities.rounding import Rounding, RoundingMethod, ceil, floor, half_up

__all__ = ["rounded"]

_ROUND: Final = {
    RoundingMethod.LARGEST_REMAINDER: half_up,
    RoundingMethod.HALF_UP: half_up,
    RoundingMethod.CEIL: ceil,
    RoundingMethod.FLOOR: floor,
}


def rounded(fen: Fraction, rounding: Rounding) -> int:
    """Round one sum; there is nothing to divide, so largest remainder means half-up.

    Notes
    -----
    Law: changing the sign of the sum changes the sign of the result.

    Examples
    --------
    >>> rounded(Fraction(5, 2), Rounding()), rounded(Fraction(-5, 2), Rounding())
    (3, -3)
    """
    return _ROUND[rounding.method](fen, rounding.unit.fen)
