# SPDX-License-Identifier: Apache-2.0
"""Small nouns that a document repeats: a citation, a title, a firm are read once and then used again."""

from marshal import dumps
from typing import Final

from feidi.codec.form_of import fields_of, form_of
from feidi.codec.forms import Choice, Either, Form, Maybe, Plain, Record, Text, Whole
from feidi.codec.read_values import Read
from feidi.codec.tokens import Parsed
from feidi.dates.date import Date

__all__ = ["is_of_names", "remembering"]

_MOST: Final = 4096
"""Objects of one class; then all of them are forgotten, so that memory stays bounded."""

_LONGEST: Final = 1000
"""Bytes of one object; longer ones are rare, and rarely the same."""

_PLAINEST: Final = 2
"""The format that writes equal things of equal types as equal bytes; later ones look at identity too."""


def is_of_names(form: Form) -> bool:
    """Say whether nouns are made of texts, named values, days and regions alone, all the way in.

    Amounts differ from one object to the next, and lists are long: such nouns are not worth remembering.

    Examples
    --------
    >>> from feidi.instruments import Citation
    >>> from feidi.enclaves import Enclave
    >>> is_of_names(form_of(Citation)), is_of_names(form_of(Enclave))
    (True, False)
    """
    match form:
        case Plain() | Choice() | Whole() | Either():
            return True
        case Text():
            return form.noun is Date
        case Maybe():
            return is_of_names(form_of(form.inner))
        case Record():
            return all(
                not field.is_deferred and is_of_names(form_of(field.hint)) for field in fields_of(form)
            )
        case _:
            return False


def remembering(read: Read) -> Read:
    """Remember what was read, by what was written: nouns are frozen, and one may stand in many places."""
    known: dict[bytes, object] = {}

    def remembered(value: Parsed, _: object) -> object:
        written = dumps(value, _PLAINEST)
        thing = known.get(written)
        if thing is None:
            thing = read(value, _)
            if len(written) <= _LONGEST:
                if len(known) >= _MOST:
                    known.clear()
                known[written] = thing
        return thing

    return remembered
