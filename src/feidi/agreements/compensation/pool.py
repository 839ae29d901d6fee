# SPDX-License-Identifier: Apache-2.0
"""A pool that parties pay into by one key and draw from by another."""

from collections.abc import Iterable
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.attribution import PartyShare
from feidi.agreements.compensation.number import Number, number_of
from feidi.agreements.party import require_key
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError
from feidi.quantities.share import Share

__all__ = ["Pool", "Reroute"]


def _shares_of(value: Iterable[PartyShare | tuple[str, Share | str]]) -> tuple[PartyShare, ...]:
    return tuple(entry if isinstance(entry, PartyShare) else PartyShare(*entry) for entry in value)


def _cut_of(value: Share | Unset | str) -> Share | Unset:
    return value if isinstance(value, Share | Unset) else Share(value)


@final
@frozen(kw_only=True)
class Reroute:
    """What happens to a party's part where something is missed.

    Parameters
    ----------
    name
        What is looked at: a section of the river.
    measured, limit
        It is missed where the one is above the other.
    party
        Whose part is cut.
    cut
        How much of its part; unset where the document does not say. [1]
    to
        Who gets what is cut, by shares that add up to 1; it may be empty only while the cut is unset.

    Raises
    ------
    InvariantError
        If the shares do not add up to 1, or the party pays itself.
    """

    name: str
    measured: Number = field(converter=number_of)
    limit: Number = field(converter=number_of)
    party: str
    cut: Share | Unset = field(converter=_cut_of)
    to: tuple[PartyShare, ...] = field(default=(), converter=_shares_of)

    def __attrs_post_init__(self) -> None:
        keys = [self.party, *(entry.party for entry in self.to)]
        for key in keys:
            require_key(key, f"reroute {self.name}")
        whole = sum((entry.share.value for entry in self.to), Fraction(0))
        open_end = not self.to and isinstance(self.cut, Unset)
        if (whole != 1 and not open_end) or len(set(keys)) != len(keys):
            raise InvariantError(
                "what is cut goes to others, each named once, by shares that add up to 1",
                place=f"reroute {self.name}",
                value=[f"{entry.party} {entry.share}" for entry in self.to],
                remedy="say who gets what is cut",
            )


def _reroutes_of(value: Iterable[Reroute]) -> tuple[Reroute, ...]:
    return tuple(value)


@final
@frozen(kw_only=True)
class Pool:
    """A sum that parties pay in by shares and draw out by other shares (shape E28).

    Parameters
    ----------
    fund
        The party that holds the pool; it keeps nothing.
    total
        The sum of a year; it may be indexed. [CNY]
    contributions, distributions
        Who pays in and who draws out, by shares that add up to 1.
    reroutes
        Cuts where something is missed, each of the part by the distribution.

    Raises
    ------
    InvariantError
        If shares do not add up to 1, a party stands twice, the fund shares in itself, or a party could lose
        more than its part.

    Examples
    --------
    >>> from feidi.quantities import Money
    >>> pool = Pool(
    ...     fund="pool",
    ...     total=Money.yi(2),
    ...     contributions=[("yunnan", "10%"), ("guizhou", "50%"), ("sichuan", "40%")],
    ...     distributions=[("yunnan", "30%"), ("guizhou", "40%"), ("sichuan", "30%")],
    ... )
    >>> pool.contributions[0].share
    Share('1/10')
    """

    fund: str
    total: Amount
    contributions: tuple[PartyShare, ...] = field(converter=_shares_of)
    distributions: tuple[PartyShare, ...] = field(converter=_shares_of)
    reroutes: tuple[Reroute, ...] = field(default=(), converter=_reroutes_of)

    def __attrs_post_init__(self) -> None:
        require_key(self.fund, "pool.fund")
        for place, shares in (("contributions", self.contributions), ("distributions", self.distributions)):
            self._require_whole(place, shares)
        parts = {entry.party for entry in self.distributions}
        cuts = [reroute for reroute in self.reroutes if isinstance(reroute.cut, Share)]
        for party in {reroute.party for reroute in self.reroutes}:
            lost = sum((reroute.cut.value for reroute in cuts if reroute.party == party), Fraction(0))  # type: ignore[union-attr]
            if party not in parts or lost > 1:
                raise InvariantError(
                    f"the cuts of {party} come to {lost} of its part",
                    place="pool.reroutes",
                    value=party,
                    remedy="cut only who draws from the pool, and at most all of its part",
                )

    def _require_whole(self, place: str, shares: tuple[PartyShare, ...]) -> None:
        keys = [entry.party for entry in shares]
        for key in keys:
            require_key(key, f"pool.{place}")
        whole = sum((entry.share.value for entry in shares), Fraction(0))
        if whole != 1 or len(set(keys)) != len(keys) or self.fund in keys:
            raise InvariantError(
                f"the {place} add up to {whole}; they name each party once, not the fund, and add up to 1",
                place=f"pool.{place}",
                value=[f"{entry.party} {entry.share}" for entry in shares],
                remedy="give every party its share once",
            )

    @property
    def parties(self) -> tuple[str, ...]:
        """Everyone who pays in, draws out or may get what is cut, and the fund."""
        rerouted = (entry for reroute in self.reroutes for entry in reroute.to)
        shares = (*self.contributions, *self.distributions, *rerouted)
        return tuple(dict.fromkeys((self.fund, *(entry.party for entry in shares))))
