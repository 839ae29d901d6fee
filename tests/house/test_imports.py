# SPDX-License-Identifier: Apache-2.0
"""Imports say where a thing is defined, and stand where everybody sees them."""

import ast
from collections.abc import Iterator
from pathlib import Path


def _imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [name.name for name in names]
        case ast.ImportFrom(module=str(module)):
            return [module]
        case _:
            return []


def _of_feidi(node: ast.AST) -> bool:
    return any(name.split(".")[0] == "feidi" for name in _imported(node))


def _defines(place: Path, node: ast.ImportFrom) -> bool:
    """Whether what is imported is a file, or files and folders of a folder."""
    inside = {path.stem for path in place.glob("*")} if place.is_dir() else {name.name for name in node.names}
    return {name.name for name in node.names} <= inside


def _inside_functions(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from (each for each in ast.walk(node) if each is not node)


def test_no_import_hides_in_a_function(modules: dict[Path, ast.Module]) -> None:
    """No function or class imports from feidi, so no cycle can hide."""
    faults = {
        f"{path}:{getattr(node, 'lineno', 0)}"
        for path, tree in modules.items()
        for node in _inside_functions(tree)
        if _of_feidi(node)
    }
    assert faults == set()


def test_no_import_takes_everything(written: tuple[Path, ...]) -> None:
    """No Python file of the repository imports ``*``."""
    python = [path for path in written if path.suffix == ".py"]
    faults = [
        f"{path}:{node.lineno}"
        for path in python
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.ImportFrom) and any(name.name == "*" for name in node.names)
    ]
    assert python
    assert faults == []


def test_imports_name_the_defining_file(source: Path, modules: dict[Path, ast.Module]) -> None:
    """Inside the package a name comes from the file that defines it; only lists of names draw on lists of names."""
    visited = [
        (path, node)
        for path, tree in modules.items()
        for node in ast.walk(tree)
        if path.name != "__init__.py" and _of_feidi(node)
    ]
    assert visited
    faults = [
        f"{path}:{getattr(node, 'lineno', 0)} {name}"
        for path, node in visited
        for name in _imported(node)
        if isinstance(node, ast.ImportFrom) and not _defines(source.parent / name.replace(".", "/"), node)
    ]
    assert faults == []
