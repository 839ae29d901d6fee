# SPDX-License-Identifier: Apache-2.0
"""Values that are one of a few words: read by machine name or by label, in either language."""

from collections.abc import Iterable
from typing import Protocol

from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.validators.values.validator import ValueValidator

__all__ = ["Word", "choice"]


class Word(Protocol):
    """A member of one of feidi's enumerations."""

    @property
    def value(self) -> str:
        """The machine name."""
        ...

    @property
    def label(self) -> Label:
        """The words for it."""
        ...


def choice(name: str, label: Label, words: Iterable[Word]) -> ValueValidator:
    """Return the validator of an enumeration.

    Parameters
    ----------
    name
        The machine name of the value.
    label
        What the value is called.
    words
        The members.

    Notes
    -----
    Quotation marks and a final 飞地 make no difference, nor do small and capital letters.

    Examples
    --------
    >>> from feidi.enclaves import Side
    >>> side = choice("side", Label(zh="一方", en="a side"), Side)
    >>> side.validate("飞出地"), side.is_valid("对岸")
    ('source', False)
    """
    members = tuple(words)
    spellings: dict[str, str] = {}
    for member in members:
        for spelling in (member.value, member.label.zh, member.label.en):
            spellings[_folded(spelling)] = member.value
    names = {member.value: member.label.zh for member in members}

    def read(text: str) -> str:
        found = spellings.get(text)
        if found is None:
            raise InvariantError(f"not {label.en}", remedy=f"use one of {', '.join(names)}")
        return found

    def show(value: str) -> str:
        return names[value]

    return ValueValidator(name=name, label=label, read=read, fold=_folded, show=show)


def _folded(text: str) -> str:
    bare = text.translate(str.maketrans("", "", "“”\"'「」")).strip().casefold()
    return bare.removesuffix("飞地").strip() or bare
