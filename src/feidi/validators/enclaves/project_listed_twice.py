# SPDX-License-Identifier: Apache-2.0
"""A project is listed twice.

What it flags
    Two projects of an enclave with one name, or run by firms with one credit code, that reside at
    the same time.
Why it matters
    Project counts decide titles and grants; a project counted twice may carry one over a threshold.
Flagged
    projects = ["甲", "乙", "甲"]
Instead
    projects = ["甲", "乙"]
Clause
    None; the counts of the notice of 2021 rest on the list.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.enclave import Enclave
from feidi.enclaves.project import Project
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="project-listed-twice",
    code="ENC030",
    on=Enclave,
    severity=Severity.WARNING,
    summary=Label(zh="同一项目列出两次", en="a project is listed twice"),
    hint=Label(zh="合并两条记录", en="merge the two entries"),
    since="0.1",
)


def check(enclave: Enclave) -> Iterator[Finding]:
    """Yield a finding for each later entry of the same name among the residents."""
    first: dict[str, int] = {}
    for at, project in enumerate(enclave.projects or ()):
        if not project.is_in_residence:
            continue
        for name in _names(project):
            if name in first:
                found = Label(zh=f"{name}已列于第{first[name] + 1}项", en=f"{name} also at {first[name]}")
                expected = Label(zh="每个项目一条", en="one entry for each project")
                yield Finding.of(RULE, "projects", at, found=found, expected=expected)
                break
            first[name] = at


def _names(project: Project) -> tuple[str, ...]:
    code = "" if project.firm is None else project.firm.credit_code
    return (project.name, code) if code else (project.name,)
