# SPDX-License-Identifier: Apache-2.0
"""A growing amount starts after the agreement does.

What it flags
    An escalating or indexed limit or floor whose first year lies after the first year of the term.
Why it matters
    In the years between there is no amount, and settlement stops.
Flagged
    term since 2020; limit: 3000万元 since 2022, +8% every 3 years
Instead
    limit since 2020
Clause
    None; a year without a value.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import Amount, Escalating, Indexed
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.tree import Terms
from feidi.agreements.terms.up_to import UpTo
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.terms import clauses

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="amount-starts-too-late",
    code="AGR025",
    on=Agreement,
    severity=Severity.WARNING,
    summary=Label(
        zh="限额或保底的起始年度晚于协议起始", en="a growing amount starts after the agreement does"
    ),
    hint=Label(zh="把起始年度提前到协议首年", en="let the first period start with the agreement"),
    since="0.1",
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each amount that comes too late."""
    if agreement.term is None:
        return
    year = agreement.term.start.year
    for at, sharing in enumerate(agreement.sharing):
        for path, clause, _ in clauses(sharing):
            for name, amount in _amounts(clause):
                if isinstance(amount, Escalating | Indexed) and amount.first.year > year:
                    expected = Label(zh=f"{year}年或更早", en=f"{year} or before")
                    yield Finding.of(
                        RULE, "sharing", at, *path, name, found=str(amount.first), expected=expected
                    )


def _amounts(clause: Terms) -> tuple[tuple[str, Amount], ...]:
    if isinstance(clause, UpTo | AtMost):
        return (("limit", clause.limit),)
    return (("floor", clause.floor),) if isinstance(clause, Guarantee) else ()
