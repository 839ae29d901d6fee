# SPDX-License-Identifier: Apache-2.0
"""What the house tests look at; each fixture fails when it finds nothing to look at."""

import ast
import os
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Made by tools or by git, not written by anyone.
MADE = {".git", "build", "dist", "htmlcov", "__pycache__", ".hypothesis"}


def _is_made(folder: Path) -> bool:
    environment = (folder / "pyvenv.cfg").is_file()
    return environment or folder.name in MADE or folder.name.endswith(("_cache", ".egg-info"))


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the folder of the repository."""
    assert (ROOT / "pyproject.toml").is_file()
    return ROOT


@pytest.fixture(scope="session")
def source(root: Path) -> Path:
    """Give the folder of the package as it stands in the repository."""
    return root / "src" / "feidi"


@pytest.fixture(scope="session")
def modules(source: Path) -> dict[Path, ast.Module]:
    """Give every module of the package, parsed, under its path inside the package."""
    found = {path.relative_to(source): ast.parse(path.read_bytes()) for path in sorted(source.rglob("*.py"))}
    assert len(found) > 5, "the package has modules"
    return found


@pytest.fixture(scope="session")
def stubs(source: Path) -> dict[Path, ast.Module]:
    """Return the stub of every package that loads its names on demand, parsed, under the package's path."""
    found = {
        path.parent.relative_to(source): ast.parse(path.read_bytes())
        for path in sorted(source.rglob("__init__.pyi"))
    }
    assert Path() in found, "the face is one of them"
    return found


@pytest.fixture(scope="session")
def packages(modules: dict[Path, ast.Module]) -> tuple[str, ...]:
    """Give the dotted name of every public package and top-level module, without the root."""
    inits = [path.parent for path in modules if path.name == "__init__.py" and path.parent != Path()]
    tops = [path.with_suffix("") for path in modules if len(path.parts) == 1]
    names = sorted(".".join(("feidi", *path.parts)) for path in (*inits, *tops))
    public = tuple(name for name in names if not any(part.startswith("_") for part in name.split(".")))
    assert public, "the package has public packages"
    return public


@pytest.fixture(scope="session")
def written(root: Path) -> tuple[Path, ...]:
    """Give every file of the repository that somebody wrote."""
    found: list[Path] = []
    for folder, folders, files in os.walk(root):
        place = Path(folder)
        folders[:] = sorted(name for name in folders if not _is_made(place / name))
        found += (
            place / name for name in sorted(files) if name not in MADE and not name.startswith(".coverage")
        )
    assert set((root / "src").rglob("*.py")) < set(found)
    return tuple(found)


@pytest.fixture(scope="session")
def settings(root: Path) -> dict[str, Any]:
    """Give pyproject.toml."""
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
