# SPDX-License-Identifier: Apache-2.0
"""A project has left but its stage is another.

What it flags
    A project with a day of leaving whose stage is known and is not exit.
Why it matters
    Counts of projects go by stage in one table and by day in another, and no longer agree.
Flagged
    left = 2022-01-01; stage = PRODUCTION
Instead
    left = 2022-01-01; stage = EXITED
Clause
    None; the record contradicts itself.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.project import Project, ProjectStage
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="left-but-not-exited",
    code="ENC029",
    on=Project,
    severity=Severity.WARNING,
    summary=Label(zh="项目已有退出日期,阶段却不是退出", en="a project has left but its stage is another"),
    hint=Label(zh="将阶段改为退出,或删去退出日期", en="set the stage to exited, or take the day away"),
    since="0.1",
)


def check(project: Project) -> Iterator[Finding]:
    """Yield a finding where day and stage disagree."""
    if project.left is not None and project.stage not in (None, ProjectStage.EXITED):
        yield Finding.of(RULE, "stage", found=project.stage.label, expected=ProjectStage.EXITED.label)
