# SPDX-License-Identifier: Apache-2.0
"""An enclave is listed twice.

What it flags
    Two enclaves of one host with the same name, blanks and brackets aside, and a source in common.
Why it matters
    Targets count enclaves; one that is counted by the city and by the county is counted twice.
Flagged
    "示例飞地" and "示例 飞地", both 衢州市 → 余杭区
Instead
    one of them
Clause
    Guideline G1.4, whose targets are numbers of enclaves.
"""

import re
from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import Finding, Numbered, nth
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="enclave-listed-twice",
    code="PFL002",
    on=Enclave,
    together=True,
    severity=Severity.WARNING,
    summary=Label(zh="同一飞地列出两次", en="an enclave is listed twice"),
    hint=Label(zh="合并两条记录", en="merge the two records"),
    since="0.1",
    clauses=("G1.4",),
)


_IDLE: Final = re.compile(r"[\s()（）“”\"'·]+")


def check(enclaves: Numbered[Enclave]) -> Iterator[Finding]:
    """Yield a finding for each later twin."""
    first: dict[tuple[str, str, str], str | int] = {}
    for at, enclave in enclaves:
        name = _IDLE.sub("", enclave.name)
        keys = [(name, enclave.host.code, source.code) for source in enclave.sources]
        earlier = next((first[key] for key in keys if key in first), None)
        if earlier is not None:
            before = nth(earlier)
            found = Label(zh=f"{enclave.name}已列于{before.zh}", en=f"{enclave.name} also at {before.en}")
            yield Finding.of(RULE, at, found=found, expected=Label(zh="一条记录", en="one record"))
        for key in keys:
            first.setdefault(key, at)
