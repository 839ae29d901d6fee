# SPDX-License-Identifier: Apache-2.0
"""Objects of every kind of document, and the scripts that make what is committed."""

from types import ModuleType
from typing import Any

import build_schemas
import document_pool
import pytest


@pytest.fixture(scope="session")
def pool() -> dict[type, list[Any]]:
    """Give some objects of every class that a document can hold."""
    found: dict[type, list[Any]] = document_pool.pool(10)
    assert found
    return found


@pytest.fixture(scope="session")
def schemas() -> ModuleType:
    """Give the script that writes the schemas."""
    return build_schemas
