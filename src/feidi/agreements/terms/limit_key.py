# SPDX-License-Identifier: Apache-2.0
"""Which limit a balance belongs to: its name, or what it is, and never where it stands in the tree."""

from collections import Counter
from enum import StrEnum
from typing import Final, assert_never, final

from attrs import evolve

from feidi._fields.frozen import frozen
from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.tree import Terms, walk
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError
from feidi.quantities.money import Money

__all__ = ["LimitKey", "LimitKind", "lasting_limits", "require_names_once"]


@final
class LimitKind(StrEnum):
    """What a lasting limit counts."""

    UP_TO = "up_to"
    """What flows in at its place."""
    AT_MOST = "at_most"
    """What a party receives from the terms below."""


@final
@frozen(kw_only=True)
class LimitKey:
    """Which lasting limit of a sharing clause is meant.

    Parameters
    ----------
    name
        Its name; empty where it bears none, and is known by what follows.
    kind
        What it counts.
    limit
        Up to how much. [CNY]
    party, to
        Of a ceiling: whose it is, and who takes what is above.
    nth
        Among limits of the clause that are alike and bear no name the first, second, ..., in the order in which
        they stand; it tells them apart only while the terms are the very same.
    """

    name: str = ""
    kind: LimitKind
    limit: Amount
    party: str = ""
    to: str = ""
    nth: int = 1

    @property
    def sort(self) -> "LimitKey":
        """The key of every limit of the same kind, amount and parties, whatever it is called."""
        return evolve(self, name="", nth=1)

    def __str__(self) -> str:
        if self.name:
            return self.name
        parties = f"{self.party}>{self.to}:" if self.party else ""
        which = f"#{self.nth}" if self.nth > 1 else ""
        return f"{self.kind}:{parties}{_amount_text(self.limit)}{which}"


def lasting_limits(terms: Terms, path: str) -> dict[str, LimitKey]:
    """Return the limits and ceilings over a lifetime by their path, in the order in which they stand.

    A limit without a number counts nothing and is left out.

    Examples
    --------
    >>> from feidi.agreements.terms.to import To
    >>> cap = UpTo(Money.wan(600), To("source"), then=To("host"), over=Over.LIFETIME)
    >>> [str(key) for key in lasting_limits(cap, "terms").values()]
    ['up_to:600万元']
    """
    found: dict[str, LimitKey] = {}
    alike: Counter[LimitKey] = Counter()
    for at, clause in walk(terms, path):
        if not isinstance(clause, UpTo | AtMost) or clause.over is not Over.LIFETIME:
            continue
        if isinstance(clause.limit, Unset):
            continue
        key = _key_of(clause)
        if not key.name:
            alike[key] += 1
            key = evolve(key, nth=alike[key])
        found[at] = key
    return found


def _key_of(clause: UpTo | AtMost) -> LimitKey:
    if isinstance(clause, UpTo):
        return LimitKey(name=clause.name, kind=LimitKind.UP_TO, limit=clause.limit)
    return LimitKey(
        name=clause.name, kind=LimitKind.AT_MOST, limit=clause.limit, party=clause.party, to=clause.to
    )


def require_names_once(terms: Terms, place: str) -> None:
    """Refuse two limits, ceilings or guarantees of one name in one tree.

    Raises
    ------
    InvariantError
        If a name is borne twice.
    """
    borne = Counter(
        clause.name
        for _, clause in walk(terms)
        if isinstance(clause, UpTo | AtMost | Guarantee) and clause.name
    )
    twice = [name for name, count in borne.items() if count > 1]
    if twice:
        raise InvariantError(
            "two limits or guarantees of one clause bear the same name",
            place=place,
            value=", ".join(twice),
            remedy="give each a name of its own",
        )


_FACTS: Final = {SumBefore: "sum", MeanBefore: "mean"}


def _amount_text(amount: Amount) -> str:
    match amount:
        case Money():
            return str(amount)
        case FactAmount(fact=fact, yearly=yearly):
            return f"{fact} of the year" if yearly else fact
        case Running(fact=fact):
            return f"running {fact}"
        case SumBefore() | MeanBefore():
            word = _FACTS[type(amount)]
            return f"{word} of {amount.fact}, {amount.years} years before {amount.milestone}"
        case Escalating() | Indexed():
            return f"{amount.start} of {amount.first}, growing"
        case Unset(reason=reason):
            return reason
        case _:
            assert_never(amount)
