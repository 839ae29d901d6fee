# SPDX-License-Identifier: Apache-2.0
"""The sharing agreement of an enclave lacks the source or the host.

What it flags
    An agreement that names its enclave and has sharing clauses, with a party on one side and none
    on the other. Where neither is a party a higher government supports the enclave, which is left
    alone.
Why it matters
    Sharing is between the two governments; without one of them the record cannot say whose money it
    was.
Flagged
    enclave = "a"; parties = [host, fund]
Instead
    enclave = "a"; parties = [source, host, fund]
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import PartyRole
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="side-not-a-party",
    code="AGR002",
    on=Agreement,
    severity=Severity.WARNING,
    summary=Label(
        zh="飞地的分享协议缺少飞出地或飞入地",
        en="the sharing agreement of an enclave lacks the source or the host",
    ),
    hint=Label(zh="列出双方,即使一方分得为零", en="declare both sides, even one that receives nothing"),
    since="0.1",
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each side that is not a party."""
    if not agreement.sharing or not agreement.enclave:
        return
    roles = tuple(dict.fromkeys(party.role for party in agreement.parties))
    missing = [role for role in (PartyRole.SOURCE, PartyRole.HOST) if role not in roles]
    # Neither side is a party where a higher government supports an enclave from its own share.
    if len(missing) == 1:
        found = listed(each.label for each in roles)
        yield Finding.of(RULE, "parties", found=found, expected=missing[0].label)
