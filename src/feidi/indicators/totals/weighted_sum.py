# SPDX-License-Identifier: Apache-2.0
"""The sum of mark times weight."""

from collections.abc import Sequence
from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.labels import Lang

__all__ = ["Marks", "WeightedSum"]

Marks = Sequence[Fraction | None]
"""The marks of one unit; ``None`` where an indicator was left out, which then weighs nothing."""


@final
@frozen
class WeightedSum:
    """Marks times weights, added up; exact.

    Examples
    --------
    >>> WeightedSum().total([Fraction(1), Fraction(1, 2)], [Fraction(60), Fraction(40)])
    Fraction(80, 1)
    """

    def total(self, marks: Marks, weights: Sequence[Fraction]) -> Fraction:
        """Give the total in points."""
        pairs = zip(marks, weights, strict=True)
        return sum((mark * weight for mark, weight in pairs if mark is not None), Fraction(0))

    def text(self, lang: Lang) -> str:
        """Say how the total is made."""
        return "各项得分相加" if lang == "zh" else "the points of all items added"
