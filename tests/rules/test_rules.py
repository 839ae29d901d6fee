# SPDX-License-Identifier: Apache-2.0
"""Every rule lets sound records pass and flags faulty ones, each at its place and in both languages."""

import runpy
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from feidi.validators import PUBLICATION, RULES, Findings, check
from feidi.validators.checker import Checker

HERE = Path(__file__).parent


def _file(checker: Checker) -> Path:
    family, stem = str(getattr(checker, "__name__", "")).split(".")[-2:]
    return HERE / family / f"{stem}.py"


@cache
def _records(checker: Checker) -> dict[str, Any]:
    return runpy.run_path(str(_file(checker)))


def _cases(name: str) -> list[Any]:
    return [
        pytest.param(checker, record, id=f"{checker.RULE.name}-{at}")
        for checker in RULES
        for at, record in enumerate(_records(checker)[name])
    ]


def _found(checker: Checker, record: object) -> Findings:
    return check(record, profile=PUBLICATION, rules=(checker,))


def test_every_rule_has_records() -> None:
    """Each rule has at least two good and two bad records beside it, and no records are left without a rule."""
    files = {_file(checker) for checker in RULES}
    assert files
    assert {path for path in HERE.glob("*/*.py") if path.parent.name != "__pycache__"} == files
    few = [
        checker.RULE.name
        for checker in RULES
        if any(len(_records(checker)[name]) < 2 for name in ("GOOD", "BAD"))
    ]
    assert few == []


@pytest.mark.parametrize(("checker", "record"), _cases("GOOD"))
def test_good_passes(checker: Checker, record: object) -> None:
    """The rule has nothing to say of a good record."""
    assert _found(checker, record).text("en") == "nothing found"


@pytest.mark.parametrize(("checker", "case"), _cases("BAD"))
def test_bad_is_flagged(checker: Checker, case: tuple[object, tuple[str, ...]]) -> None:
    """The rule flags a bad record at the places that stand beside it, and nowhere else."""
    record, places = case
    findings = _found(checker, record)
    assert [finding.place for finding in findings] == list(places)
    for finding in findings:
        assert finding.rule is checker.RULE
        assert finding.found != finding.expected
        for lang in ("zh", "en"):
            assert finding.found.text(lang) in finding.message.text(lang)
            assert finding.expected.text(lang) in finding.message.text(lang)
            assert "None" not in finding.message.text(lang)
