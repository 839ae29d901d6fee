# SPDX-License-Identifier: Apache-2.0
"""The payer of a guarantee receives nothing to pay it from.

What it flags
    A guarantee with a payer that the terms below it never pay.
Why it matters
    Each payer pays out of what the terms give it; from nothing comes nothing, and the floor is
    never met.
Flagged
    Guarantee("source", 500万元, To("source"), payers=["host"])
Instead
    a split below that pays host
Clause
    None; a promise without cover.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.tree import parties
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="payer-without-means",
    code="AGR023",
    on=Guarantee,
    severity=Severity.WARNING,
    summary=Label(
        zh="保底支付方在条款中分文不得", en="the payer of a guarantee receives nothing to pay it from"
    ),
    hint=Label(
        zh="由有收入的主体保底,或改为补偿条款",
        en="name a payer that the terms pay, or make it a compensation",
    ),
    since="0.1",
)


def check(guarantee: Guarantee) -> Iterator[Finding]:
    """Yield a finding for each payer without means."""
    paid = parties(guarantee.terms)
    for at, payer in enumerate(guarantee.payers):
        if payer not in paid:
            yield Finding.of(RULE, "payers", at, found=payer, expected=", ".join(paid) or NOTHING)
