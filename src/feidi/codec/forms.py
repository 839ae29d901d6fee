# SPDX-License-Identifier: Apache-2.0
"""The shapes that values take in a document: the reader, the writer and the schema go by the same ones."""

from collections.abc import Callable
from typing import Any, Final, final

from attrs import NOTHING, frozen

__all__ = [
    "ABSENT",
    "Choice",
    "Either",
    "Form",
    "Hint",
    "Items",
    "Maybe",
    "Member",
    "OneOf",
    "Plain",
    "Record",
    "Row",
    "Table",
    "Text",
    "Whole",
]

Hint = Any
"""A type as it stands in an annotation: a class, a generic with its arguments, a union."""

ABSENT: Final = NOTHING
"""Stands for a default that does not exist."""


@final
@frozen
class Plain:
    """Text, a whole number, true or false, or null: written as JSON writes it."""

    noun: type


@final
@frozen(kw_only=True)
class Text:
    """A value with a notation of its own: money, shares, areas, dates, expressions."""

    noun: type
    read: Callable[[str], object]
    write: Callable[[Any], str]
    """Returns the empty text where the value has none."""
    pattern: str
    example: str
    nouns: tuple[type, ...] = ()
    """The classes of its objects, where they are others than `noun`."""
    longest: int = 400
    """Characters of the longest text; a notation can bear two numbers and a unit."""

    @property
    def classes(self) -> tuple[type, ...]:
        """The classes of the objects that are written so."""
        return self.nouns or (self.noun,)


@final
@frozen(kw_only=True)
class Whole:
    """A value that is one whole number: a fiscal year."""

    noun: type
    write: Callable[[Any], int]
    least: int
    greatest: int


@final
@frozen
class Choice:
    """One of a few known values, of an enumeration or literal."""

    name: str
    values: tuple[tuple[str | int, object], ...]


@final
@frozen
class Items:
    """A list of things alike."""

    item: Hint


@final
@frozen
class Row:
    """A list of fixed length, each place of its own type."""

    items: tuple[Hint, ...]


@final
@frozen
class Table:
    """Keys and values: a mapping, or pairs whose keys can stand as keys of an object."""

    key: Hint
    value: Hint
    is_mapping: bool


@final
@frozen
class Record:
    """A noun, written as an object of its fields; `form_of.fields_of` returns them."""

    noun: type
    args: tuple[Hint, ...] = ()
    """What a generic noun is of."""


@final
@frozen
class Either:
    """A text where a register knows the value, else the object of its fields: a region."""

    text: Text
    record: Record


@final
@frozen
class Maybe:
    """A value, or null where it is not known."""

    inner: Hint


@final
@frozen(kw_only=True)
class Member:
    """One way of a union; without a tag it stands bare."""

    hint: Hint
    tag: str = ""
    is_wrapped: bool = False


@final
@frozen
class OneOf:
    """A union, with what to do about a value that is of none of its ways."""

    members: tuple[Member, ...]
    remedy: str = ""


Form = Plain | Text | Whole | Choice | Items | Row | Table | Record | Either | Maybe | OneOf
