# SPDX-License-Identifier: Apache-2.0
"""The year in a document's number is not the year of issue.

What it flags
    A document number with a year in brackets 〔2015〕 that is later than the year of issue, or
    earlier by more than one.
Why it matters
    Numbers are how a document is found again. A number of December may be issued in January;
    anything more is a slip.
Flagged
    number = "财预〔2015〕92号"; issued = 2012-06-12
Instead
    issued = 2015-06-03
Clause
    None; how Chinese documents are numbered.
"""

import re
from collections.abc import Iterator
from typing import Final

from feidi.instruments.instrument import Instrument
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="number-of-another-year",
    code="INS003",
    on=Instrument,
    severity=Severity.WARNING,
    summary=Label(zh="文号年份与发布日期不符", en="the year in a document's number is not the year of issue"),
    hint=Label(zh="核对文号与发布日期", en="check the number and the day of issue"),
    since="0.1",
)


_YEAR: Final = re.compile(r"[〔\[((]([12][0-9]{3})[〕\]))]")


def check(instrument: Instrument) -> Iterator[Finding]:
    """Yield a finding for a number of another year."""
    match = _YEAR.search(instrument.number)
    if match is not None and instrument.issued is not None:
        late = instrument.issued.year - int(match[1])
        if late not in (0, 1):
            yield Finding.of(RULE, "number", found=instrument.number, expected=str(instrument.issued.year))
