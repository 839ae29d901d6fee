# SPDX-License-Identifier: Apache-2.0
"""The page of clause shapes is whole: every shape has its classes, an agreement and an example that runs."""

import re
from pathlib import Path

import pytest

import feidi.agreements
import feidi.agreements.compensation
import feidi.agreements.terms

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "clause-shapes.md"
TEXT = PAGE.read_text(encoding="utf-8")
ROWS = {
    int(number): (classes, agreement.strip())
    for number, classes, agreement in re.findall(
        r"^\| \[(\d+)\]\(#shape-\1\) \|[^|]+\|[^|]+\|([^|]+)\|([^|]+)\|$", TEXT, re.MULTILINE
    )
}
PACKAGES = (feidi.agreements, feidi.agreements.compensation, feidi.agreements.terms)


def test_every_shape_has_its_row() -> None:
    """The list runs to 34, and number 15 is not in use."""
    assert set(ROWS) == set(range(1, 35)) - {15}


@pytest.mark.parametrize("number", ROWS)
def test_a_shape(number: int) -> None:
    """Its classes exist, an agreement is named, and its example uses one of the classes."""
    classes, agreement = ROWS[number]
    names = re.findall(r"`(\w+)(?:\.\w+)?`", classes)
    assert names
    assert agreement
    assert [name for name in names if not any(name in package.__all__ for package in PACKAGES)] == []
    section = TEXT.split(f"(shape-{number})=")[1].split("(shape-")[0]
    blocks = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    assert len(blocks) == 2
    assert blocks[1].startswith(">>> ")
    assert any(re.search(rf"\b{name}\b", blocks[0]) for name in names)
