# SPDX-License-Identifier: Apache-2.0
"""The committed pages of the rules are what their script would write now."""

import runpy
from pathlib import Path

from feidi.validators import RULES


def test_pages_are_in_step(root: Path) -> None:
    """Running ``python scripts/build_rule_pages.py`` would change nothing."""
    expected = runpy.run_path(str(root / "scripts" / "build_rule_pages.py"))["pages"]()
    folder = root / "docs" / "reference"
    paths = [folder / "rules.md", *(folder / "rules").glob("*.md")]
    committed = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    assert len(expected) == len(RULES) + 1
    assert committed == expected, "run python scripts/build_rule_pages.py"
