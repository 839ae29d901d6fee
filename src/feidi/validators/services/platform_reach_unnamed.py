# SPDX-License-Identifier: Apache-2.0
"""A regional platform names no region, or one of an industry no sector.

What it flags
    A platform called regional without a region, or called of an industry whose sectors are known to
    be none.
Why it matters
    The record contradicts itself on whom the platform serves.
Flagged
    reach = INDUSTRY; sectors = []
Instead
    reach = INDUSTRY; sectors = [ELECTRICAL]
Clause
    Guideline G4.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.services.digital_platform import Platform, PlatformReach
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="platform-reach-unnamed",
    code="SVC008",
    on=Platform,
    severity=Severity.WARNING,
    summary=Label(
        zh="区域级平台未列服务地区,或行业级平台未列产业",
        en="a regional platform names no region, or one of an industry no sector",
    ),
    hint=Label(zh="按平台级别补充地区或产业", en="add the region or the sectors that its reach calls for"),
    since="0.1",
    clauses=("G4.2",),
)


def check(platform: Platform) -> Iterator[Finding]:
    """Yield a finding where reach and record disagree."""
    reach = platform.reach
    if reach is PlatformReach.REGIONAL and platform.region is None:
        yield Finding.of(
            RULE, "region", found=NOTHING, expected=Label(zh="服务的地区", en="the region it serves")
        )
    if reach is PlatformReach.INDUSTRY and platform.sectors == ():
        yield Finding.of(
            RULE, "sectors", found=NOTHING, expected=Label(zh="服务的产业", en="the sectors it serves")
        )
