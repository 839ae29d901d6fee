# SPDX-License-Identifier: Apache-2.0
"""Rounding as one division of whole numbers."""

from typing import NamedTuple, Self

from feidi.quantities.rounding import RoundingMethod

__all__ = ["Line"]


class Line(NamedTuple):
    """What is rounded down: ``(times * amount + more) / by``, for amounts that are not negative."""

    times: int
    more: int
    by: int

    @classmethod
    def of(cls, share: int, whole: int, method: RoundingMethod) -> Self:
        """Round `share` parts of `whole`."""
        match method:
            case RoundingMethod.FLOOR:
                return cls(share, 0, whole)
            case RoundingMethod.CEIL:
                return cls(share, whole - 1, whole)
            case _:
                return cls(2 * share, whole, 2 * whole) if whole % 2 else cls(share, whole // 2, whole)
