# SPDX-License-Identifier: Apache-2.0
"""How far weights and bases are moved, how often, and from which seed."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import final

import numpy as np

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.sensitivity.matrix import Floats
from feidi.quantities.exact import exact_of, plain

__all__ = ["Perturbation", "Progress"]

Progress = Callable[[int, int], None]
"""Is told how many draws are done, and of how many."""

_BLOCK = 2_000_000


@final
@frozen(kw_only=True)
class Perturbation:
    """Every weight and every base is multiplied by a factor drawn evenly around 1.

    Parameters
    ----------
    weights, bases
        How far the factors go to either side, below 1: ``"20%"`` draws from 0.8 to 1.2. Weights then come to
        the points of full marks again.
    draws
        How many times everything is drawn, 1 to 60,000.
    seed
        The same seed draws the same factors.

    Raises
    ------
    InvariantError
        If a size is not from 0 to below 1, or the number of draws or the seed is not allowed.
    """

    weights: Fraction = field(default=Fraction(1, 5), converter=exact_of)
    bases: Fraction = field(default=Fraction(1, 10), converter=exact_of)
    draws: int = 10_000
    seed: int

    def __attrs_post_init__(self) -> None:
        for name, size in (("weights", self.weights), ("bases", self.bases)):
            if not 0 <= size < 1:
                raise InvariantError(
                    "factors stay above 0",
                    place=f"perturbation.{name}",
                    value=plain(size),
                    remedy="give a part from 0 to below 1",
                )
        if not 1 <= self.draws <= 60_000 or self.seed < 0:
            raise InvariantError(
                "draws are 1 to 60,000 and a seed is not negative",
                place="perturbation",
                value=(self.draws, self.seed),
                remedy="give whole numbers",
            )

    def blocks(self, units: int, indicators: int) -> Iterator[tuple[int, Floats, Floats]]:
        """Draw in blocks: the number of the first draw, and factors on weights and bases, a row a draw."""
        random = np.random.default_rng(self.seed)
        size = max(1, min(self.draws, _BLOCK // max(units, 1)))
        for start in range(0, self.draws, size):
            rows = min(size, self.draws - start)
            moved = random.uniform(-1.0, 1.0, (rows, 2, indicators))
            yield (
                start,
                1.0 + float(self.weights) * moved[:, 0],
                1.0 + float(self.bases) * moved[:, 1],
            )
