# SPDX-License-Identifier: Apache-2.0
"""An investment is named but not where the money comes from.

What it flags
    An enclave of which the record does not say: the funding.
Why it matters
    Whether public money drew in private capital, and whose stake is whose, cannot be judged.
Flagged
    investment = None
Instead
    investment = …
Clause
    Guideline G5.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="funding-unknown",
    code="ENC049",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(
        zh="投资已列而资金来源未载明", en="an investment is named but not where the money comes from"
    ),
    hint=Label(zh="列出资金来源", en="list the parts of the funding"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.2",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if enclave.investment is not None and enclave.investment.funding is None:
        expected = Label(zh="资金来源", en="the funding")
        yield Finding.of(RULE, "investment", found=NOTHING, expected=expected)
