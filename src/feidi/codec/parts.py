# SPDX-License-Identifier: Apache-2.0
"""The small decisions that the reader, the explainer and the writer share."""

from collections.abc import Callable
from typing import TypeGuard

from feidi.codec.form_of import form_of
from feidi.codec.forms import Choice, Either, Hint, Items, Plain, Record, Row, Table, Text, Whole
from feidi.codec.limits import DIGITS

__all__ = ["from_key", "is_short", "nouns_of"]


def is_short(value: object, form: Text) -> TypeGuard[str]:
    """Return whether a value is text that may be a notation of a form."""
    return type(value) is str and len(value) <= form.longest


def from_key(hint: Hint) -> Callable[[str], object]:
    """Give the reader of the keys of an object; it raises a ValueError for what is not one."""
    if hint is str:
        return lambda key: key
    if hint is int:
        return _int_of_key
    form = form_of(hint)
    known = {str(wire): value for wire, value in form.values} if isinstance(form, Choice) else {}

    def read(key: str) -> object:
        if key not in known:
            raise ValueError(key)
        return known[key]

    return read


def _int_of_key(key: str) -> int:
    number = int(key) if key.isascii() and len(key) <= DIGITS else None
    if number is None or str(number) != key:
        raise ValueError(key)
    return number


def nouns_of(hint: Hint) -> tuple[type, ...]:
    """Give the classes of the objects that are written by one way of a union."""
    form = form_of(hint)
    match form:
        case Plain() | Whole() | Record():
            return (form.noun,)
        case Text():
            return form.classes
        case Either():
            return (form.record.noun,)
        case Choice():
            return tuple({type(value) for _, value in form.values})
        case Items() | Row() | Table():
            return (tuple,)
        case _:
            raise TypeError(f"{hint!r} is a union in a union")
