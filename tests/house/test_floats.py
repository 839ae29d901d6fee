# SPDX-License-Identifier: Apache-2.0
"""No binary float touches money, shares, areas or dates."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

EXACT = ("quantities", "dates", "agreements", "settlement")


def _is_float(node: ast.AST | None) -> bool:
    return node is not None and any(
        isinstance(each, ast.Name) and each.id == "float" for each in ast.walk(node)
    )


def _floats(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=float() | complex()) | ast.Call(func=ast.Name(id="float")):
                yield node.lineno
            case ast.arg(annotation=annotation) | ast.AnnAssign(annotation=annotation) if _is_float(
                annotation
            ):
                yield node.lineno
            case ast.FunctionDef(returns=returns) if _is_float(returns):
                yield node.lineno


@pytest.mark.parametrize(
    "text",
    [
        "x = 0.5",
        "x = float('1')",
        "def f(x: float): ...",
        "x: list[float]",
        "def f() -> float: ...",
        "x = 1j",
    ],
)
def test_floats_are_seen(text: str) -> None:
    """The check sees a float in each form in which one can enter."""
    assert list(_floats(ast.parse(text))) == [1]


def test_refusing_a_float_is_allowed() -> None:
    """Asking whether a value is a float, to refuse it, is not using one."""
    assert list(_floats(ast.parse("isinstance(x, float) or type(x) is float"))) == []


def test_exact_packages_hold_no_float(modules: dict[Path, ast.Module]) -> None:
    """The exact packages neither write, convert to nor annotate a float."""
    exact = {path: tree for path, tree in modules.items() if path.parts[0] in EXACT}
    assert exact
    assert [f"{path}:{line}" for path, tree in exact.items() for line in _floats(tree)] == []
