# SPDX-License-Identifier: Apache-2.0
"""The floor area is out of proportion to the land.

What it flags
    A floor area more than ten times the land, the smaller of plan and use where both are known. The
    factor is this project's, chosen to catch slips of a unit.
Why it matters
    Square metres taken for mu are off by 667; every figure per mu is then off as much.
Flagged
    used = 20亩; floor = 17.7万亩
Instead
    floor = 17.7万平方米
Clause
    None; a plausibility test proposed by this project.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.land_use import LandUse
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="floors-out-of-proportion",
    code="ENC014",
    on=LandUse,
    severity=Severity.NOTE,
    summary=Label(zh="建筑面积与用地面积相差过大", en="the floor area is out of proportion to the land"),
    hint=Label(zh="核对面积的单位(亩、平方米)", en="check the units of the areas (mu, m²)"),
    since="0.1",
    depth=Depth.AUDIT,
)


MOST_STOREYS: Final = 10


def check(land: LandUse) -> Iterator[Finding]:
    """Yield a finding for floors that no building on this land could have."""
    figures = [figure.value for figure in (land.planned, land.used) if figure is not None]
    grounds = [value for value in figures if value is not None]
    floor = None if land.floor is None else land.floor.value
    if floor is not None and grounds and floor.mu > min(grounds).mu * MOST_STOREYS:
        expected = Label(
            zh=f"至多为{min(grounds)}的{MOST_STOREYS}倍", en=f"at most {MOST_STOREYS} times {min(grounds)}"
        )
        yield Finding.of(RULE, "floor", found=str(floor), expected=expected)
