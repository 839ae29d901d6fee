# SPDX-License-Identifier: Apache-2.0
"""What README promises is what the gate runs, in both languages."""

import re
import runpy
from pathlib import Path
from typing import Any


def test_both_languages_give_the_same_commands(root: Path) -> None:
    """The English and the Chinese README mark the same two one-line commands, both with the pinned versions."""
    command = runpy.run_path(str(root / ".ci" / "readme_command.py"))["command"]
    for name in ("demo", "tests"):
        english, chinese = (
            command((root / file).read_text("utf-8"), name) for file in ("README.md", "README.zh-CN.md")
        )
        assert english == chinese
        assert "-c constraints.txt" in english


def test_contributing_tells_every_step(root: Path) -> None:
    """Each step of the gate is told in CONTRIBUTING.md."""
    (steps,) = re.findall(r'^steps="(.+)"$', (root / ".ci" / "run").read_text(encoding="utf-8"), re.MULTILINE)
    text = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [step for step in steps.split() if f"`{step}`" not in text] == []


def test_versions_are_pinned(root: Path, settings: dict[str, Any]) -> None:
    """Constraints are names and versions and nothing else, and pin everything that the project asks for."""
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert [pin for pin in pins if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][A-Za-z0-9.]*", pin)] == []
    project, groups = settings["project"], settings["dependency-groups"]
    lists = [project["dependencies"], *project["optional-dependencies"].values(), *groups.values()]
    asked = {re.split(r"[^A-Za-z0-9_.-]", need)[0].lower() for needs in lists for need in needs}
    assert asked
    assert asked - {pin.partition("==")[0].lower() for pin in pins} == set()
