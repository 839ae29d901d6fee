# SPDX-License-Identifier: Apache-2.0
"""An alliance has no rules of self-discipline.

What it flags
    An alliance of which no convention is recorded.
Why it matters
    Alliances are supported for their self-discipline.
Flagged
    convention = None
Instead
    convention = "自律公约"
Clause
    Guideline G5.5.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.alliance import Alliance
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="alliance-without-convention",
    code="ENC052",
    on=Alliance,
    severity=Severity.NOTE,
    summary=Label(zh="联盟没有自律公约", en="an alliance has no rules of self-discipline"),
    hint=Label(zh="补充公约", en="add its convention"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.5",),
)


def check(alliance: Alliance) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if alliance.convention is None:
        expected = Label(zh=f"{alliance.name}的公约", en=f"a convention of {alliance.name}")
        yield Finding.of(RULE, "convention", found=NOTHING, expected=expected)
