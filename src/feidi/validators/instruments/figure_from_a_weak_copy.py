# SPDX-License-Identifier: Apache-2.0
"""A figure was seen in a weak copy only.

What it flags
    A figure whose certainty is weakly published.
Why it matters
    One unofficial mirror is one misprint away from wrong.
Flagged
    certainty = WEAK
Instead
    certainty = PUBLISHED
Clause
    None; a rule of honest publication.
"""

from collections.abc import Iterator
from typing import Final

from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="figure-from-a-weak-copy",
    code="INS007",
    on=Figure,
    severity=Severity.NOTE,
    summary=Label(zh="数字来源较弱", en="a figure was seen in a weak copy only"),
    hint=Label(zh="查找正式文本", en="look for the official text"),
    since="0.1",
    depth=Depth.PUBLICATION,
)


def check(figure: Figure[object]) -> Iterator[Finding]:
    """Yield a finding for a weak figure."""
    if figure.certainty is Certainty.WEAK:
        expected = Certainty.PUBLISHED.label
        yield Finding.of(RULE, "certainty", found=figure.certainty.label, expected=expected)
