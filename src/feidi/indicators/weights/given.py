# SPDX-License-Identifier: Apache-2.0
"""Weights that are given, and equal ones."""

from collections.abc import Sequence
from fractions import Fraction
from typing import final

from attrs import frozen

__all__ = ["Columns", "Equal", "Given"]

Columns = Sequence[Sequence[Fraction]]
"""Marks of all units, one column for each indicator."""


@final
@frozen
class Given:
    """Every item states its own weight."""


@final
@frozen
class Equal:
    """The same weight for every indicator."""

    def weights(self, columns: Columns, costs: Sequence[bool]) -> tuple[Fraction, ...]:
        """Give weights that add up to 1.

        Parameters
        ----------
        columns
            One column of marks for each indicator.
        costs
            For each indicator, whether less is better in its column.
        """
        return tuple(Fraction(1, len(costs)) for _ in columns)
