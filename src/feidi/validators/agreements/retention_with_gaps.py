# SPDX-License-Identifier: Apache-2.0
"""The tier shares leave days of the agreement without a value.

What it flags
    A division by tiers whose timeline leaves a gap within the agreement's term.
Why it matters
    Receipts of those days can be settled by nobody.
Flagged
    term since 2010; shares since 2016-05-01
Instead
    shares since 2010
Clause
    None; a day without a value.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.terms import clauses

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="retention-with-gaps",
    code="AGR015",
    on=Agreement,
    severity=Severity.WARNING,
    summary=Label(
        zh="协议期限内有的日子没有分级分享比例",
        en="the tier shares leave days of the agreement without a value",
    ),
    hint=Label(
        zh="补充缺少的时段,或注明未定", en="give the missing span its shares, or say that they are unset"
    ),
    since="0.1",
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each stretch without shares."""
    if agreement.term is None:
        return
    for at, sharing in enumerate(agreement.sharing):
        for path, clause, _ in clauses(sharing):
            for nth, retention in enumerate(clause.retentions if isinstance(clause, SplitByTier) else ()):
                for gap in retention.parameter.timeline.gaps(agreement.term):
                    found = Label(zh=f"{gap}无比例", en=f"nothing for {gap}")
                    expected = Label(zh=f"覆盖{agreement.term}", en=f"all of {agreement.term}")
                    yield Finding.of(
                        RULE, "sharing", at, *path, "retentions", nth, found=found, expected=expected
                    )
