# SPDX-License-Identifier: Apache-2.0
"""All the funding is public.

What it flags
    A known, non-empty list of funding without any venture, angel, private-equity or other private
    capital.
Why it matters
    The provincial fund is to be a lever; where nothing moved, it was a grant.
Flagged
    funding = [FISCAL]
Instead
    funding = [INDUSTRY_FUND, ANGEL]
Clause
    Guideline G5.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.investment import Investment
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="public-money-alone",
    code="ENC051",
    on=Investment,
    severity=Severity.NOTE,
    summary=Label(zh="资金全部来自财政与国有", en="all the funding is public"),
    hint=Label(zh="说明基金如何带动社会资本", en="say how public funds draw in private capital"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.2",),
)


def check(investment: Investment) -> Iterator[Finding]:
    """Yield a finding for funding without private capital."""
    kinds = dict.fromkeys(part.kind for part in investment.funding or ())
    if kinds and not any(kind.is_private for kind in kinds):
        expected = Label(zh="另有社会资本", en="private capital as well")
        yield Finding.of(RULE, "funding", found=listed(kind.label for kind in kinds), expected=expected)
