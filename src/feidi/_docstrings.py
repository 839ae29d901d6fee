# SPDX-License-Identifier: Apache-2.0
"""Docstrings as they are written: schemas and rules are described by them, under ``python -OO`` as well."""

import ast
import sys
from functools import cache
from inspect import getsource
from types import ModuleType

__all__ = ["docstring_of"]


@cache
def docstring_of(thing: type | ModuleType) -> str:
    """Return the docstring of a class or module, read from its source where Python has left it out.

    Examples
    --------
    >>> from feidi.labels import Label
    >>> docstring_of(Label).partition(".")[0]
    'A text in Chinese and in English'
    """
    return thing.__doc__ or _written(thing)


def _written(thing: type | ModuleType) -> str:
    module = thing if isinstance(thing, ModuleType) else sys.modules.get(thing.__module__)
    try:
        tree = ast.parse(getsource(module)) if module is not None else ast.Module([], [])
    except (OSError, TypeError):  # a console or a frozen program has no source
        return ""
    if isinstance(thing, ModuleType):
        return ast.get_docstring(tree, clean=False) or ""
    classes = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == thing.__name__)
    return "".join(ast.get_docstring(node, clean=False) or "" for node in classes)
