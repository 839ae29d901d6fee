# SPDX-License-Identifier: Apache-2.0
"""A region did not exist when the enclave was set up.

What it flags
    A source or host whose span, as the register knows it, does not hold the day (or any day of the
    year) of establishment, unless a region of the same code and name did.
Why it matters
    Whose budget signed and whose statistics counted depends on the division of that day; the name
    of today may stand for other ground.
Flagged
    established = 2012-04-01; host = 临平区 (since 2021)
Instead
    host = 余杭区
Clause
    GB/T 2260, as the bundled register carries it.
"""

from collections.abc import Iterator
from typing import Final

from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.region import Region
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.places import existed
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="region-not-yet-there",
    code="ENC011",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(zh="飞地设立时该行政区划不存在", en="a region did not exist when the enclave was set up"),
    hint=Label(
        zh="用当时的区划,例如 Region.of(代码, as_of=设立日)",
        en="take the region of that day: Region.of(code, as_of=day)",
    ),
    since="0.1",
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each region out of its time."""
    if enclave.established is None and enclave.established_year is None:
        return
    for at, source in enumerate(enclave.sources):
        if not _was_there(source, enclave):
            yield _finding(source, enclave, "sources", at)
    if not _was_there(enclave.host, enclave):
        yield _finding(enclave.host, enclave, "host")


def _days(enclave: Enclave) -> tuple[Date, ...]:
    year = enclave.established_year
    known = (enclave.established,) if year is None else (enclave.established, year.first, year.last)
    return tuple(day for day in known if day is not None)


def _was_there(region: Region, enclave: Enclave) -> bool:
    if enclave.established is not None:
        return existed(region, enclave.established)
    return any(existed(region, day) for day in _days(enclave))


def _finding(region: Region, enclave: Enclave, *at: str | int) -> Finding:
    day = str(enclave.established or enclave.established_year)
    expected = Label(zh=f"{day}时存在的区划", en=f"a region of {day}")
    return Finding.of(RULE, *at, found=f"{region}, {region.span}", expected=expected)
