# SPDX-License-Identifier: Apache-2.0
"""Every public noun has a document."""

import pkgutil
from importlib import import_module

import attrs
import pytest

from feidi.codec import DOCUMENTS

PACKAGES = (
    "labels",
    "quantities",
    "dates",
    "instruments",
    "enclaves",
    "services",
    "agreements",
    "indicators",
    "settlement",
)

# What is worked out for a reader and not kept: comparisons of agreements, and how far weights sway a rank.
WITHOUT = ("feidi.agreements.readings", "feidi.indicators.sensitivity")


@pytest.mark.parametrize("package", PACKAGES)
def test_every_public_class_is_a_document(package: str) -> None:
    """Each attrs class that a package or a package inside it shows can be written and read."""
    module = import_module(f"feidi.{package}")
    inside = pkgutil.walk_packages(getattr(module, "__path__", []), f"{module.__name__}.")
    faces = [
        module,
        *(import_module(info.name) for info in inside if info.ispkg and not info.name.startswith(WITHOUT)),
    ]
    shown = [getattr(face, name) for face in faces for name in getattr(face, "__all__", ())]
    nouns = [one for one in shown if isinstance(one, type) and attrs.has(one) and one.__name__ not in WITHOUT]
    assert nouns
    assert [noun.__name__ for noun in nouns if noun not in DOCUMENTS] == []
