# SPDX-License-Identifier: Apache-2.0
"""A party's region did not exist on the day of signing.

What it flags
    A party with a region whose span, as the register knows it, does not hold the day of signing,
    unless a region of the same code and name did.
Why it matters
    A region that did not exist signed nothing; whose budget pays has to be followed through its
    succession.
Flagged
    signed = 2015-06-03; region = 临平区 (since 2021)
Instead
    region = 余杭区
Clause
    Guideline G5.1; GB/T 2260 as the bundled register carries it.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.places import existed
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="party-not-yet-there",
    code="AGR001",
    on=Agreement,
    severity=Severity.WARNING,
    summary=Label(
        zh="签约时某一主体的行政区划不存在", en="a party's region did not exist on the day of signing"
    ),
    hint=Label(
        zh="用签约当日的区划,例如 Region.of(代码, as_of=签约日)",
        en="take the region of that day: Region.of(code, as_of=day)",
    ),
    since="0.1",
    clauses=("G5.1",),
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each party out of its time."""
    if agreement.signed is None:
        return
    for at, party in enumerate(agreement.parties):
        region = party.region
        if region is not None and not existed(region, agreement.signed):
            found = f"{region}, {region.span}"
            expected = Label(zh=f"{agreement.signed}存在的区划", en=f"a region of {agreement.signed}")
            yield Finding.of(RULE, "parties", at, "region", found=found, expected=expected)
