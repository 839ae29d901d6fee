# SPDX-License-Identifier: Apache-2.0
"""A package lists its public names, each is there, and each is explained."""

import ast
import inspect
from importlib import import_module
from pathlib import Path

from feidi._lazy import LazyPackage


def _is_list_of_names(node: ast.stmt) -> bool:
    match node:
        case ast.Expr(value=ast.Constant(value=str())):
            return True
        case ast.Expr(value=ast.Call(func=ast.Name(id="load_on_demand"))):
            return True
        case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List()):
            return True
        case ast.AnnAssign(value=ast.Tuple(elts=names)) | ast.Assign(value=ast.Tuple(elts=names)):
            return all(isinstance(name, ast.Name | ast.Attribute | ast.Starred) for name in names)
        case _:
            return False


def test_stubs_list_one_import_a_line(stubs: dict[Path, ast.Module]) -> None:
    """A stub has imports that pass a name on and nothing else, as `load_on_demand` reads it."""
    faults = [
        f"{path}:{node.lineno}"
        for path, tree in stubs.items()
        for node in tree.body
        if not (
            isinstance(node, ast.ImportFrom)
            and len(node.names) == 1
            and node.names[0].asname == node.names[0].name
        )
    ]
    assert faults == []


def test_stubs_are_read_whole(stubs: dict[Path, ast.Module]) -> None:
    """A package with a stub lists what its stub imports, and one without a stub lists its names itself."""
    for path, tree in stubs.items():
        imported = [node.names[0].name for node in tree.body if isinstance(node, ast.ImportFrom)]
        package = import_module(".".join(("feidi", *path.parts)))
        assert isinstance(package, LazyPackage)
        assert package.__all__ == sorted(imported)


def test_packages_only_list_names(modules: dict[Path, ast.Module]) -> None:
    """A package's ``__init__`` has imports, ``__all__`` and tuples written out by hand, or loads names on demand."""
    inits = {
        path: tree for path, tree in modules.items() if path.name == "__init__.py" and len(path.parts) > 1
    }
    assert inits
    faults = [
        f"{path}:{node.lineno}"
        for path, tree in inits.items()
        for node in tree.body
        if not isinstance(node, ast.ImportFrom) and not _is_list_of_names(node)
    ]
    assert faults == []


def test_lists_are_whole(packages: tuple[str, ...]) -> None:
    """Every listed name exists, no name is listed twice, and a package lists all that it passes on."""
    for package in packages:
        module = import_module(package)
        listed = getattr(module, "__all__", None)
        assert listed is not None, f"{package} has no __all__"
        assert len(set(listed)) == len(listed), f"{package} lists a name twice"
        assert [name for name in listed if not hasattr(module, name)] == [], package
        if module.__file__ is not None and module.__file__.endswith("__init__.py"):
            tree = ast.parse(Path(module.__file__).read_bytes())
            imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
            passed_on = {alias.name for node in imports for alias in node.names if alias.asname == alias.name}
            assert passed_on - set(listed) == set(), package


def test_public_names_are_explained(packages: tuple[str, ...]) -> None:
    """Every public class and function of ours has a docstring of its own."""
    ours = [
        (f"{package}.{name}", thing)
        for package in packages
        for name in import_module(package).__all__
        if inspect.isclass(thing := getattr(import_module(package), name)) or inspect.isroutine(thing)
        if thing.__module__.split(".")[0] == "feidi"
    ]
    assert ours
    assert [name for name, thing in ours if not (thing.__doc__ or "").strip()] == []
