# SPDX-License-Identifier: Apache-2.0
"""Two names are nearly the same.

What it flags
    Payers, projects, observed units, enclaves and the units of facts, side by side, whose names differ in
    case, blanks, brackets or dashes only.
Why it matters
    Mostly it is one enterprise under two spellings: its yearly limit is then filled twice, and it is scored as two.
Flagged
    甲厂 [A]; 甲厂（A）
Instead
    甲厂（A）; 甲厂（A）
Clause
    None; a fault of bookkeeping.
"""

from collections.abc import Iterator
from typing import Final, assert_never

from feidi.agreements.facts import Facts
from feidi.agreements.receipt import Receipt
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.project import Project
from feidi.indicators.observation import Observation
from feidi.labels import Label
from feidi.names import near_key
from feidi.validators.finding import Finding, Numbered
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

Named = Receipt | Facts | Observation | Enclave | Project

RULE: Final = Rule(
    name="names-nearly-the-same",
    code="PFL020",
    on=(Receipt, Facts, Observation, Enclave, Project),
    together=True,
    severity=Severity.WARNING,
    summary=Label(zh="两个名称几乎相同", en="two names are nearly the same"),
    hint=Label(zh="同一主体请统一写法", en="write one name where it is one and the same"),
    since="0.1",
)


def check(records: Numbered[Named]) -> Iterator[Finding]:
    """Yield a finding where a second spelling of a name first appears."""
    spellings: dict[tuple[str, str], dict[str, None]] = {}
    for at, record in records:
        for field, register, name in _names(record):
            known = spellings.setdefault((register, near_key(name)), {})
            if known and name not in known:
                first = next(iter(known))
                yield Finding.of(RULE, at, field, found=_quoted(name), expected=_quoted(first))
            known[name] = None


def _quoted(name: str) -> Label:
    return Label(zh=f"“{name}”", en=f'"{name}"')


def _names(record: Named) -> tuple[tuple[str, str, str], ...]:
    """Return the names of a record: the field, among which names it stands, and the name."""
    match record:
        case Receipt():
            project = (("project", "project", record.project),) if record.project else ()
            return (("payer", "unit", record.payer), *project)
        case Facts() | Observation():
            return (("unit", "unit", record.unit),)
        case Enclave():
            return (("name", "enclave", record.name),)
        case Project():
            return (("name", "project", record.name),)
        case _ as never:
            assert_never(never)
