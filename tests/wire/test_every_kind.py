# SPDX-License-Identifier: Apache-2.0
"""Every kind of document comes back as it was, in JSON and in YAML, and its schema takes it."""

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator

from feidi.codec import DOCUMENTS, dumps, loads, read_lines, schema, write_lines, yaml_dumps, yaml_loads
from feidi.codec.documents.kinds import KINDS
from feidi.codec.names import name_of
from feidi.validators import PUBLICATION, Findings, check
from tests.support.schema_validator import validator_of


def same(one: object, other: object) -> bool:
    """Say whether two objects are equal and of the same types all the way in."""
    if type(one) is not type(other) or one != other:
        return False
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(map(same, one, other))
    if attrs.has(type(one)):
        stated = [at.name for at in attrs.fields(type(one)) if at.eq]  # the others follow from these
        return all(same(getattr(one, name), getattr(other, name)) for name in stated)
    return True


@pytest.mark.parametrize("noun", DOCUMENTS, ids=name_of)
def test_documents_come_back(noun: type, pool: dict[type, list[Any]]) -> None:
    """What is read from a document is what was written, of the same types, and is written the same again."""
    assert pool[noun], "there is an object of this kind"
    for thing in pool[noun]:
        text = dumps(thing)
        read = loads(text, noun)
        assert same(read, thing)
        assert dumps(read) == text
        assert yaml_loads(yaml_dumps(thing), noun) == thing


@pytest.fixture(scope="module")
def sound() -> set[str]:
    """Hold the definitions that were found sound: many schemas carry the same ones."""
    return set()


@pytest.mark.parametrize("noun", DOCUMENTS, ids=name_of)
def test_schemas_take_every_document(noun: type, pool: dict[type, list[Any]], sound: set[str]) -> None:
    """The schema is one by the 2020-12 dialect, takes every document of its kind, and refuses a key too many."""
    mould = schema(noun)
    definitions = {json.dumps([name, part]): {name: part} for name, part in mould["$defs"].items()}  # type: ignore[attr-defined]
    new = [definitions[text] for text in definitions.keys() - sound]
    Draft202012Validator.check_schema(
        {**mould, "$defs": {name: part for one in new for name, part in one.items()}}
    )
    sound.update(definitions)
    validator = validator_of(mould)
    for at, thing in enumerate(pool[noun][:: len(pool[noun]) // 8 + 1]):  # some of each make
        document = json.loads(dumps(thing))
        validator.validate(document)
        assert at > 2 or not validator.is_valid({**document, "unknown_key": 1})
        assert not validator.is_valid({**document, "feidi": "no_such_kind/1"})


def test_lists_and_lines_hold_every_kind(pool: dict[type, list[Any]], tmp_path: Path) -> None:
    """One list, or one file of lines, holds an object of each kind."""
    things = tuple(held[0] for held in pool.values())
    assert same(loads(dumps(things)), things)
    validator_of(schema("list")).validate(json.loads(dumps(things)))
    assert write_lines(things, tmp_path / "all.jsonl") == len(DOCUMENTS)
    assert tuple(read_lines(tmp_path / "all.jsonl")) == things


@pytest.mark.parametrize("noun", DOCUMENTS, ids=name_of)
def test_every_kind_can_be_checked(noun: type, pool: dict[type, list[Any]]) -> None:
    """Whatever a document holds can be asked about."""
    assert isinstance(check(pool[noun][0], profile=PUBLICATION), Findings)


def test_names_of_kinds_differ() -> None:
    """Every class has a kind of its own name."""
    assert len(KINDS) == len(DOCUMENTS) + 1
    assert len(set(DOCUMENTS)) == len(DOCUMENTS)
