# SPDX-License-Identifier: Apache-2.0
"""jsonschema's validator, told to leave a way that does not fit at its first fault.

It gathers every fault of every way to say what is wrong at best, so that a document takes longer by a factor with
each step of nesting. Whether a document is taken does not depend on it, nor on passing over ways of another type.
"""

from collections.abc import Iterator
from typing import Any, TypeAlias

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend

Schema: TypeAlias = dict[str, Any]
Untyped: TypeAlias = Any  # jsonschema's validators are not typed


def validator_of(schema: Schema) -> Untyped:
    """Give a validator of a schema whose definitions all stand in it."""
    types: dict[int, object] = {}

    def type_of(way: Schema) -> object:
        if id(way) not in types:
            named = schema["$defs"][way["$ref"].removeprefix("#/$defs/")] if "$ref" in way else way
            types[id(way)] = named.get("properties", {}).get("type", {}).get("const")
        return types[id(way)]

    def fitting(validator: Untyped, ways: list[Schema], document: object) -> Iterator[int]:
        told = document.get("type") if isinstance(document, dict) else None
        for at, way in enumerate(ways):
            may_fit = told is None or type_of(way) in (None, told)
            if may_fit and validator.evolve(schema=way).is_valid(document):
                yield at

    def one_of(
        validator: Untyped, ways: list[Schema], document: object, _: Schema
    ) -> Iterator[ValidationError]:
        found = list(fitting(validator, ways, document))
        if len(found) != 1:
            yield ValidationError(f"{document!r} fits the ways {found}, not one")

    def any_of(
        validator: Untyped, ways: list[Schema], document: object, _: Schema
    ) -> Iterator[ValidationError]:
        if not any(True for _ in fitting(validator, ways, document)):
            yield ValidationError(f"{document!r} fits none of the ways")

    return extend(Draft202012Validator, {"oneOf": one_of, "anyOf": any_of})(schema)
