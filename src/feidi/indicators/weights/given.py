# SPDX-License-Identifier: Apache-2.0
"""Weights that are given, stated beside the scheme, and equal ones."""

from collections.abc import Sequence
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.quantities.exact import exacts_of

__all__ = ["Columns", "Equal", "Given", "Stated", "parts_of_one"]

Columns = Sequence[Sequence[Fraction]]
"""Marks of all units, one column for each indicator."""


def parts_of_one(sizes: Sequence[Fraction], place: str) -> tuple[Fraction, ...]:
    """Return sizes as parts of their sum.

    Raises
    ------
    InvariantError
        If one is negative or all are 0.
    """
    whole = sum(sizes, Fraction(0))
    if not whole or min(sizes) < 0:
        raise InvariantError(
            "weights are not negative and not all 0",
            place=place,
            value=[str(size) for size in sizes],
            remedy="leave out what does not vary, or state the weights",
        )
    return tuple(size / whole for size in sizes)


@final
@frozen
class Given:
    """Every item states its own weight."""


@final
@frozen
class Equal:
    """The same weight for every indicator."""

    def weights(self, columns: Columns, _costs: Sequence[bool]) -> tuple[Fraction, ...]:
        """Return weights that add up to 1, from one column of marks for each indicator.

        Examples
        --------
        >>> Equal().weights([[], []], [False, False])
        (Fraction(1, 2), Fraction(1, 2))
        """
        return (Fraction(1, len(columns)),) * len(columns)


@final
@frozen
class Stated:
    """Weights stated beside the scheme, to be combined with others.

    Parameters
    ----------
    sizes
        One for each indicator in their order, in any unit; only their ratios count.
    """

    sizes: tuple[Fraction, ...] = field(converter=exacts_of)

    def weights(self, columns: Columns, _costs: Sequence[bool]) -> tuple[Fraction, ...]:
        """Return the weights as parts of 1.

        Raises
        ------
        InvariantError
            If there are not as many as indicators.

        Examples
        --------
        >>> Stated((3, 1)).weights([[], []], [False, False])
        (Fraction(3, 4), Fraction(1, 4))
        """
        if len(self.sizes) != len(columns):
            raise InvariantError(
                f"{len(columns)} indicators need as many weights",
                place="weighting.stated",
                value=len(self.sizes),
                remedy="state one for each",
            )
        return parts_of_one(self.sizes, "weighting.stated")
