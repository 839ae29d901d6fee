# SPDX-License-Identifier: Apache-2.0
"""Findings are a sequence that can be filtered, sorted, grouped and shown."""

import json
from types import SimpleNamespace

import pytest

from feidi.validators import AUDIT, Findings, Severity, check


@pytest.fixture
def findings(toys: SimpleNamespace) -> Findings:
    """Give a warning, an error and a note, in this order."""
    houses = (toys.Room(1), toys.House("hall", rooms=(toys.Room(2), toys.Room(0))), toys.House("x"))
    return check(houses, profile=AUDIT, rules=toys.RULES)


def _codes(findings: Findings) -> list[str]:
    return [finding.rule.code for finding in findings]


def test_sequence(findings: Findings) -> None:
    """It has a length, positions and slices."""
    assert len(findings) == 3
    assert findings[0].rule.code == "TOY002"
    assert type(findings[1:]) is Findings
    assert _codes(findings[1:]) == ["TOY001", "ODD003"]
    assert findings[2] in findings


def test_filter(findings: Findings) -> None:
    """Severity, rule (by name, code or family), place and any other test may be combined."""
    assert _codes(findings.errors) == ["TOY001"]
    assert _codes(findings.filter(severity=Severity.NOTE)) == ["ODD003"]
    assert _codes(findings.filter(rule="TOY")) == ["TOY002", "TOY001"]
    assert _codes(findings.filter(rule="TOY001")) == _codes(findings.filter(rule="no-seats")) == ["TOY001"]
    assert _codes(findings.filter(under=(1, "rooms"))) == ["TOY001"]
    assert _codes(findings.filter(where=lambda finding: finding.at[0] == 0, rule="ODD")) == []


def test_sorted(findings: Findings, toys: SimpleNamespace) -> None:
    """The gravest come first; equal ones by code, and places by number before text."""
    assert _codes(findings.sorted()) == ["TOY001", "TOY002", "ODD003"]
    rooms = {"b": toys.Room(0), "a": toys.Room(0)}
    many = check(tuple(toys.Room(0) for _ in range(11)), rules=toys.RULES)
    shuffled = Findings((*many[::-1], *check(rooms, rules=toys.RULES)))
    assert [finding.at[0] for finding in shuffled.sorted()] == [*range(11), "a", "b"]


@pytest.mark.parametrize(
    ("by", "keys"),
    [
        ("severity", ["warning", "error", "note"]),
        ("code", ["TOY002", "TOY001", "ODD003"]),
        ("name", ["one-seat", "no-seats", "short-name"]),
        ("family", ["TOY", "ODD"]),
        ("place", ["$[0].seats", "$[1].rooms[1].seats", "$[2]"]),
        ("clause", ["G5.5", "G3.1"]),
    ],
)
def test_grouped(findings: Findings, by: str, keys: list[str]) -> None:
    """Groups keep the order in which they are met, and a finding stands under every clause of its rule."""
    groups = findings.grouped(by)  # type: ignore[arg-type]
    assert list(groups) == keys
    if by != "clause":
        assert sum(len(group) for group in groups.values()) == len(findings)


def test_shown(findings: Findings) -> None:
    """It is written as text, JSON, SARIF and rows, and shows itself in a notebook."""
    assert str(findings) == findings.text("zh")
    assert findings.text("en").splitlines()[-1] == "error 1, warning 1, note 1"
    assert "    hint: add seats" in findings.text("en", hints=True).splitlines()
    assert len(json.loads(findings.to_json())) == len(findings.table()) == 3
    assert json.loads(findings.to_sarif())["version"] == "2.1.0"
    assert findings._repr_html_().count("<tr>") == 4
