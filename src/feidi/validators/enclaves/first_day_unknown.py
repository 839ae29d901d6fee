# SPDX-License-Identifier: Apache-2.0
"""Neither the day nor the year of establishment is known.

What it flags
    An enclave of which the record does not say: a day or a year of establishment.
Why it matters
    Clocks, thresholds and the division of that day all start there.
Flagged
    established = None
Instead
    established = …
Clause
    Guideline G5.4.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="first-day-unknown",
    code="ENC044",
    on=Enclave,
    severity=Severity.NOTE,
    summary=Label(zh="设立时间未载明", en="neither the day nor the year of establishment is known"),
    hint=Label(zh="补充设立日期或年份", en="give the day, or the year"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G5.4",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for the gap."""
    if enclave.established is None and enclave.established_year is None:
        expected = Label(zh="设立日期或年份", en="a day or a year of establishment")
        yield Finding.of(RULE, "established", found=NOTHING, expected=expected)
