# SPDX-License-Identifier: Apache-2.0
"""The JSON Schema of every kind of document, made from the classes."""

from typing import Any, Final, TypeVar, assert_never

from feidi.codec.docstrings import parameters_of, summary_of
from feidi.codec.documents.kinds import hint_of, key_of, kind_of_noun
from feidi.codec.envelope import kind_named
from feidi.codec.form_of import fields_of, form_of
from feidi.codec.forms import (
    ABSENT,
    Choice,
    Either,
    Form,
    Hint,
    Items,
    Maybe,
    OneOf,
    Plain,
    Record,
    Row,
    Table,
    Text,
    Whole,
)
from feidi.codec.limits import TEXT
from feidi.codec.migrations import FORMAT
from feidi.codec.names import name_of
from feidi.codec.schema_names import definition_name
from feidi.codec.writer import writing

__all__ = ["schema"]

Schema = dict[str, Any]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def schema(kind: "str | type") -> dict[str, object]:
    """Give the JSON Schema (2020-12) of a kind of document, complete in itself.

    Parameters
    ----------
    kind
        The class, or the name that documents give it.

    Raises
    ------
    DocumentError
        If there is no such kind.

    Examples
    --------
    >>> schema("share")["title"], schema("share")["required"]
    ('Share', ['feidi', 'value'])
    """
    noun = kind_named(kind)
    definitions: Schema = {}
    form = form_of(hint_of(noun))
    forms = (form.text, form.record) if isinstance(form, Either) else (form,)
    bodies = [_body(noun, one, definitions) for one in forms]
    body = bodies[0] if len(bodies) == 1 else {"oneOf": bodies}
    return {
        "$schema": _DIALECT,
        "$id": f"urn:feidi:schema:{kind_of_noun(noun)}:{FORMAT}",
        "title": "List" if noun is tuple else noun.__name__,
        "description": "Objects of any kind." if noun is tuple else summary_of(noun),
        **body,
        "$defs": dict(sorted(definitions.items())),
    }


def _body(noun: type, form: Form, definitions: Schema) -> Schema:
    envelope: Schema = {"feidi": {"const": f"{kind_of_noun(noun)}/{FORMAT}"}}
    if isinstance(form, Record):
        return _object(form, envelope, definitions)
    return _closed({**envelope, key_of(noun): _written(form, definitions)}, [*envelope, key_of(noun)])


def _closed(properties: Schema, required: list[str]) -> Schema:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _object(form: Record, first: Schema, definitions: Schema) -> Schema:
    words = parameters_of(form.noun)
    properties = dict(first)
    for field in fields_of(form):
        one = of_hint(field.hint, definitions)
        if field.default is not ABSENT:
            one = {**one, "default": writing(field.hint)(field.default)}
        properties[field.name] = {**one, "description": words[field.name]} if field.name in words else one
    required = [*first, *(field.name for field in fields_of(form) if field.default is ABSENT)]
    return _closed(properties, required)


def of_hint(hint: Hint, definitions: Schema) -> Schema:
    """Give the schema of a type; nouns go to the definitions, and so does what may be anything."""
    form = form_of(hint)
    if isinstance(hint, TypeVar) or hint is object:
        if "anything" not in definitions:
            definitions["anything"] = {}
            definitions["anything"] = _written(form, definitions)
        return {"$ref": "#/$defs/anything"}
    if isinstance(form, Either):
        return {"anyOf": [_written(form.text, definitions), _reference(hint, form.record, "", definitions)]}
    if isinstance(form, Record):
        return _reference(hint, form, "", definitions)
    return _written(form, definitions)


def _reference(hint: Hint, form: Record, tag: str, definitions: Schema) -> Schema:
    name = definition_name(hint) + ("-tagged" if tag else "")
    if name not in definitions:
        definitions[name] = {}
        first: Schema = {"type": {"const": tag}} if tag else {}
        definitions[name] = {"description": summary_of(form.noun), **_object(form, first, definitions)}
    return {"$ref": f"#/$defs/{name}"}


def _written(form: Form, definitions: Schema) -> Schema:
    match form:
        case Plain():
            return dict(_PLAIN[form.noun])
        case Text():
            definitions[name_of(form.noun)] = _text(form)
            return {"$ref": f"#/$defs/{name_of(form.noun)}"}
        case Whole():
            return {"type": "integer", "minimum": form.least, "maximum": form.greatest}
        case Choice():
            return {"enum": [wire for wire, _ in form.values]}
        case Items():
            return {"type": "array", "items": of_hint(form.item, definitions)}
        case Row():
            items = [of_hint(item, definitions) for item in form.items]
            return {"type": "array", "prefixItems": items, "minItems": len(items), "items": False}
        case Table():
            keys = _keys(form_of(form.key))
            return {
                "type": "object",
                "propertyNames": keys,
                "additionalProperties": of_hint(form.value, definitions),
            }
        case Record() | Either():
            raise TypeError("a noun is written by reference")
        case Maybe():
            return {"anyOf": [of_hint(form.inner, definitions), {"type": "null"}]}
        case OneOf():
            return {"oneOf": _ways(form, definitions)}
        case _ as never:
            assert_never(never)


def _text(form: Text) -> Schema:
    return {"type": "string", "maxLength": form.longest, "pattern": form.pattern, "examples": [form.example]}


_PLAIN: Final[dict[type, Schema]] = {
    str: {"type": "string", "maxLength": TEXT},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
}


def _keys(form: Form) -> Schema:
    if isinstance(form, Choice):
        return {"enum": [str(wire) for wire, _ in form.values]}
    return {} if form == Plain(str) else {"pattern": "^(0|-?[1-9][0-9]*)$"}


def _ways(form: OneOf, definitions: Schema) -> list[Schema]:
    ways: list[Schema] = []
    for member in form.members:
        inner = form_of(member.hint)
        text, record = (inner.text, inner.record) if isinstance(inner, Either) else (inner, inner)
        if member.is_wrapped:
            value = _written(text, definitions)
            ways.append(_closed({"type": {"const": member.tag}, "value": value}, ["type", "value"]))
        if isinstance(record, Record) and member.tag:
            ways.append(_reference(member.hint, record, member.tag, definitions))
        elif not member.is_wrapped:
            ways.append(_written(text, definitions))
    return ways
