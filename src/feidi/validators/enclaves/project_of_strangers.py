# SPDX-License-Identifier: Apache-2.0
"""A project is registered and operates outside both sides.

What it flags
    A project whose registered and operating regions are both known and neither touches a source or
    the host.
Why it matters
    Its tax falls to neither side, so it can neither be shared nor counted.
Flagged
    sources = [衢州市]; host = 余杭区; registered_in = operates_in = 镇海区
Instead
    operates_in = 余杭区
Clause
    Guideline G3.3, on registration and tax handed over between the two regions.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.places import touches_any
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import regions_text

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="project-of-strangers",
    code="ENC010",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(
        zh="项目的注册地与经营地均不属于合作双方",
        en="a project is registered and operates outside both sides",
    ),
    hint=Label(zh="核对项目的地区,或将其移出名单", en="check the project's regions, or take it off the list"),
    since="0.1",
    clauses=("G3.3",),
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each project of strangers."""
    sides = (*enclave.sources, enclave.host)
    for at, project in enumerate(enclave.projects or ()):
        places = (project.registered_in, project.operates_in)
        known = [place for place in places if place is not None]
        if len(known) == 2 and not any(touches_any(place, sides) for place in known):
            yield Finding.of(RULE, "projects", at, found=regions_text(known), expected=regions_text(sides))
