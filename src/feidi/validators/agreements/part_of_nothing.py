# SPDX-License-Identifier: Apache-2.0
"""A part of nothing.

What it flags
    A part of a split whose share is 0.
Why it matters
    It reads like a promise and pays nothing.
Flagged
    Split([("0%", To("fund")), ("100%", To("host"))])
Instead
    To("host")
Clause
    None; terms that cannot be reached.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.terms.split import Split
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="part-of-nothing",
    code="AGR011",
    on=Split,
    severity=Severity.WARNING,
    summary=Label(zh="分成比例为零", en="a part of nothing"),
    hint=Label(zh="删去该项,或填写比例", en="take the part away, or state its share"),
    since="0.1",
)


def check(split: Split) -> Iterator[Finding]:
    """Yield a finding for each part of 0."""
    for at, part in enumerate(split.parts):
        if not part.share.value:
            expected = Label(zh="大于0的比例", en="a share above 0")
            yield Finding.of(RULE, "parts", at, "share", found="0", expected=expected)
