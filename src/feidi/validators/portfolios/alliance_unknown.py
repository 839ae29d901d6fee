# SPDX-License-Identifier: Apache-2.0
"""An enclave belongs to an alliance that the portfolio does not hold.

What it flags
    A membership in an alliance, in a portfolio that holds alliances and none of that name.
Why it matters
    Whether its self-discipline binds the enclave cannot be judged.
Flagged
    membership = "乙联盟"; alliances = ["甲联盟"]
Instead
    alliances = ["甲联盟", "乙联盟"]
Clause
    Guideline G5.5.
"""

from collections.abc import Iterator
from typing import Final

from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="alliance-unknown",
    code="PFL018",
    on=Portfolio,
    severity=Severity.NOTE,
    summary=Label(
        zh="飞地所属联盟不在组合中", en="an enclave belongs to an alliance that the portfolio does not hold"
    ),
    hint=Label(zh="补充联盟及其自律公约", en="add the alliance with its convention"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.5",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each membership of an unknown alliance."""
    known = {alliance.name for alliance in portfolio.alliances}
    for at, enclave in enumerate(portfolio.enclaves if known else ()):
        for nth, membership in enumerate(enclave.memberships or ()):
            if membership.alliance not in known:
                yield Finding.of(
                    RULE,
                    "enclaves",
                    at,
                    "memberships",
                    nth,
                    found=membership.alliance,
                    expected=", ".join(sorted(known)),
                )
