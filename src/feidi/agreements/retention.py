# SPDX-License-Identifier: Apache-2.0
"""Retention: how a tax is divided among the tiers of government, by dated parameters."""

from collections.abc import Iterable
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.listed import pairs_of
from feidi.agreements.revenue import RevenueKind, require_kinds
from feidi.errors import InvariantError
from feidi.instruments.figure import Parameter
from feidi.quantities.share import Share, share_of

__all__ = ["Retention", "TierShare", "TierShares"]


@final
@frozen
class TierShare:
    """The share of one tier of government."""

    tier: str
    share: Share = field(converter=share_of)


def _shares_of(value: "Iterable[TierShare | tuple[str, Share | str]]") -> tuple[TierShare, ...]:
    return tuple(
        entry if isinstance(entry, TierShare) else TierShare(*entry)
        for entry in pairs_of(value, TierShare, "tier shares", '[("central", "50%"), ("local", "50%")]')
    )


@final
@frozen
class TierShares:
    """How one sum is divided among tiers; the shares add up to 1.

    Raises
    ------
    InvariantError
        If they do not, or a tier is named twice.

    Examples
    --------
    >>> TierShares([("central", "75%"), ("local", "25%")]).of("local")
    Share('1/4')
    """

    shares: tuple[TierShare, ...] = field(converter=_shares_of)

    def __attrs_post_init__(self) -> None:
        whole = sum((entry.share.value for entry in self.shares), Fraction(0))
        if len(set(self.tiers)) != len(self.tiers):
            raise InvariantError(
                "a tier is named twice",
                place="tier shares",
                value=self.tiers,
                remedy="add up the shares of one tier",
            )
        if whole != 1:
            raise InvariantError(
                f"the tiers' shares add up to {whole}, not to 1",
                place="tier shares",
                value=[f"{entry.tier} {entry.share}" for entry in self.shares],
                remedy="name every tier and its share",
            )

    @property
    def tiers(self) -> tuple[str, ...]:
        """The tiers, in their order."""
        return tuple(entry.tier for entry in self.shares)

    def of(self, tier: str) -> Share:
        """Give the share of a tier; a tier that is not named has none."""
        return next((entry.share for entry in self.shares if entry.tier == tier), Share(0))


@final
@frozen(kw_only=True)
class Retention:
    """How receipts of some kinds are divided among tiers, from day to day.

    Parameters
    ----------
    kinds
        The kinds of revenue it holds for.
    parameter
        The dated shares, each with its citation.

    Raises
    ------
    InvariantError
        If no kind is named, or one twice.
    """

    kinds: tuple[RevenueKind, ...] = field(converter=tuple[RevenueKind, ...])
    parameter: Parameter[TierShares]

    def __attrs_post_init__(self) -> None:
        require_kinds(self.kinds, f"retention {self.parameter.id}.kinds")
