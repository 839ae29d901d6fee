# SPDX-License-Identifier: Apache-2.0
"""A firm resides in two enclaves at once.

What it flags
    Projects in residence in two enclaves of the portfolio, run by firms with one credit code.
Why it matters
    It counts twice toward every threshold, and two agreements claim its tax.
Flagged
    甲园 and 乙园 both list 91110000600037341L
Instead
    甲园 alone
Clause
    None; counts of projects decide titles.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import Finding, Numbered
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="firm-in-two-enclaves",
    code="PFL014",
    on=Enclave,
    together=True,
    severity=Severity.WARNING,
    summary=Label(zh="同一企业同时在两个飞地", en="a firm resides in two enclaves at once"),
    hint=Label(zh="核对企业实际所在", en="check where it really is"),
    since="0.1",
)


def check(enclaves: Numbered[Enclave]) -> Iterator[Finding]:
    """Yield a finding for each later residence."""
    first: dict[str, tuple[str | int, str]] = {}
    for at, enclave in enclaves:
        for nth, project in enumerate(enclave.projects or ()):
            code = "" if project.firm is None else project.firm.credit_code
            if not code or not project.is_in_residence:
                continue
            earlier, name = first.setdefault(code, (at, enclave.name))
            if earlier != at:
                found = Label(zh=f"{code}已在{name}", en=f"{code} already in {name}")
                expected = Label(zh="一个飞地", en="one enclave")
                yield Finding.of(RULE, at, "projects", nth, found=found, expected=expected)
