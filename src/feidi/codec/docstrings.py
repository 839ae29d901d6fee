# SPDX-License-Identifier: Apache-2.0
"""What the docstring of a noun says of it and of its fields, for whoever reads a schema."""

from inspect import cleandoc

from feidi._docstrings import docstring_of

__all__ = ["parameters_of", "summary_of"]


def summary_of(noun: type) -> str:
    """Return the first sentence of a docstring."""
    return " ".join(cleandoc(docstring_of(noun)).partition("\n\n")[0].split())


def parameters_of(noun: type) -> dict[str, str]:
    """Return what is said of each field.

    Examples
    --------
    >>> from feidi.dates import Span
    >>> parameters_of(Span)["start"]
    'The first day; every day is a date or its text, ``"2024-03-31"``.'
    """
    words: dict[str, list[str]] = {}
    names: list[str] = []
    for line in _section(cleandoc(docstring_of(noun)), "Parameters"):
        if line and not line.startswith(" "):
            names = [name.strip() for name in line.split(",")]
        for name in names if line.startswith(" ") else ():
            words.setdefault(name, []).append(line.strip())
    return {name: " ".join(parts) for name, parts in words.items()}


def _section(text: str, title: str) -> list[str]:
    """Return the lines under a heading, up to the next one."""
    _, heading, rest = text.partition(f"{title}\n{'-' * len(title)}\n")
    lines = rest.split("\n") if heading else []
    for number, line in enumerate(lines):
        if line and not line.strip("-") and number:
            return lines[: number - 1]
    return lines
