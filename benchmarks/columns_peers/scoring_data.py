# SPDX-License-Identifier: Apache-2.0
"""What is scored: six columns of made-up figures, and the weights of their indicators."""

from typing import Final

import numpy as np
import polars as pl

__all__ = ["NAMES", "WEIGHTS", "make"]

WEIGHTS: Final = (25, 20, 15, 15, 15, 10)
NAMES: Final = tuple(f"c{place}" for place in range(6))


def make(rows: int) -> pl.DataFrame:
    """Make figures between 1 and 101, the same ones every time."""
    random = np.random.default_rng(1)
    return pl.DataFrame({name: random.random(rows) * 100 + 1 for name in NAMES})
