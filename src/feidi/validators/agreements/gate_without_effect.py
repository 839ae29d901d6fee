# SPDX-License-Identifier: Apache-2.0
"""A gate leads to the same terms either way.

What it flags
    A gate whose terms are the same whether its condition holds or not.
Why it matters
    The condition was meant to decide something; one branch was copied and not changed.
Flagged
    When(condition, To("source"), otherwise=To("source"))
Instead
    When(condition, To("source"), otherwise=To("host"))
Clause
    None; terms without effect.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.terms.when import When
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="gate-without-effect",
    code="AGR021",
    on=When,
    severity=Severity.WARNING,
    summary=Label(zh="条件成立与否,去向相同", en="a gate leads to the same terms either way"),
    hint=Label(zh="核对两个分支", en="check the two branches"),
    since="0.1",
)


def check(gate: When) -> Iterator[Finding]:
    """Yield a finding for two equal branches."""
    if gate.terms == gate.otherwise:
        yield Finding.of(
            RULE,
            "otherwise",
            found=Label(zh="与条件成立时相同的去向", en="the terms of the other branch"),
            expected=Label(zh="不同的去向", en="other terms"),
        )
