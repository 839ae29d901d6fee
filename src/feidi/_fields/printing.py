# SPDX-License-Identifier: Apache-2.0
"""How nouns are printed: `repr` without defaults, `str` as one short line."""

from typing import Any, Final

import attrs

__all__ = ["formatted", "line_of", "text_of"]

Noun = Any
"""An instance of a class of attrs."""

_WIDTH: Final = 120
_SHORT: Final = 40
_FACTORY: Final[Any] = type(attrs.Factory(tuple))


def _told(noun: Noun) -> list[tuple[str, object]]:
    """Return the fields that differ from their defaults, as they are called at construction."""
    told: list[tuple[str, object]] = []
    for attribute in attrs.fields(type(noun)):
        if attribute.repr and attribute.init:
            value = getattr(noun, attribute.name)
            default = attribute.default
            if isinstance(default, _FACTORY):
                default = default.factory()
            if type(value) is not type(default) or value != default:
                told.append((attribute.alias or attribute.name, value))
    return told


def text_of(noun: Noun) -> str:
    """Return the call that makes the noun, defaults left out."""
    return f"{type(noun).__name__}({', '.join(f'{name}={value!r}' for name, value in _told(noun))})"


def line_of(noun: Noun) -> str:
    """Return one short line: the class, its names, and how many it holds of what."""
    parts = [part for name, value in _told(noun) if (part := _part(name, value))]
    line = f"{type(noun).__name__}({', '.join(parts)})"
    return line if len(line) <= _WIDTH else f"{line[: _WIDTH - 2]}…)"


def formatted(noun: Noun, spec: str) -> str:
    """Return the noun's text, aligned and cut as ``spec`` says of a text: ``f"{amount:>12}"``."""
    return format(str(noun), spec)


def _part(name: str, value: object) -> str:
    if isinstance(value, tuple):
        return f"{len(value)} {name}"
    text = repr(value) if isinstance(value, str) else str(value)
    text = " ".join(text.split())
    return f"{name}={text if len(text) <= _SHORT else f'{text[: _SHORT - 1]}…'}"
