# SPDX-License-Identifier: Apache-2.0
"""Two enclaves bear one id.

What it flags
    An id that an earlier enclave of the portfolio bears already.
Why it matters
    Agreements and observations refer by id; the record contradicts itself on whose they are.
Flagged
    ids = ["a", "a"]
Instead
    ids = ["a", "b"]
Clause
    None; the record contradicts itself.
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
    name="one-id-for-two-enclaves",
    code="PFL001",
    on=Enclave,
    together=True,
    severity=Severity.ERROR,
    summary=Label(zh="两个飞地使用同一编号", en="two enclaves bear one id"),
    hint=Label(zh="给每个飞地唯一的编号", en="give each enclave an id of its own"),
    since="0.1",
)


def check(enclaves: Numbered[Enclave]) -> Iterator[Finding]:
    """Yield a finding for each later bearer of an id."""
    seen: set[str] = set()
    for at, enclave in enclaves:
        if enclave.id and enclave.id in seen:
            expected = Label(zh="未用过的编号", en="an id that no other has")
            yield Finding.of(RULE, at, "id", found=enclave.id, expected=expected)
        seen.add(enclave.id)
