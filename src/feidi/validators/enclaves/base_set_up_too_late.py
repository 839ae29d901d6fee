# SPDX-License-Identifier: Apache-2.0
"""A demonstration base of 2021 was set up after the last day for it.

What it flags
    A demonstration base awarded in 2021 by an enclave set up after 31 March 2021.
Why it matters
    The notice of that year takes only enclaves that already ran on that day.
Flagged
    awarded = 2021-12-01; established = 2021-06-01
Instead
    established = 2021-03-31
Clause
    Guideline G5.4; Zhejiang notice on demonstration bases 2021, condition 4.
"""

from collections.abc import Iterator
from typing import Final

from feidi.dates.date import date_of
from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.documents import DEMONSTRATION_2021
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="base-set-up-too-late",
    code="ENC019",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(
        zh="2021年示范基地的设立日期晚于规定",
        en="a demonstration base of 2021 was set up after the last day for it",
    ),
    hint=Label(zh="核对设立日期与认定年份", en="check the day of establishment and the year of the title"),
    since="0.1",
    clauses=("G5.4",),
    citation=DEMONSTRATION_2021.cite("条件4"),
)


LAST_DAY: Final = date_of("2021-03-31")


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each title of that year."""
    if enclave.was_established_by(LAST_DAY) is not False:
        return
    for at, title in enumerate(enclave.accreditations or ()):
        if "示范基地" in title.title and title.awarded is not None and title.awarded.year == LAST_DAY.year:
            found = str(enclave.established or enclave.established_year)
            expected = Label(zh=f"不晚于{LAST_DAY}", en=f"{LAST_DAY} or before")
            yield Finding.of(RULE, "accreditations", at, found=found, expected=expected)
