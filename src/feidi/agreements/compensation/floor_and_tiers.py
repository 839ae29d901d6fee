# SPDX-License-Identifier: Apache-2.0
"""A floor, and rates on what lies above thresholds: floor, escalator, tier and year step in one clause."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.compensation.by_year import rates_by_year
from feidi.errors import InvariantError
from feidi.quantities.money import Money
from feidi.quantities.share import Rate

__all__ = ["FloorAndTiers", "ReturnTier"]


@final
@frozen
class ReturnTier:
    """A rate on the part of the takings above a threshold, up to the next tier's.

    Parameters
    ----------
    above
        The threshold. [CNY]
    rates
        One rate, or rates that each hold from a year on. [1]

    Raises
    ------
    InvariantError
        If the threshold lies below 0.
    """

    above: Money
    rates: tuple[tuple[int, Rate], ...] = field(converter=rates_by_year)

    def __attrs_post_init__(self) -> None:
        if self.above.fen < 0:
            raise InvariantError(
                "a threshold of takings is not negative",
                place="return_tier.above",
                value=str(self.above),
                remedy="give 0 or more",
            )


TierLike = ReturnTier | tuple[Money, Rate | str | Mapping[int, Rate | str] | Iterable[tuple[int, Rate | str]]]


def _tiers_of(value: Iterable[TierLike]) -> tuple[ReturnTier, ...]:
    return tuple(tier if isinstance(tier, ReturnTier) else ReturnTier(*tier) for tier in value)


@final
@frozen(kw_only=True)
class FloorAndTiers:
    """A floor and, on top of it, rates on the takings above thresholds (shape E14).

    Parameters
    ----------
    floor
        What is paid in any case; it may escalate. [CNY]
    takings
        What the tiers are counted on, such as a yearly fact. [CNY]
    tiers
        Thresholds and rates, from the lowest threshold up; each rate counts on its own slice.

    Raises
    ------
    InvariantError
        If there is no tier, or thresholds do not rise.

    Examples
    --------
    >>> from feidi.agreements import Escalating, FactAmount
    >>> lease = FloorAndTiers(
    ...     floor=Escalating(start=Money.wan(50), rate=Rate("8%"), every=3, first=2020),
    ...     takings=FactAmount("tickets", yearly=True),
    ...     tiers=[(Money.wan(500), {2020: "5%", 2023: "8%"})],
    ... )
    >>> lease.tiers[0].rates[1]
    (2023, Rate('2/25'))
    """

    floor: Amount
    takings: Amount
    tiers: tuple[ReturnTier, ...] = field(converter=_tiers_of)

    def __attrs_post_init__(self) -> None:
        rising = all(lower.above < upper.above for lower, upper in pairwise(self.tiers))
        if not self.tiers or not rising:
            raise InvariantError(
                "tiers have rising thresholds, one or more",
                place="floor_and_tiers.tiers",
                value=[str(tier.above) for tier in self.tiers],
                remedy="name them from the lowest threshold up",
            )
