# SPDX-License-Identifier: Apache-2.0
"""An agreement: who, when, and the three families of clauses."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, final

from feidi import enclaves
from feidi._fields.frozen import field, frozen
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.tree import parties as parties_of
from feidi.dates.date import Date, date_or_none
from feidi.dates.span import Span
from feidi.errors import InvariantError, NotFoundError
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.names import normal_name

if TYPE_CHECKING:
    from feidi.agreements.attribution import Attribution
    from feidi.agreements.compensation.compensation import Compensation

__all__ = ["Agreement"]


@final
@frozen(kw_only=True)
class Agreement:
    """What the parties of an enclave promised one another (clause G5.1).

    Parameters
    ----------
    id
        A name unique in a portfolio.
    title
        What it is called.
    parties
        Everyone whom a clause pays or charges.
    signed
        The day of signing, where known.
    term
        The days it is in force, where known. Receipts of other years are refused.
    sharing
        The sharing clauses; no two take in the same kind of revenue.
    compensation
        Signed transfers by formula.
    attribution
        How statistics are counted.
    enclave
        The id of the enclave it is for.
    ownership_separated
        Whether it says that owner and operator are apart; ``None`` where it is silent.
    governance
        The body that runs the enclave under it.
    exit, renewal
        What it says of leaving and of going on.
    citation, certainty
        Where it stands and how sure it is.

    Raises
    ------
    InvariantError
        If a clause names a party that is not declared, or an id stands twice, or two sharing clauses take in one
        kind of revenue.

    Notes
    -----
    Laws: everything that comes in goes to a party or is named as unsettled; swapping two parties swaps their
    lines in every statement.
    """

    id: str = field(converter=normal_name)
    title: Label
    parties: tuple[Party, ...] = field(converter=tuple[Party, ...])
    signed: Date | None = field(default=None, converter=date_or_none)
    term: Span | None = None
    sharing: tuple[Sharing, ...] = field(default=(), converter=tuple[Sharing, ...])
    compensation: "tuple[Compensation, ...]" = field(default=(), converter=tuple["Compensation", ...])
    attribution: "tuple[Attribution, ...]" = field(default=(), converter=tuple["Attribution", ...])
    enclave: str = field(default="", converter=normal_name)
    ownership_separated: bool | None = None
    governance: "enclaves.GovernanceBody | None" = None
    exit: Label | None = None
    renewal: Label | None = None
    citation: Citation | None = None
    certainty: Certainty = Certainty.PUBLISHED

    def __attrs_post_init__(self) -> None:
        if not self.id:
            raise InvariantError(
                "an agreement needs an id", place="agreement.id", value=self.id, remedy="name it"
            )
        _require_once((party.key for party in self.parties), "parties")
        _require_once((clause.id for clause in self.clauses()), "clauses")
        _require_once((kind for clause in self.sharing for kind in clause.kinds), "kinds of revenue")
        declared = {party.key for party in self.parties}
        for place, key in self._named_parties():
            if key not in declared:
                raise InvariantError(
                    f"party {key!r} is not declared",
                    place=place,
                    value=key,
                    remedy=f"declare it among the parties, or use one of {', '.join(sorted(declared))}",
                )

    def clauses(self) -> "Iterator[Sharing | Compensation | Attribution]":
        """Give every clause of the three families."""
        yield from self.sharing
        yield from self.compensation
        yield from self.attribution

    def party(self, key: str) -> Party:
        """Give a party by its key.

        Raises
        ------
        NotFoundError
            If the agreement has no such party.
        """
        for party in self.parties:
            if party.key == key:
                return party
        keys = tuple(party.key for party in self.parties)
        raise NotFoundError(
            "the agreement has no such party",
            place=f"agreement {self.id}",
            value=key,
            remedy=f"use one of {', '.join(keys)}",
            candidates=keys,
        )

    def parties_in_role(self, role: PartyRole) -> tuple[Party, ...]:
        """Give the parties of a role."""
        return tuple(party for party in self.parties if party.role is role)

    def _named_parties(self) -> Iterator[tuple[str, str]]:
        for at, clause in enumerate(self.sharing):
            rounding = (*clause.rounding.order, clause.rounding.residue_to)
            for key in (*parties_of(clause.terms), *(key for key in rounding if key)):
                yield f"agreement {self.id}: sharing[{at}]", key
        for at, paid in enumerate(self.compensation):
            rounding = (*paid.rounding.order, paid.rounding.residue_to)
            for key in (*paid.parties, *(key for key in rounding if key)):
                yield f"agreement {self.id}: compensation[{at}]", key
        for at, counted in enumerate(self.attribution):
            for entry in counted.shares:
                yield f"agreement {self.id}: attribution[{at}]", entry.party


def _require_once(names: Iterable[object], what: str) -> None:
    given = [str(name) for name in names]
    twice = sorted(name for name, count in Counter(given).items() if count > 1)
    if twice:
        raise InvariantError(
            f"{what} stand twice", place=f"agreement.{what}", value=", ".join(twice), remedy="name each once"
        )
