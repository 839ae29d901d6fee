# SPDX-License-Identifier: Apache-2.0
"""All weightings in one union, and several of them combined."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.weights.ahp import Ahp
from feidi.indicators.weights.critic import Critic, Deviation
from feidi.indicators.weights.entropy import Entropy
from feidi.indicators.weights.given import Columns, Equal, Given, Stated, parts_of_one
from feidi.indicators.weights.unpublished import UnpublishedWeights
from feidi.quantities.exact import Exact, exact_of

__all__ = ["Combined", "Combining", "Derived", "Weighting"]


@final
class Combining(StrEnum):
    """How weights of several kinds become one."""

    MEAN = "mean"
    """Their mean by the shares."""
    PRODUCT = "product"
    """Their product, made to add up to 1 again; the shares do not matter."""


def _parts(parts: "Iterable[tuple[Derived, Exact]]") -> "tuple[tuple[Derived, Fraction], ...]":
    return tuple((weighting, exact_of(share)) for weighting, share in parts)


@final
@frozen
class Combined:
    """Several weightings together.

    Parameters
    ----------
    parts
        Pairs of a weighting and its share; the shares add up to 1.
    by
        By their mean or by their product.
    """

    parts: "tuple[tuple[Derived, Fraction], ...]" = field(converter=_parts)
    by: Combining = Combining.MEAN

    def __attrs_post_init__(self) -> None:
        shares = [share for _, share in self.parts]
        if sum(shares) != 1 or min(shares) < 0:
            raise InvariantError(
                "the shares of combined weightings add up to 1",
                place="combined.parts",
                value=[str(share) for share in shares],
                remedy="give shares such as 1/2 and 1/2",
            )

    def weights(self, columns: Columns, costs: Sequence[bool]) -> tuple[Fraction, ...]:
        """Return weights that add up to 1.

        Examples
        --------
        >>> Combined([(Equal(), "1/2"), (Stated((3, 1)), "1/2")]).weights([[], []], [False, False])
        (Fraction(5, 8), Fraction(3, 8))
        """
        rows = [(weighting.weights(columns, costs), share) for weighting, share in self.parts]
        if self.by is Combining.MEAN:
            return tuple(
                sum((row[place] * share for row, share in rows), Fraction(0)) for place in range(len(columns))
            )
        products = [Fraction(1)] * len(columns)
        for row, _ in rows:
            products = [product * weight for product, weight in zip(products, row, strict=True)]
        return parts_of_one(products, "weighting.combined")


Derived = Equal | Stated | Entropy | Critic | Deviation | Ahp | Combined | UnpublishedWeights
"""Weightings that stand beside the items or look at their marks."""

Weighting = Given | Derived
