# SPDX-License-Identifier: Apache-2.0
"""The reference page of indicators says what the records say."""

import runpy
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_the_page_is_in_step() -> None:
    """Running ``python scripts/build_indicator_pages.py`` would change nothing."""
    expected = runpy.run_path(str(ROOT / "scripts" / "build_indicator_pages.py"))["page"]()
    committed = (ROOT / "docs" / "reference" / "indicators.md").read_text("utf-8")
    assert committed == expected, "run python scripts/build_indicator_pages.py"
