# SPDX-License-Identifier: Apache-2.0
"""Every public noun is a document; the few classes that are none say why."""

import runpy
from pathlib import Path
from typing import Any

import attrs
import pytest

from feidi.codec import DOCUMENTS


@pytest.fixture(scope="module")
def script(root: Path) -> dict[str, Any]:
    """Run the script that writes the index of documents."""
    return runpy.run_path(str(root / "scripts" / "build_document_index.py"))


@pytest.fixture(scope="module")
def nouns(script: dict[str, Any]) -> dict[str, type]:
    """Return every class of attrs that a public package shows, by the most particular one."""
    found: dict[str, type] = script["nouns"]()
    return found


def test_index_is_in_step(script: dict[str, Any]) -> None:
    """Running ``python scripts/build_document_index.py`` would change nothing."""
    committed = script["INDEX"].read_text(encoding="utf-8")
    assert committed == script["index"](), "run python scripts/build_document_index.py"


def test_every_public_noun_is_a_document(nouns: dict[str, type], script: dict[str, Any]) -> None:
    """Each attrs class that a package shows can be written and read, or stands here with its reason."""
    assert len(nouns) > 250
    excused = {place for place, _ in script["WITHOUT"]}
    assert {place for place, noun in nouns.items() if noun not in DOCUMENTS} == excused


def test_reasons_are_given_once(script: dict[str, Any]) -> None:
    """The list is in order, names each class once, and gives a reason."""
    places = [place for place, _ in script["WITHOUT"]]
    assert places == sorted(set(places))
    assert all(reason.strip() for _, reason in script["WITHOUT"])


def test_every_document_is_public(nouns: dict[str, type]) -> None:
    """What can be written is shown by some package."""
    hidden = {noun.__name__ for noun in DOCUMENTS if attrs.has(noun) and noun not in nouns.values()}
    assert hidden == set()
