# SPDX-License-Identifier: Apache-2.0
"""The tuple of rules is whole, and every rule is told in the same form."""

import ast
import re
from pathlib import Path

import pytest

import feidi.validators as package
from feidi.validators import RULES, RuleStatus, Severity
from feidi.validators.checker import Checker
from feidi.validators.family import FAMILIES
from feidi.validators.installed import require_distinct
from feidi.validators.rule_index import entries, rule_of

FOLDER = Path(package.__file__).parent
HEADINGS = ["What it flags", "Why it matters", "Flagged", "Instead", "Clause"]
each = pytest.mark.parametrize("checker", RULES, ids=lambda checker: checker.RULE.name)


def _module(checker: Checker) -> str:
    return str(getattr(checker, "__name__", ""))


def test_tuple_is_whole() -> None:
    """Every file of a family is in the tuple once, in the order of codes."""
    files = {
        f"feidi.validators.{path.parent.name}.{path.stem}"
        for family in FAMILIES.values()
        for path in (FOLDER / family.folder).glob("*.py")
        if path.stem != "__init__"
    }
    assert files
    assert {_module(checker) for checker in RULES} == files
    for code in FAMILIES:
        codes = [checker.RULE.code for checker in RULES if checker.RULE.family == code]
        assert codes == sorted(codes)


def test_index_is_in_step() -> None:
    """Each line of the index has the code, the depth and the nouns of its rule."""
    for entry in entries():
        rule = rule_of(entry).RULE
        nouns = tuple(f"{noun.__module__}.{noun.__qualname__}" for noun in rule.on)
        expected = (rule.code, rule.depth.value, nouns)
        assert (entry.code, entry.depth, entry.nouns) == expected, "run scripts/build_rule_index.py"


def test_no_code_twice() -> None:
    """No two rules share a name or a code, and codes have no gaps that someone could fill again."""
    require_distinct(RULES)


@each
def test_named_for_the_fault(checker: Checker) -> None:
    """The file bears the rule's name, and stands in the folder of its family."""
    *_, folder, stem = _module(checker).split(".")
    assert stem == checker.RULE.name.replace("-", "_")
    assert folder == FAMILIES[checker.RULE.family].folder


@each
def test_five_headings(checker: Checker) -> None:
    """The docstring has a sentence and the five headings in their order, each with a text."""
    doc = ast.get_docstring(ast.parse(Path(str(getattr(checker, "__file__", ""))).read_bytes())) or ""
    headings = re.findall(r"^(\S.*)$", doc, re.MULTILINE)
    assert headings[0].endswith(".")
    assert headings[1:] == HEADINGS
    parts = re.split(r"^\S.*$", doc, flags=re.MULTILINE)[2:]
    assert len(parts) == len(HEADINGS)
    assert all(part.strip() for part in parts)


@each
def test_card_is_told(checker: Checker) -> None:
    """The summary is a clause in both languages without a full stop; a first release is a preview."""
    rule = checker.RULE
    for text in (rule.summary.zh, rule.summary.en, rule.hint.zh, rule.hint.en):
        assert text.strip() == text
        assert not text.endswith((".", "。"))
    assert re.search(r"[\u4e00-\u9fff]", rule.summary.zh)
    assert not re.search(r"[\u4e00-\u9fff]", rule.summary.en)
    assert rule.since == "0.1"
    assert rule.status is RuleStatus.PREVIEW


@each
def test_errors_have_a_ground(checker: Checker) -> None:
    """An error follows a clause of the guideline, another document, or names the contradiction in its docstring."""
    rule = checker.RULE
    doc = str(getattr(checker, "__doc__", ""))
    if rule.severity is Severity.ERROR:
        assert rule.clauses or rule.citation or "contradicts itself" in doc
