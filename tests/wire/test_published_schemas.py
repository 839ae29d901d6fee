# SPDX-License-Identifier: Apache-2.0
"""What was published keeps its shape: schemas are in step, formats do not change, old documents are read."""

import json
from pathlib import Path
from types import ModuleType

import pytest

from feidi.codec import DOCUMENTS, FORMAT, dumps, loads
from feidi.codec.names import name_of

GOLDEN = Path(__file__).parent / "golden"


def test_schema_files_are_in_step(schemas: ModuleType) -> None:
    """Running ``python scripts/build_schemas.py`` would change no schema of the package."""
    committed = {path.name: path.read_text(encoding="utf-8") for path in schemas.SCHEMAS.glob("*.json")}
    assert len(committed) > 50
    assert committed == schemas.texts(), "run python scripts/build_schemas.py"


def test_no_kind_changes_under_its_format(schemas: ModuleType) -> None:
    """The structure of every kind is the one on record for the format that is written now."""
    record = json.loads(schemas.RECORD.read_text(encoding="utf-8"))
    assert set(record) == {str(number) for number in range(1, FORMAT + 1)}
    now = schemas.digests()
    assert schemas.changed(record[str(FORMAT)], now) == [], "raise FORMAT and write a migration"
    assert set(now) == set(record[str(FORMAT)]), "run python scripts/build_schemas.py"


def test_a_change_is_seen(schemas: ModuleType) -> None:
    """A field that is gone, renamed or of another type is a change; a new kind or other words are none."""
    record = {"label": "1", "span": "2"}
    assert schemas.changed(record, {"label": "1", "span": "2", "new": "3"}) == []
    assert schemas.changed(record, {"label": "9", "new": "3"}) == ["label", "span"]
    one = {"title": "a", "properties": {"title": {"type": "string", "description": "b"}}}
    other = {"title": "c", "properties": {"title": {"type": "string", "description": "d"}}}
    assert schemas.structure(one) == schemas.structure(other) == {"properties": {"title": {"type": "string"}}}
    assert schemas.structure({"properties": {"title": {"type": "integer"}}}) != schemas.structure(one)


@pytest.mark.parametrize("number", range(1, FORMAT + 1))
def test_old_documents_are_read(number: int) -> None:
    """Every golden document is read; those of the current format are written the same."""
    files = sorted((GOLDEN / str(number)).glob("*.json"))
    assert len(files) > 50
    for file in files:
        text = file.read_text(encoding="utf-8")
        thing = loads(text)
        if number == FORMAT:
            assert dumps(thing, indent=1) + "\n" == text, file.name


def test_every_kind_has_a_golden_document() -> None:
    """There is one of each kind in the current format."""
    have = {file.stem for file in (GOLDEN / str(FORMAT)).glob("*.json")}
    assert {name_of(noun) for noun in DOCUMENTS} - have == set()
