# SPDX-License-Identifier: Apache-2.0
"""A document is in force before it was issued.

What it flags
    A document whose first day in force lies before its day of issue.
Why it matters
    Amounts of the days between rest on a rule that nobody could know.
Flagged
    issued = 2015-06-03; force since 2015-01-01
Instead
    force since 2015-06-03
Clause
    None; a matter of evidence.
"""

from collections.abc import Iterator
from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="in-force-before-its-issue",
    code="INS001",
    on=Instrument,
    severity=Severity.NOTE,
    summary=Label(zh="文件生效早于发布", en="a document is in force before it was issued"),
    hint=Label(zh="核对发布日与生效日,或注明追溯适用", en="check the two days, or note that it reaches back"),
    since="0.1",
    depth=Depth.AUDIT,
)


def check(instrument: Instrument) -> Iterator[Finding]:
    """Yield a finding for a document that reaches back."""
    issued, force = instrument.issued, instrument.force
    if issued is not None and force is not None and force.start < issued:
        expected = Label(zh=f"不早于{issued}", en=f"{issued} or later")
        yield Finding.of(RULE, "force", found=str(force.start), expected=expected)
