# SPDX-License-Identifier: Apache-2.0
"""Schemas are complete in themselves and say what the reader takes."""

from collections.abc import Mapping

import pytest
from jsonschema import Draft202012Validator

from feidi.agreements.facts import Facts
from feidi.agreements.terms.up_to import UpTo
from feidi.codec.form_of import form_of
from feidi.codec.schema import _written, of_hint, schema
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.enclaves.region import Region
from feidi.errors import DocumentError
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.labels import Label
from feidi.quantities.money import Money


def _takes(kind: type, document: object) -> bool:
    return Draft202012Validator(schema(kind)).is_valid(document)


def test_a_noun_is_an_object_of_its_fields() -> None:
    """Fields have types, defaults and what their docstring says; those without a default are needed."""
    mould = schema(Span)
    assert mould["$id"] == "urn:feidi:schema:span:1"
    assert mould["description"] == "The days from `start` up to and without `end`; without an end it goes on."
    assert mould["required"] == ["feidi", "start"]
    properties = mould["properties"]
    assert isinstance(properties, dict)
    assert properties["start"] == {
        "$ref": "#/$defs/date",
        "description": 'The first day; every day is a date or its text, ``"2024-03-31"``.',
    }
    assert properties["end"]["default"] is None
    assert mould["additionalProperties"] is False


@pytest.mark.parametrize(
    ("kind", "document", "is_valid"),
    [
        (Label, {"feidi": "label/1", "zh": "a", "en": "b"}, True),
        (Label, {"feidi": "label/1", "zh": 7, "en": "b"}, False),
        (Label, {"feidi": "label/1", "zh": "a"}, False),
        (Money, {"feidi": "money/1", "value": "１０００.８ 万元"}, True),
        (Money, {"feidi": "money/1", "value": "12"}, False),
        (FiscalYear, {"feidi": "fiscal_year/1", "value": 2021}, True),
        (FiscalYear, {"feidi": "fiscal_year/1", "value": 1}, False),
        (Region, {"feidi": "region/1", "value": "330110"}, True),
        (Region, {"feidi": "region/1", "value": "33O110"}, False),
        (
            Region,
            {
                "feidi": "region/1",
                "code": "330999",
                "name": "a",
                "parent_code": None,
                "span": {"start": "2020-01-01"},
            },
            True,
        ),
        (
            tuple,
            {
                "feidi": "list/1",
                "items": [{"type": "region", "value": "330110"}, {"type": "label", "zh": "a", "en": "b"}],
            },
            True,
        ),
        (tuple, {"feidi": "list/1", "items": ["330110"]}, False),
        (
            UpTo,
            {
                "feidi": "up_to/1",
                "limit": "3元",
                "terms": {"type": "to", "party": "a"},
                "then": {"type": "to", "party": "b"},
            },
            True,
        ),
        (
            UpTo,
            {
                "feidi": "up_to/1",
                "limit": "3元",
                "terms": {"party": "a"},
                "then": {"type": "to", "party": "b"},
            },
            False,
        ),
        (Figure, {"feidi": "figure/1", "value": [1, "a", [True]], "certainty": "proposed"}, True),
        (Figure, {"feidi": "figure/1", "value": 0.5, "certainty": "proposed"}, False),
        (Figure, {"feidi": "figure/1", "value": 1, "certainty": "certain"}, False),
        (Facts, {"feidi": "facts/1", "unit": "A", "yearly": {"tax": {"2020": "3元"}}}, True),
        (Facts, {"feidi": "facts/1", "unit": "A", "yearly": {"tax": {"02020": "3元"}}}, False),
    ],
)
def test_schemas_tell_right_from_wrong(kind: type, document: object, is_valid: bool) -> None:
    """Values, objects, tables, lists and unions are told from what they are not."""
    assert _takes(kind, document) is is_valid


def test_other_kinds_have_none() -> None:
    """What is no kind of document has no schema."""
    with pytest.raises(DocumentError, match="no such kind"):
        schema("enclav")


def test_keys_are_told_from_what_they_are_not() -> None:
    """Named keys are listed, whole numbers have a pattern, text is free."""
    assert of_hint(Mapping[Certainty, int], {})["propertyNames"] == {"enum": [one.value for one in Certainty]}
    assert "pattern" in of_hint(Mapping[int, int], {})["propertyNames"]
    assert of_hint(Mapping[str, int], {})["propertyNames"] == {}
    assert of_hint(tuple[int, str], {})["minItems"] == 2


def test_nouns_stand_among_the_definitions() -> None:
    """They are written by reference, so that a noun may hold itself."""
    definitions: dict[str, object] = {}
    assert of_hint(Label, definitions) == {"$ref": "#/$defs/label"}
    assert set(definitions) == {"label"}
    with pytest.raises(TypeError, match="by reference"):
        _written(form_of(Label), definitions)
