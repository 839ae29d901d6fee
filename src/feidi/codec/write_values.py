# SPDX-License-Identifier: Apache-2.0
"""Values that are no containers, written."""

from collections.abc import Callable
from typing import Any, Final, TypeGuard

from feidi.codec.forms import Choice, Plain, Text, Whole
from feidi.codec.limits import DIGITS, TEXT
from feidi.errors import DocumentError

__all__ = ["Held", "Write", "is_tuple", "refusal", "write_choice", "write_plain", "write_text", "write_whole"]

Held = Any
"""What a field holds."""

Write = Callable[[Held], Any]

_SURELY_READ: Final = 60
"""Characters of a notation that is read back for sure; a longer one is tried."""


def is_tuple(value: object) -> TypeGuard[tuple[Held, ...]]:
    """Say whether a field holds a tuple, as nouns do."""
    return type(value) is tuple


def refusal(value: object, expected: str, remedy: str = "") -> DocumentError:
    """Give the error for a value of another type than its field states."""
    return DocumentError(
        f"is not {expected}", value=value, remedy=remedy or f"build the object with {expected}"
    )


def write_plain(form: Plain) -> Write:
    """Write text, a whole number, true or false, or null as it is."""

    def write(value: object) -> object:
        if type(value) is not form.noun:
            raise refusal(value, f"of type {form.noun.__name__}")
        if type(value) is str and (len(value) > TEXT or not value.isprintable()):
            _require_writable(value)
        if type(value) is int and abs(value) >= 10**DIGITS:
            raise DocumentError(f"has more than {DIGITS} digits", value=value, remedy="check the figure")
        return value

    return write


def _require_writable(text: str) -> None:
    if len(text) > TEXT:
        raise DocumentError(
            f"has more than {TEXT:,} characters", value=text, remedy="keep long texts in a file and cite it"
        )
    try:
        text.encode()
    except UnicodeEncodeError:
        raise DocumentError(
            "holds half of a surrogate pair, which is no character", value=text, remedy="write the text anew"
        ) from None


def write_text(form: Text) -> Write:
    """Write a value in its notation."""
    classes = frozenset(form.classes)

    def write(value: object) -> str:
        if type(value) not in classes:
            raise refusal(value, f"of type {form.noun.__name__}")
        text = form.write(value)
        if len(text) > _SURELY_READ and not _is_read(form, text, value):
            raise DocumentError("has too many digits to be written", value=value, remedy="round it first")
        return text

    return write


def _is_read(form: Text, text: str, value: object) -> bool:
    try:
        return form.read(text) == value
    except ValueError:
        return False


def write_whole(form: Whole) -> Write:
    """Write a value as its one whole number."""

    def write(value: object) -> int:
        if type(value) is not form.noun:
            raise refusal(value, f"of type {form.noun.__name__}")
        return form.write(value)

    return write


def write_choice(form: Choice) -> Write:
    """Write one of a few known values."""
    known = {(type(value), value): wire for wire, value in form.values}

    def write(value: Held) -> object:
        try:
            return known[type(value), value]
        except (KeyError, TypeError):
            raise refusal(value, f"one of the {form.name} values") from None

    return write
