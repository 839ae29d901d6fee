# SPDX-License-Identifier: Apache-2.0
"""The face of feidi: a few names, loaded when first used, the same for readers and for type checkers."""

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import feidi

VERSION = "__version__"


@pytest.fixture
def checked(modules: dict[Path, ast.Module]) -> dict[str, str]:
    """Give what type checkers see: each name of the face and the module it is imported from."""
    (block,) = (
        node
        for node in modules[Path("__init__.py")].body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    names = {alias.asname or alias.name: str(node.module) for node in imports for alias in node.names}
    assert names
    return names


def test_face_is_told_once(checked: dict[str, str]) -> None:
    """Type checkers, the loader and ``__all__`` name the same things in the same modules."""
    assert checked == feidi._FACE
    assert set(feidi.__all__) == {*feidi._FACE, VERSION}
    assert dir(feidi) == sorted(feidi.__all__)


def test_every_name_is_there() -> None:
    """Each name of the face is a public name of the module that it lives in, and the same object."""
    for name, module in feidi._FACE.items():
        home = import_module(module)
        assert name in home.__all__
        assert getattr(feidi, name) is getattr(home, name)


def test_unknown_name_is_refused() -> None:
    """A name that is not on the face is an attribute error that says so."""
    with pytest.raises(AttributeError, match="no attribute 'Enclaves'"):
        feidi.Enclaves  # noqa: B018


def test_import_loads_nothing_else() -> None:
    """Importing feidi loads none of its packages and none of its dependencies."""
    code = (
        "import sys, feidi; loaded = {n for n in sys.modules if n.split('.')[0] in "
        "{'feidi', 'attr', 'attrs', 'cattrs', 'pendulum'}}; print(*sorted(loaded))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["feidi", "feidi._version"]
