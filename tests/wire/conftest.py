# SPDX-License-Identifier: Apache-2.0
"""Objects of every kind of document, and the scripts that make what is committed."""

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))


def _script(name: str) -> ModuleType:
    folder = str(ROOT / "scripts")
    if folder not in sys.path:
        sys.path.append(folder)
    return importlib.import_module(name)


@pytest.fixture(scope="session")
def pool() -> dict[type, list[Any]]:
    """Give some objects of every class that a document can hold."""
    found: dict[type, list[Any]] = _script("document_pool").pool(10)
    assert found
    return found


@pytest.fixture(scope="session")
def schemas() -> ModuleType:
    """Give the script that writes the schemas."""
    return _script("build_schemas")
