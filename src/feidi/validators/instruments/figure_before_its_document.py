# SPDX-License-Identifier: Apache-2.0
"""A parameter holds before the document that it cites was issued.

What it flags
    A dated value that begins before the day of issue of the document it cites.
Why it matters
    A later text may report what held before; the document of that time is better evidence.
Flagged
    value since 1994; citation issued 2016-04-29
Instead
    citation issued 1993
Clause
    None; citations to documents not yet in force.
"""

from collections.abc import Iterator
from typing import Final

from feidi.instruments.figure import Parameter
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="figure-before-its-document",
    code="INS004",
    on=Parameter,
    severity=Severity.NOTE,
    summary=Label(
        zh="参数早于其出处文件发布即生效", en="a parameter holds before the document that it cites was issued"
    ),
    hint=Label(zh="补充当时有效的文件", en="cite the document that held then"),
    since="0.1",
    depth=Depth.AUDIT,
)


def check(parameter: Parameter[object]) -> Iterator[Finding]:
    """Yield a finding for each value that is older than its document."""
    for at, entry in enumerate(parameter.timeline.entries):
        citation = entry.value.citation
        issued = None if citation is None else citation.instrument.issued
        if issued is not None and entry.span.start < issued:
            expected = Label(zh=f"不早于{issued}", en=f"{issued} or later")
            yield Finding.of(
                RULE, "timeline", "entries", at, "span", found=str(entry.span.start), expected=expected
            )
