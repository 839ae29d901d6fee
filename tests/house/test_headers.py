# SPDX-License-Identifier: Apache-2.0
"""Every file says under which licence it stands and what it is for."""

import ast
from pathlib import Path

import pytest

SPDX = "# SPDX-License-Identifier: Apache-2.0"


@pytest.fixture(scope="module")
def python(written: tuple[Path, ...]) -> tuple[Path, ...]:
    """Give every Python file of the repository."""
    found = tuple(path for path in written if path.suffix == ".py")
    assert found
    return found


def test_licence_stands_first(python: tuple[Path, ...]) -> None:
    """The licence line is the first line of every Python file."""
    firsts = {path: path.read_text(encoding="utf-8").partition("\n")[0] for path in python}
    assert [str(path) for path, first in firsts.items() if first != SPDX] == []


def test_docstring_follows(python: tuple[Path, ...], source: Path) -> None:
    """Every Python file opens with a docstring, and one of the package with at least a short sentence."""
    told = {path: ast.get_docstring(ast.parse(path.read_bytes())) or "" for path in python}
    wanted = {path: 3 if path.is_relative_to(source) else 1 for path in python}
    assert [str(path) for path, text in told.items() if len(text.split()) < wanted[path]] == []
