# SPDX-License-Identifier: Apache-2.0
"""A platform names neither the region nor the sectors that it serves.

What it flags
    A platform without region and without sectors.
Why it matters
    Platforms are to be regional or of an industry; one that is for everybody is measured against
    nothing.
Flagged
    name = "工业云"
Instead
    name = "工业云"; sectors = [ELECTRICAL]
Clause
    Guideline G4.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.services.digital_platform import Platform
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="platform-for-nobody",
    code="SVC007",
    on=Platform,
    severity=Severity.NOTE,
    summary=Label(
        zh="平台服务的地区与产业均未载明",
        en="a platform names neither the region nor the sectors that it serves",
    ),
    hint=Label(zh="注明服务的地区或产业", en="name the region or the sectors"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G4.2",),
)


def check(platform: Platform) -> Iterator[Finding]:
    """Yield a finding for a platform without a reach."""
    if platform.region is None and not platform.sectors:
        expected = Label(zh=f"{platform.name}服务的地区或产业", en=f"a region or sectors of {platform.name}")
        yield Finding.of(RULE, found=NOTHING, expected=expected)
