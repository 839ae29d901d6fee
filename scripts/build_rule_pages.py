# SPDX-License-Identifier: Apache-2.0
"""Write docs/reference/rules.md and a page for every rule from the rules themselves.

Run it after adding or changing a rule: ``python scripts/build_rule_pages.py``.
The pages are committed, and tests/house/test_rule_pages.py fails when they are out of step.
"""

import re
import runpy
import sys
from pathlib import Path

from feidi.instruments import GUIDELINE_CLAUSES
from feidi.validators import PROFILES, PUBLICATION, RULES, check
from feidi.validators.checker import Checker
from feidi.validators.clauses import UNCHECKED, rules_by_clause
from feidi.validators.explain import sections
from feidi.validators.family import FAMILIES
from feidi.validators.rule import Rule

ROOT = Path(__file__).resolve().parents[1]
REFERENCE = ROOT / "docs" / "reference"
RECORDS = ROOT / "tests" / "rules"
sys.path.insert(0, str(ROOT))  # the records share `tests.support.rule_world`
CODE = {"Flagged", "Instead"}

INDEX = """\
# Rules

{count} rules judge records that exist; what cannot exist is refused before.
Each has a name that says the fault and a code that is never used again.
An *error* contradicts itself or breaks a clause that is cited, a *warning* is a likely fault, a *note* is a gap.
How to use them: [add a rule](../how-to/add-a-rule.md).

```{{toctree}}
:hidden:
:glob:

rules/*
```

## Profiles

| profile | 用途 | rules |
|---|---|---|
{profiles}

{families}
## Coverage of the guideline

Every clause of the guideline, and the rules that follow it.

| clause | says | rules |
|---|---|---|
{clauses}
"""

FAMILY = """\
## {code}: {label}

| code | name | severity | profile | fault |
|---|---|---|---|---|
{rows}

"""

PAGE = """\
# {code} {name}

{en}.

{zh}。

| severity | status | since | profile | asked about | clauses |
|---|---|---|---|---|---|
| {severity} | {status} | {since} | {depth} | {on} | {clauses} |

{sections}## What it says

Of the first faulty record beside the rule:

```text
{said}
```

## Hint

{hint_en}.

{hint_zh}。
"""


def _said(checker: Checker) -> str:
    """Give the first finding on the first bad record that stands beside the rule, in both languages."""
    family, stem = str(getattr(checker, "__name__", "")).split(".")[-2:]
    record, _ = runpy.run_path(str(RECORDS / family / f"{stem}.py"))["BAD"][0]
    finding = check(record, profile=PUBLICATION, rules=(checker,))[0]
    return f"{finding.text('zh')}\n{finding.text('en')}"


def _escaped(text: str) -> str:
    return re.sub(r"([|<>*_`])", r"\\\1", text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _cited(rule: Rule) -> str:
    cited = [*rule.clauses, *([rule.citation.text("zh")] if rule.citation else [])]
    return _escaped("; ".join(cited)) or "–"


def page(checker: Checker) -> str:
    """Write the page of one rule."""
    rule = checker.RULE
    told = "".join(
        f"## {heading}\n\n" + (f"```text\n{text}\n```\n\n" if heading in CODE else f"{_escaped(text)}\n\n")
        for heading, text in sections(checker).items()
    )
    return PAGE.format(
        code=rule.code,
        name=rule.name,
        en=_escaped(_capital(rule.summary.en)),
        zh=_escaped(rule.summary.zh),
        severity=rule.severity.value,
        status=rule.status.value,
        since=rule.since,
        depth=rule.depth.value,
        on=", ".join(f"`{noun.__name__}`" for noun in rule.on) + (" (together)" if rule.together else ""),
        clauses=_cited(rule),
        sections=told,
        said=_said(checker),
        hint_en=_escaped(_capital(rule.hint.en)),
        hint_zh=_escaped(rule.hint.zh),
    )


def _link(rule: Rule) -> str:
    return f"[{rule.code}](rules/{rule.name}.md)"


def _row(rule: Rule) -> str:
    fault = f"{_escaped(rule.summary.zh)}<br>{_escaped(rule.summary.en)}"
    return f"| {_link(rule)} | {rule.name} | {rule.severity.value} | {rule.depth.value} | {fault} |"


def index() -> str:
    """Write the page that lists all rules."""
    cards = [checker.RULE for checker in RULES]
    families = "".join(
        FAMILY.format(
            code=code,
            label=f"{family.label.en} {family.label.zh}",
            rows="\n".join(_row(rule) for rule in cards if rule.family == code),
        )
        for code, family in FAMILIES.items()
    )
    profiles = "\n".join(
        f"| `{profile.name}` | {_escaped(profile.label.zh)} | {sum(map(profile.takes, cards))} |"
        for profile in PROFILES
    )
    followed = rules_by_clause()
    clauses = "\n".join(
        f"| {clause.id} | {_escaped(clause.says.en)} | {_rules_or_reason(clause.id, followed[clause.id])} |"
        for clause in GUIDELINE_CLAUSES
    )
    return INDEX.format(count=len(cards), profiles=profiles, families=families, clauses=clauses)


def _rules_or_reason(clause: str, rules: tuple[Rule, ...]) -> str:
    return ", ".join(_link(rule) for rule in rules) or f"none: {_escaped(UNCHECKED[clause].en)}"


def pages() -> dict[str, str]:
    """Give every page under its path inside docs/reference."""
    return {"rules.md": index()} | {f"rules/{checker.RULE.name}.md": page(checker) for checker in RULES}


def main() -> None:
    """Write every page and remove what is left of rules that are gone."""
    written = pages()
    (REFERENCE / "rules").mkdir(parents=True, exist_ok=True)
    for path in (REFERENCE / "rules").glob("*.md"):
        if f"rules/{path.name}" not in written:
            path.unlink()
    for name, text in written.items():
        (REFERENCE / name).write_text(text, encoding="utf-8")
    print(f"{len(written)} pages in {REFERENCE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
