# SPDX-License-Identifier: Apache-2.0
"""A figure is made up or proposed by this project.

What it flags
    A figure whose certainty is illustrative or proposed.
Why it matters
    In a publication readers take a number for a fact.
Flagged
    certainty = ILLUSTRATIVE
Instead
    certainty = PUBLISHED; citation = …
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
    name="figure-of-no-authority",
    code="INS006",
    on=Figure,
    severity=Severity.WARNING,
    summary=Label(zh="数字为示例或本项目建议", en="a figure is made up or proposed by this project"),
    hint=Label(
        zh="以公布的数字替换,或在发布时明示",
        en="replace it with a published figure, or say so where it is shown",
    ),
    since="0.1",
    depth=Depth.PUBLICATION,
)


def check(figure: Figure[object]) -> Iterator[Finding]:
    """Yield a finding for a figure that no document gives."""
    if figure.certainty in (Certainty.ILLUSTRATIVE, Certainty.PROPOSED):
        expected = Certainty.PUBLISHED.label
        yield Finding.of(RULE, "certainty", found=figure.certainty.label, expected=expected)
