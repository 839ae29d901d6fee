# SPDX-License-Identifier: Apache-2.0
"""A project is registered where it operates.

What it flags
    A project whose place of registration and place of operation are both known and the same region.
Why it matters
    An enclave gathers firms whose registration and operation lie apart; a firm in one place is the
    host's own and shares nothing.
Flagged
    registered_in = 余杭区; operates_in = 余杭区
Instead
    registered_in = 衢州市; operates_in = 余杭区
Clause
    Zhejiang notice on demonstration bases 2021, condition 1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.project import Project
from feidi.labels import Label
from feidi.validators.documents import DEMONSTRATION_2021
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="registered-where-it-operates",
    code="ENC009",
    on=Project,
    severity=Severity.NOTE,
    summary=Label(zh="项目的注册地与生产经营地相同", en="a project is registered where it operates"),
    hint=Label(
        zh="核对注册地,或说明为何计入飞地",
        en="check the place of registration, or say why it counts in the enclave",
    ),
    since="0.1",
    depth=Depth.AUDIT,
    citation=DEMONSTRATION_2021.cite("条件1"),
)


def check(project: Project) -> Iterator[Finding]:
    """Yield a finding for a project in one place."""
    if project.registered_in is not None and project.places_differ is False:
        expected = Label(zh="两个不同的地区", en="two different regions")
        yield Finding.of(RULE, "operates_in", found=str(project.registered_in), expected=expected)
