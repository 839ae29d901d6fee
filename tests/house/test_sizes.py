# SPDX-License-Identifier: Apache-2.0
"""A file says one thing: its size is held here."""

import ast
from pathlib import Path
from statistics import median

LONGEST_FILE = 350
LONGEST_MEDIAN = 150
LONGEST_FUNCTION = 60
WIDEST_LINE = 130  # the formatter holds code to 110; a text that cannot break may hang over


def _length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    return 0 if not body else (body[-1].end_lineno or 0) - body[0].lineno + 1


def test_no_file_is_long(source: Path, modules: dict[Path, ast.Module]) -> None:
    """No source file is longer than the limit, and the middle one is much shorter."""
    lengths = {path: len((source / path).read_text(encoding="utf-8").splitlines()) for path in modules}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}
    assert median(lengths.values()) <= LONGEST_MEDIAN


def test_no_function_is_long(modules: dict[Path, ast.Module]) -> None:
    """No function body is longer than a screen, its docstring aside."""
    lengths = {
        f"{path}:{node.lineno} {node.name}": _length(node)
        for path, tree in modules.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert lengths
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


def test_no_line_is_wide(source: Path, modules: dict[Path, ast.Module]) -> None:
    """No line has more characters than the limit, unless it carries an address."""
    lines = [
        (f"{path}:{number}", line)
        for path in modules
        for number, line in enumerate((source / path).read_text(encoding="utf-8").splitlines(), start=1)
    ]
    assert lines
    assert [place for place, line in lines if len(line) > WIDEST_LINE and "://" not in line] == []
