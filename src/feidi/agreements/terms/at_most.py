# SPDX-License-Identifier: Apache-2.0
"""At most so much to a party, however the terms below give it; the rest to another."""

from typing import TYPE_CHECKING, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.depth import depth_over
from feidi.agreements.party import require_key
from feidi.agreements.terms.up_to import Over, require_limit, require_limit_name
from feidi.errors import InvariantError

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["AtMost"]


@final
@frozen
class AtMost:
    r"""A ceiling over what a party receives from the terms below, in a year or over the life of the unit.

    Parameters
    ----------
    party
        Whose ceiling it is.
    limit
        The most that stays with it: an amount, an escalating one, or a named fact of the unit. [CNY]
    terms
        How the money flows before the ceiling is looked at.
    to
        The party that takes what is above the ceiling.
    over
        Whether the ceiling is counted anew each year or once over the life of the unit.
    name
        What the ceiling is called, once in its sharing clause; see `UpTo`.
    clause
        The article that says so, as printed.

    Raises
    ------
    InvariantError
        If the party takes its own excess, the limit is negative, or grows by the year and is counted over a
        lifetime, or `over` is not an `Over`, or the name is none.

    Notes
    -----
    With :math:`C` the cumulative sum that the terms give the party and :math:`L` the limit, :math:`\min(C, L)` stays
    with it in all. A refund is taken back from `to` first. An `UpTo` bounds what flows in at one place; this bounds
    what a party gets from all places below, for example in several phases of which one ends inside a year.

    Examples
    --------
    >>> from feidi.agreements.terms.in_phases import InPhases
    >>> from feidi.agreements.terms.split import Split
    >>> from feidi.agreements.terms.to import To
    >>> from feidi.quantities.money import Money
    >>> first = Split([("60%", To("source")), ("40%", To("host"))])
    >>> later = Split([("40%", To("source")), ("60%", To("host"))])
    >>> phases = InPhases([(3, first), (3, later)], clock="production", after=To("host"))
    >>> AtMost("source", Money.wan(2000), phases, to="host").over
    <Over.YEAR: 'year'>
    """

    party: str
    limit: Amount
    terms: "Terms"
    to: str = field(kw_only=True)
    over: Over = field(default=Over.YEAR, kw_only=True)
    name: str = field(default="", kw_only=True)
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        require_key(self.party, "at_most.party")
        require_key(self.to, "at_most.to")
        if self.to == self.party:
            raise InvariantError(
                "what is above a party's ceiling goes to another",
                place="at_most.to",
                value=self.to,
                remedy="name who takes the rest",
            )
        require_limit(self.limit, self.over, "at_most")
        require_limit_name(self.name, "at_most.name")
        object.__setattr__(self, "depth", depth_over((self.terms,), "at_most"))
