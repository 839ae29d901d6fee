# SPDX-License-Identifier: Apache-2.0
"""The first so much flows one way, the rest the other."""

from enum import StrEnum
from typing import TYPE_CHECKING, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount, Escalating, Indexed
from feidi.agreements.depth import depth_over
from feidi.errors import InvariantError
from feidi.quantities.money import Money

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["Over", "UpTo", "require_limit", "require_limit_name"]


@final
class Over(StrEnum):
    """Over what time a limit is counted."""

    YEAR = "year"
    LIFETIME = "lifetime"


@final
@frozen
class UpTo:
    r"""Up to a limit one way, and what is above it the other: tiers, caps, cost first, base and increment.

    Parameters
    ----------
    limit
        An amount, an escalating one, or a named fact of the unit. [CNY]
    terms
        Where the first `limit` flows.
    then
        Where the rest flows.
    over
        Whether the limit is counted anew each year or once over the life of the unit.
    name
        What the limit is called, once in its sharing clause. The balance of a lifetime belongs to the name, so
        that it goes on when an amendment changes the limit or moves it to another place.
    clause
        The article that says so, as printed.

    Raises
    ------
    InvariantError
        If the limit is negative, or grows by the year and is counted over a lifetime, or `over` is not an `Over`,
        or the name is none.

    Notes
    -----
    With :math:`C` the cumulative inflow of the unit and :math:`L` the limit, `terms` has received
    :math:`\min(C, L)` in all. A refund flows back out of `then` first.

    Examples
    --------
    >>> from feidi.agreements.terms.to import To
    >>> UpTo(Money.wan(3000), To("source"), then=To("host"), over=Over.LIFETIME).over.value
    'lifetime'
    """

    limit: Amount
    terms: "Terms"
    then: "Terms"
    over: Over = Over.YEAR
    name: str = field(default="", kw_only=True)
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        require_limit(self.limit, self.over, "up_to")
        require_limit_name(self.name, "up_to.name")
        object.__setattr__(self, "depth", depth_over((self.terms, self.then), "up_to"))


def require_limit_name(name: str, place: str) -> None:
    """Refuse what cannot name a limit or guarantee: blanks at its ends, ``/`` or ``:``, what does not print.

    Raises
    ------
    InvariantError
        If it is no such text; empty text says that there is no name.
    """
    if name != name.strip() or not name.isprintable() or set(name) & {"/", ":"}:
        raise InvariantError(
            "not the name of a limit",
            place=place,
            value=name,
            remedy='write text without blanks at its ends and without "/" or ":", such as "total cap"',
        )


def require_limit(limit: Amount, over: Over, place: str) -> None:
    """Refuse a limit that cannot be counted over its time.

    Raises
    ------
    InvariantError
        If the limit is negative, or grows by the year and is counted over a lifetime.
    """
    if type(limit) is Money and limit.fen < 0:
        raise InvariantError(
            "a limit is not negative", place=f"{place}.limit", value=str(limit), remedy="give 0 or more"
        )
    if over is Over.LIFETIME and isinstance(limit, Escalating | Indexed):
        raise InvariantError(
            "a limit that grows by the year cannot be counted over a lifetime",
            place=f"{place}.over",
            value=over.value,
            remedy="count it by the year, or use Running for a balance that is carried",
        )
