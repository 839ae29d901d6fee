# SPDX-License-Identifier: Apache-2.0
"""The layers in pyproject.toml are the folders that are there, and the ones CONTRIBUTING.md tells of."""

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def layers(settings: dict[str, Any]) -> list[list[str]]:
    """Give the layers from top to bottom, each with the modules in it."""
    contracts = {contract["id"]: contract for contract in settings["tool"]["importlinter"]["contracts"]}
    assert contracts["layers"]["exhaustive"] is True
    return [[name.strip(" ()") for name in layer.split("|")] for layer in contracts["layers"]["layers"]]


def test_every_module_has_a_layer(source: Path, layers: list[list[str]]) -> None:
    """Each top-level module stands in exactly one layer."""
    placed = [name for layer in layers for name in layer]
    found = {path.stem for path in source.glob("*.py")} | {
        path.parent.name for path in source.glob("*/__init__.py")
    }
    assert len(found) > 3
    assert len(set(placed)) == len(placed)
    assert found - {"__init__"} - set(placed) == set()


def test_no_folder_is_left_out(source: Path) -> None:
    """Each folder of the package is a package, so that no module escapes the layers."""
    folders = {path.parent for path in source.rglob("*.py")}
    assert folders
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []


def test_contributing_tells_the_layers(root: Path, layers: list[list[str]]) -> None:
    """CONTRIBUTING.md tells every public layer, in the same order."""
    text = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = text.partition("| layer |")[2].partition("\n\n")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| `")]
    told = [[name.strip(" `") for name in row.split(",")] for row in rows]
    public = [[name for name in layer if not name.startswith("_")] for layer in layers]
    assert told == [layer for layer in public if layer]
