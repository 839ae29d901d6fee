# SPDX-License-Identifier: Apache-2.0
"""Nothing in the repository depends on one machine or one registry, and the tests see what is installed."""

import re
from pathlib import Path

import feidi

PACKED = {".gz", ".xz", ".bz2", ".zip", ".png", ".ico"}
REGISTRY = re.compile(r"pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|(?:extra-)?index-url|find-links")
MACHINE = re.compile(r"(?<![\w.:/-])(?:/(?:home|root|Users|work|opt|mnt)/\w|[A-Z]:\\\w)")


def _texts(written: tuple[Path, ...]) -> dict[Path, str]:
    return {
        path: path.read_text(encoding="utf-8", errors="replace")  # hostile documents are no text, on purpose
        for path in written
        if path.suffix not in PACKED and path != Path(__file__).resolve()
    }


def test_no_registry_is_named(written: tuple[Path, ...]) -> None:
    """No file names the host of a package registry or points pip at one."""
    texts = _texts(written)
    assert texts
    assert [str(path) for path, text in texts.items() if REGISTRY.search(text)] == []


def test_no_machine_is_named(written: tuple[Path, ...]) -> None:
    """No file names a folder of somebody's machine."""
    texts = _texts(written)
    assert texts
    assert [f"{path}: {found[0]}" for path, text in texts.items() if (found := MACHINE.search(text))] == []


def test_installed_package_is_this_one(source: Path) -> None:
    """The package under test has every file of the source folder, unchanged, bundled tables included."""
    installed = Path(feidi.__file__).parent
    files = [
        path.relative_to(source) for path in source.rglob("*") if path.is_file() and path.suffix != ".pyc"
    ]
    assert files
    faults = [
        str(path)
        for path in files
        if not (installed / path).is_file() or (installed / path).read_bytes() != (source / path).read_bytes()
    ]
    assert faults == [], "install the package again"
