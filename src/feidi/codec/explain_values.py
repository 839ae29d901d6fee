# SPDX-License-Identifier: Apache-2.0
"""What is wrong with one value that is no object and no list."""

from difflib import get_close_matches
from typing import Final

from feidi.codec.fault import Faults
from feidi.codec.forms import Choice, Plain, Text, Whole
from feidi.codec.limits import DIGITS, TEXT
from feidi.codec.parts import is_short
from feidi.codec.paths import Path
from feidi.codec.tokens import NumberToken, Parsed
from feidi.errors import FeidiError

__all__ = ["as_choice", "as_plain", "as_text", "as_whole", "near"]

_ALL_SHOWN: Final = 24


def near(word: object, known: list[str]) -> str:
    """Say which of the known words may be meant."""
    close = (
        get_close_matches(word, known, n=3) if isinstance(word, str) and len(word) <= TEXT // 10_000 else []
    )
    if close:
        return f"write {' or '.join(close)}"
    return (
        f"use one of {', '.join(known)}"
        if len(known) <= _ALL_SHOWN
        else f"use one of {len(known)} known ones"
    )


def as_plain(form: Plain, value: object, path: Path, faults: Faults) -> object:
    """Look at text, a whole number, true or false, or null."""
    if form.noun is str:
        return _as_str(value, path, faults)
    if form.noun is int:
        return _as_int(value, path, faults)
    if type(value) is form.noun:
        return value
    if form.noun is bool:
        return faults.add(path, _not("true or false", value), value, "write true or false, without quotes")
    return faults.add(path, _not("null", value), value, "write null, or leave it out")


def _not(expected: str, value: object) -> str:
    return f"is null, not {expected}" if value is None else f"is not {expected}"


def _as_str(value: object, path: Path, faults: Faults) -> object:
    if type(value) is not str:
        return faults.add(path, _not("text", value), value, "write text in quotes")
    if len(value) > TEXT:
        return faults.add(
            path, f"has more than {TEXT:,} characters", value, "keep long texts in a file and cite it"
        )
    try:
        value.encode()
    except UnicodeEncodeError:
        remedy = "write the character itself, or both halves of its pair"
        return faults.add(path, "holds half of a surrogate pair, which is no character", ascii(value), remedy)
    return value


def _as_int(value: object, path: Path, faults: Faults) -> object:
    if type(value) is int and abs(value) < 10**DIGITS:
        return value
    if type(value) is int or (type(value) is NumberToken and value.text.lstrip("-").isdigit()):
        return faults.add(path, f"has more than {DIGITS} digits", value, "give the figure as published")
    return faults.add(path, _not("a whole number", value), value, "write digits without quotes or a point")


def as_text(form: Text, value: object, path: Path, faults: Faults) -> object:
    """Look at a value with a notation of its own."""
    name, remedy = form.noun.__name__, f'write it as text, such as "{form.example}"'
    if type(value) is NumberToken or type(value) is int:
        # Other programs read 0.1 as a binary float, and a bare number has no unit.
        return faults.add(path, f"is a bare number, not a {name} written as text", value, remedy)
    if not is_short(value, form):
        return faults.add(path, _not(f"a {name} written as text", value), value, remedy)
    try:
        return form.read(value)
    except FeidiError as error:
        column = getattr(error, "column", None)
        message = error.message if column is None else f"column {column}: {error.message}"
        return faults.add(path, message, value, error.remedy or remedy)


def as_whole(form: Whole, value: object, path: Path, faults: Faults) -> object:
    """Look at a value that is one whole number."""
    if type(value) is int:
        try:
            return form.noun(value)
        except FeidiError as error:
            return faults.add(path, error.message, value, error.remedy)
    return _as_int(value, path, faults)


def as_choice(form: Choice, value: Parsed, path: Path, faults: Faults) -> object:
    """Look at one of a few known values."""
    for wire, known in form.values:
        if type(value) is type(wire) and value == wire:
            return known
    return faults.add(path, f"is no {form.name}", value, near(value, [str(wire) for wire, _ in form.values]))
