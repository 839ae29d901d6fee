# SPDX-License-Identifier: Apache-2.0
"""The maintainer's walks name every file of their package once, from the door on, and what they name is there."""

import re
from pathlib import Path

import pytest

LONGEST = 150
STOP = re.compile(r"^- `([\w/]+\.py)` \(([^)]*)\): ", re.MULTILINE)
"""A file on the way, and where to look in it."""
WALKS = {
    "walk-settlement-over-columns.md": ("frames/settlement", "settle.py"),
    "walk-scoring-over-columns.md": ("frames/scoring", "score.py"),
}


@pytest.mark.parametrize("page", WALKS)
def test_walk_names_every_file_once(page: str, root: Path, source: Path) -> None:
    """Numbered steps begin at the door; no file is missing, gone or named again."""
    text = (root / "docs" / "explanation" / page).read_text(encoding="utf-8")
    folder, door = WALKS[page]
    package = source / folder
    files = {path.relative_to(package).as_posix() for path in package.rglob("*.py")}
    stops = [name for name, _ in STOP.findall(text)]
    assert stops[0] == door
    assert sorted(stops) == sorted(name for name in files if not name.endswith("__init__.py"))
    assert [name for name in stops if text.count(f"`{name}`") > 1] == []
    steps = [int(number) for number in re.findall(r"^## (\d+)\. ", text, re.MULTILINE)]
    assert steps == list(range(1, len(steps) + 1))
    assert len(text.splitlines()) <= LONGEST


@pytest.mark.parametrize("page", WALKS)
def test_what_a_walk_points_at_is_there(page: str, root: Path, source: Path) -> None:
    """Each function or class in brackets is defined in the file before it."""
    text = (root / "docs" / "explanation" / page).read_text(encoding="utf-8")
    package = source / WALKS[page][0]
    pointed = [(name, word) for name, words in STOP.findall(text) for word in re.findall(r"`(\w+)`", words)]
    assert pointed
    faults = [
        (name, word)
        for name, word in pointed
        if not re.search(
            rf"^(?:def|class) {word}\b", (package / name).read_text(encoding="utf-8"), re.MULTILINE
        )
    ]
    assert faults == []
