# SPDX-License-Identifier: Apache-2.0
"""Files and classes are named for what they are; a citation is never called a source."""

import ast
import re
from pathlib import Path

EMPTY_WORDS = {
    "common", "commons", "helper", "helpers", "info", "infos", "manager", "managers", "misc",
    "processor", "processors", "util", "utils",
}  # fmt: skip
# 基值: the value that points are counted against is a base in the field's own words.
OF_THE_FIELD = {"BaseValue"}


def _words(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def test_files_say_what_they_are(modules: dict[Path, ast.Module]) -> None:
    """No file or folder of the package has an empty word or ``base`` for a name."""
    parts = {part.removesuffix(".py") for path in modules for part in path.parts}
    assert {
        part for part in parts if _words(part) & EMPTY_WORDS or part.strip("_") in {"base", "data"}
    } == set()


def test_classes_say_what_they_are(modules: dict[Path, ast.Module]) -> None:
    """No class has an empty word in its name or is the base of others by name."""
    names = {
        node.name for tree in modules.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    }
    assert names
    empty = {name for name in names if _words(name) & EMPTY_WORDS}
    based = {name for name in names if name.lstrip("_").startswith(("Base", "Abstract"))} - OF_THE_FIELD
    assert empty | based == set()


def test_source_is_a_region(modules: dict[Path, ast.Module]) -> None:
    """No field or parameter that holds a citation is called a source."""
    annotated = [
        (path, name, annotation)
        for path, tree in modules.items()
        for node in ast.walk(tree)
        for name, annotation in (
            [(node.arg, node.annotation)]
            if isinstance(node, ast.arg)
            else [(ast.unparse(node.target), node.annotation)]
            if isinstance(node, ast.AnnAssign)
            else []
        )
        if annotation is not None
    ]
    assert annotated
    faults = [
        f"{path}: {name}"
        for path, name, annotation in annotated
        if name.rpartition(".")[2] in {"source", "sources"} and "Citation" in ast.unparse(annotation)
    ]
    assert faults == []
