# SPDX-License-Identifier: Apache-2.0
"""The committed page of the published catalogue is what its script would write now."""

import runpy
from pathlib import Path

from feidi.published.agreements import AGREEMENTS, RULES
from feidi.published.enclaves import ENCLAVES

ROOT = Path(__file__).resolve().parents[2]


def test_page_is_in_step() -> None:
    """Running ``python scripts/build_published_pages.py`` would change nothing."""
    expected = runpy.run_path(str(ROOT / "scripts" / "build_published_pages.py"))["page"]()
    committed = (ROOT / "docs" / "reference" / "published.md").read_text(encoding="utf-8")
    assert committed == expected, "run python scripts/build_published_pages.py"


def test_page_is_whole() -> None:
    """Every rule, agreement and enclave has its row, with a link or a document number."""
    text = (ROOT / "docs" / "reference" / "published.md").read_text(encoding="utf-8")
    for thing in (*RULES, *AGREEMENTS, *ENCLAVES):
        rows = [line for line in text.splitlines() if line.startswith(f"| `{thing.id}` |")]
        assert rows
        assert all("](<" in row or "号" in row for row in rows)
