# SPDX-License-Identifier: Apache-2.0
"""One region is both source and host.

What it flags
    A party in the role of the source and a party in the role of the host with the same region.
Why it matters
    A region shares nothing with itself; one of the two is a slip.
Flagged
    source.region = 余杭区; host.region = 余杭区
Instead
    source.region = 衢州市
Clause
    Guideline G5.1; otherwise the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import PartyRole
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="one-region-on-both-sides",
    code="AGR003",
    on=Agreement,
    severity=Severity.ERROR,
    summary=Label(zh="同一地区既是飞出地又是飞入地", en="one region is both source and host"),
    hint=Label(zh="核对各方的地区", en="check the regions of the parties"),
    since="0.1",
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each source that is a host."""
    hosts = {party.region.code for party in agreement.parties_in_role(PartyRole.HOST) if party.region}
    for at, party in enumerate(agreement.parties):
        if party.role is PartyRole.SOURCE and party.region is not None and party.region.code in hosts:
            expected = Label(zh="飞入地以外的地区", en="a region that is not the host")
            yield Finding.of(RULE, "parties", at, "region", found=str(party.region), expected=expected)
