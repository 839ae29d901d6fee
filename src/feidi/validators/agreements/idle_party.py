# SPDX-License-Identifier: Apache-2.0
"""A party is neither paid nor charged by any clause.

What it flags
    A declared party that no sharing, compensation or attribution clause names.
Why it matters
    It signed for something: either a clause is missing from the record, or the party is.
Flagged
    parties = [source, host, fund]; terms name source and host
Instead
    a clause that names fund
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.terms.tree import parties
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="idle-party",
    code="AGR004",
    on=Agreement,
    severity=Severity.NOTE,
    summary=Label(
        zh="某一主体在任何条款中都不收不付", en="a party is neither paid nor charged by any clause"
    ),
    hint=Label(
        zh="写明其分享或承担的条款,或将其移出",
        en="say in a clause what it gets or pays, or take it off the list",
    ),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each party that no clause names."""
    named = {key for clause in agreement.sharing for key in parties(clause.terms)}
    named |= {key for paid in agreement.compensation for key in paid.parties}
    named |= {entry.party for counted in agreement.attribution for entry in counted.shares}
    if not named:
        return
    for at, party in enumerate(agreement.parties):
        if party.key not in named:
            expected = Label(zh=f"涉及{party.key}的条款", en=f"a clause that names {party.key}")
            yield Finding.of(RULE, "parties", at, found=NOTHING, expected=expected)
