# SPDX-License-Identifier: Apache-2.0
"""At least so much a year to a party, taken from named others."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.clock import Clock
from feidi.agreements.depth import depth_over
from feidi.agreements.listed import listed
from feidi.agreements.party import require_key
from feidi.agreements.terms.up_to import require_limit_name
from feidi.errors import InvariantError
from feidi.quantities.money import Money

if TYPE_CHECKING:
    from feidi.agreements.terms.tree import Terms

__all__ = ["Guarantee"]


def _payers_of(value: Iterable[str]) -> tuple[str, ...]:
    # A single text is a sequence of letters, none of which is a party.
    return (value,) if isinstance(value, str) else listed(value, "guarantee.payers", '["host"]')


def _clock_of(value: Clock | str | None) -> Clock | None:
    return Clock(value) if isinstance(value, str) else value


@final
@frozen
class Guarantee:
    """A floor under what a party receives in a fiscal year from the terms below.

    Parameters
    ----------
    party
        Whose floor it is.
    floor
        The least it is to receive in a year. [CNY]
    terms
        How the money flows before the floor is looked at.
    payers
        Who makes up what is missing, in order, each out of what the terms give it.
    since
        When the floor begins to hold; ``None`` for always.
    name
        What the guarantee is called, once in its sharing clause.
    clause
        The article that says so, as printed.

    Raises
    ------
    InvariantError
        If the party pays itself, nobody pays, the floor is negative, or the name is none.

    Notes
    -----
    Money is only moved among parties, so a year that brings less than the floor leaves it unmet; a statement
    says so.

    Examples
    --------
    >>> from feidi.agreements.terms.split import Split
    >>> from feidi.agreements.terms.to import To
    >>> shared = Split([("6:4", To("source")), ("4:6", To("host"))])
    >>> Guarantee("source", Money.wan(500), shared, payers=["host"]).payers
    ('host',)
    """

    party: str
    floor: Amount
    terms: "Terms"
    payers: tuple[str, ...] = field(converter=_payers_of)
    since: Clock | None = field(default=None, converter=_clock_of)
    name: str = field(default="", kw_only=True)
    clause: str = field(default="", kw_only=True)
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        require_limit_name(self.name, "guarantee.name")
        for key in (self.party, *self.payers):
            require_key(key, "guarantee")
        if not self.payers or self.party in self.payers or len(set(self.payers)) != len(self.payers):
            raise InvariantError(
                "a guarantee is paid by others, each named once",
                place="guarantee.payers",
                value=self.payers,
                remedy="name who makes up what is missing",
            )
        if type(self.floor) is Money and self.floor.fen < 0:
            raise InvariantError(
                "a floor is not negative",
                place="guarantee.floor",
                value=str(self.floor),
                remedy="give 0 or more",
            )
        object.__setattr__(self, "depth", depth_over((self.terms,), "guarantee"))
