# SPDX-License-Identifier: Apache-2.0
"""Objects of every kind of document, and the scripts that make what is committed."""

from types import ModuleType
from typing import Any

import build_schemas
import document_pool
import pytest

from feidi.codec.form_of import form_of
from tests.support.profiles import PROFILE


@pytest.fixture(scope="session")
def pool() -> dict[type, list[Any]]:
    """Give some objects of every class that a document can hold."""
    found: dict[type, list[Any]] = document_pool.pool(60 if PROFILE == "deep" else 10)
    assert found
    return found


@pytest.fixture
def schemas() -> ModuleType:
    """Give the script that writes the schemas, with nothing remembered of types that other tests asked for.

    Unions that differ in order alone are equal: ``int | str`` of a test would set the order of ``str | int``.
    """
    form_of.cache_clear()
    return build_schemas
