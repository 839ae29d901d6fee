# SPDX-License-Identifier: Apache-2.0
"""A document had expired when it was issued.

What it flags
    A document whose time in force ends on or before its day of issue.
Why it matters
    Such a document never ruled anything; one of the two days is wrong, and the record contradicts
    itself.
Flagged
    issued = 2015-06-03; force to 2012-01-01
Instead
    force to 2021-01-01
Clause
    None; the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="expired-before-its-issue",
    code="INS002",
    on=Instrument,
    severity=Severity.ERROR,
    summary=Label(zh="文件发布时已失效", en="a document had expired when it was issued"),
    hint=Label(zh="核对发布日与失效日", en="check the day of issue and the end"),
    since="0.1",
)


def check(instrument: Instrument) -> Iterator[Finding]:
    """Yield a finding for a document without a day."""
    issued, force = instrument.issued, instrument.force
    if issued is not None and force is not None and force.end is not None and force.end <= issued:
        expected = Label(zh=f"晚于{issued}", en=f"after {issued}")
        yield Finding.of(RULE, "force", found=str(force.end), expected=expected)
