# SPDX-License-Identifier: Apache-2.0
"""CONTRIBUTING.md says what is there."""

import ast
import re
from pathlib import Path
from typing import get_args

import pytest

from feidi.agreements.terms.tree import Terms


@pytest.fixture(scope="module")
def text(root: Path) -> str:
    """Return the text of CONTRIBUTING.md."""
    return (root / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_paths_exist(text: str, root: Path, source: Path) -> None:
    """Every file and folder that the page names is there, from the root, from the package, or in one folder of it."""
    names = re.findall(r"`([\w./-]+(?:/|\.(?:py|md|toml|txt)))`", text)
    assert len(names) > 15
    files = {path.name for path in source.rglob("*.py")}
    assert [
        name for name in names if not ((root / name).exists() or (source / name).exists() or name in files)
    ] == []


def test_every_reading_of_the_tree_is_named(text: str, modules: dict[Path, ast.Module]) -> None:
    """The recipe of a clause class names each folder in which most of the classes are told apart."""
    classes = {term.__name__ for term in get_args(Terms)}
    named: dict[Path, set[str]] = {}
    for path, tree in modules.items():
        found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} & classes
        named.setdefault(path.parent, set()).update(found)
    readings = {
        folder
        for folder, found in named.items()
        if len(found) > len(classes) / 2 and folder.parts[0] not in ("published", "reports")
    }
    recipe = text.partition("**A clause class**")[2].partition("\n## ")[0]
    told = {Path(name) for name in re.findall(r"^\|.*\| `([\w/]+)/` \|$", recipe, re.MULTILINE)}
    assert readings - {Path("agreements/terms")} <= told


def test_unit_tests_have_the_folders_of_the_package(root: Path, source: Path) -> None:
    """A folder of unit tests is named for the package it tests."""
    tests = root / "tests" / "unit"
    folders = [
        path.relative_to(tests) for path in tests.rglob("*") if path.is_dir() and any(path.glob("test_*.py"))
    ]
    assert len(folders) > 20
    assert [folder for folder in folders if not (source / folder).is_dir()] == []
