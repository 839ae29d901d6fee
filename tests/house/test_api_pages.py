# SPDX-License-Identifier: Apache-2.0
"""The committed pages of the public API are what their script would write now."""

import runpy
from pathlib import Path


def test_pages_are_in_step(root: Path) -> None:
    """Running ``python scripts/build_api_pages.py`` would change nothing."""
    expected = runpy.run_path(str(root / "scripts" / "build_api_pages.py"))["pages"]()
    folder = root / "docs" / "reference" / "api"
    committed = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    assert len(expected) > 1
    assert committed == expected, "run python scripts/build_api_pages.py"


def test_doors_are_open(root: Path) -> None:
    """Each of the four doors of the documentation leads to at least one page."""
    doors = ("tutorial", "how-to", "explanation", "reference")
    pages = {
        door: [path for path in (root / "docs" / door).glob("*.md") if path.stem != "index"] for door in doors
    }
    assert [door for door, found in pages.items() if not found] == []
