# SPDX-License-Identifier: Apache-2.0
"""Values that are no containers, read fast: whatever is wrong raises at once."""

from collections.abc import Callable
from functools import lru_cache
from types import NoneType
from typing import Any, Final

from feidi.codec.forms import Choice, Text, Whole
from feidi.codec.limits import DIGITS, TEXT
from feidi.codec.parts import is_short
from feidi.codec.tokens import Parsed

__all__ = ["PLAIN", "Read", "RefusedError", "read_choice", "read_text", "read_whole"]

Read = Callable[[Any, Any], Any]
"""Takes the parsed value, and the type for cattrs' sake."""

_REMEMBERED: Final = 1 << 16


class RefusedError(Exception):
    """Something is wrong; the reader does not stop to say what."""


def _str(value: object, _: object) -> object:
    if type(value) is str and len(value) <= TEXT:
        return value
    raise RefusedError


def _int(value: object, _: object) -> object:
    if type(value) is int and abs(value) < 10**DIGITS:
        return value
    raise RefusedError


def _bool(value: object, _: object) -> object:
    if value is True or value is False:
        return value
    raise RefusedError


def _none(value: object, _: object) -> object:
    if value is None:
        return value
    raise RefusedError


PLAIN: Final[dict[type, Read]] = {str: _str, int: _int, bool: _bool, NoneType: _none}


def read_text(form: Text, *, or_null: bool = False) -> Read:
    """Read a value in its notation; what was read is remembered."""

    # Money, days and shares stand in a document many times over, and are frozen.
    @lru_cache(maxsize=_REMEMBERED)
    def read(value: object, _: object) -> object:
        if is_short(value, form):
            return form.read(value)
        if value is None and or_null:
            return None
        raise RefusedError

    return read


def read_whole(form: Whole) -> Read:
    """Read a value that is one whole number."""

    def read(value: object, _: object) -> object:
        return form.noun(_int(value, _))

    return read


def read_choice(form: Choice, *, or_null: bool = False) -> Read:
    """Read one of a few known values; only those are remembered."""
    # By type as well: 1 is True to a dictionary.
    known: dict[tuple[type, object], object] = {(type(wire), wire): value for wire, value in form.values}

    @lru_cache(maxsize=None, typed=True)
    def read(value: Parsed, _: object) -> object:
        return None if value is None and or_null else known[type(value), value]

    return read
