# SPDX-License-Identifier: Apache-2.0
"""Docstrings open with a standard verb, and public functions have an example that runs.

A package is added to the lists once it is converted, and never taken out.
"""

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

CONVERTED = (
    "enclaves", "evaluation", "indicators/scales", "indicators/weights", "instruments", "services",
    "validators/formats", "validators/values",
)  # fmt: skip
"""Packages of which every docstring opens with a verb of the field: Return, Compute, Parse, Yield, Whether, ..."""

WITH_EXAMPLES = (
    "feidi.enclaves", "feidi.evaluation", "feidi.indicators.scales", "feidi.indicators.weights", "feidi.instruments",
    "feidi.services",
    "feidi.validators.formats", "feidi.validators.values",
)  # fmt: skip
"""Packages of which every public function and method has an example that runs, with the packages inside them."""

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


def _public_functions(package: str) -> Iterator[tuple[str, str]]:
    """Yield the functions that a package lists and the public methods of its classes, each with its docstring."""
    module = import_module(package)
    for name in module.__all__:
        thing = getattr(module, name)
        if inspect.isfunction(thing):
            yield f"{package}.{name}", thing.__doc__ or ""
        elif inspect.isclass(thing):
            for method, member in vars(thing).items():
                function = member.__func__ if isinstance(member, classmethod | staticmethod) else member
                if inspect.isfunction(function) and not method.startswith("_"):
                    yield f"{package}.{name}.{method}", function.__doc__ or ""


def test_examples(packages: tuple[str, ...]) -> None:
    """Every public function and method of a listed package has an example; doctest runs it."""
    for listed in WITH_EXAMPLES:
        inside = [package for package in packages if f"{package}.".startswith(f"{listed}.")]
        found = [item for package in inside for item in _public_functions(package)]
        assert found, listed
        assert [name for name, text in found if ">>>" not in text] == []
