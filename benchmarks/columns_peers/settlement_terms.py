# SPDX-License-Identifier: Apache-2.0
"""The figures of the made-up waterfall, on which all sides agree."""

from fractions import Fraction

__all__ = ["LIMIT_OF_TIER", "share_of_tier"]

LIMIT_OF_TIER = 3_000_000_001
"""What flows into each tier over the life of an enterprise, before the next one begins [fen]."""


def share_of_tier(tier: int) -> Fraction:
    """Give the source's share in a tier."""
    return Fraction(5 - tier % 5, 10)
