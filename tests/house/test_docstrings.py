# SPDX-License-Identifier: Apache-2.0
"""Docstrings open with a standard verb, and public functions have an example that runs.

A package is added to the lists once it is converted, and never taken out.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

CONVERTED = (
    "enclaves", "evaluation", "indicators/scales", "indicators/weights", "instruments", "services",
    "validators/formats", "validators/values",
)  # fmt: skip
"""Packages of which every docstring opens with a verb of the field: Return, Compute, Parse, Yield, Whether, ..."""

OPENINGS = {"Ask", "Give", "Hold", "Let", "Put", "Say", "Take", "Tell"}


def _documented(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name, ast.get_docstring(node) or ""


def test_openings(source: Path) -> None:
    """No docstring of a converted package opens with a word that says nothing about a result."""
    for package in CONVERTED:
        found = [
            (str(path.relative_to(source)), name, text)
            for path in sorted((source / package).rglob("*.py"))
            for name, text in _documented(ast.parse(path.read_bytes()))
        ]
        assert len(found) > 5, package
        assert [(path, name) for path, name, text in found if text.partition(" ")[0] in OPENINGS] == []
