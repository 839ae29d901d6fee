# SPDX-License-Identifier: Apache-2.0
"""A citation names no clause.

What it flags
    A citation of a numbered document without the clause.
Why it matters
    Nobody reads forty pages to check one number.
Flagged
    财预〔2015〕92号
Instead
    财预〔2015〕92号, 第六条
Clause
    None; a rule of honest publication.
"""

from collections.abc import Iterator
from typing import Final

from feidi.instruments.instrument import Citation
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="citation-without-clause",
    code="INS008",
    on=Citation,
    severity=Severity.NOTE,
    summary=Label(zh="引用未注明条款", en="a citation names no clause"),
    hint=Label(zh="注明条款或页码", en="name the article or the page"),
    since="0.1",
    depth=Depth.PUBLICATION,
)


def check(citation: Citation) -> Iterator[Finding]:
    """Yield a finding for a citation of a whole document."""
    if citation.instrument.number and not citation.clause:
        found = citation.instrument.number
        yield Finding.of(RULE, "clause", found=found, expected=Label(zh="条款", en="a clause"))
