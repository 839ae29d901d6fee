# SPDX-License-Identifier: Apache-2.0
"""Every kind of document, and the class of each, imported when a document of the kind is met.

`kinds.tsv` has a line for each kind, written from the public nouns by ``python scripts/build_document_index.py``.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import get_data
from typing import Final, final

from feidi.codec import documents
from feidi.codec.forms import Hint
from feidi.codec.names import name_of

__all__ = ["KINDS", "hint_of", "key_of", "kind_of_noun"]


@final
class _Kinds(Mapping[str, type]):
    """The classes by kind; only those that were looked up are imported."""

    def __init__(self) -> None:
        self._classes: dict[str, type] = {"list": tuple}

    @staticmethod
    @cache
    def _places() -> dict[str, tuple[str, str]]:
        lines = (get_data("feidi.codec.documents", "kinds.tsv") or b"").decode().splitlines()
        cells = (line.split("\t") for line in lines)
        return {**{kind: (module, name) for kind, module, name in cells}, "list": ("builtins", "tuple")}

    def __getitem__(self, kind: str) -> type:
        if kind not in self._classes:
            module, name = self._places()[kind]
            self._classes[kind] = getattr(import_module(module), name)
        return self._classes[kind]

    def __contains__(self, kind: object) -> bool:
        return kind in self._places()

    def __iter__(self) -> Iterator[str]:
        return iter(self._places())

    def __len__(self) -> int:
        return len(self._places())


KINDS: Final[Mapping[str, type]] = _Kinds()
"""The classes by the name that a document gives its kind; a list holds objects of any of them."""


def kind_of_noun(noun: type) -> str:
    """Return the name that a document gives a class.

    Examples
    --------
    >>> from feidi.agreements import UpTo
    >>> kind_of_noun(UpTo), kind_of_noun(tuple)
    ('up_to', 'list')
    """
    return "list" if noun is tuple else name_of(noun)


def hint_of(noun: type) -> Hint:
    """Return the type by which the objects of a class are read and written."""
    return documents.ANY_DOCUMENTS if noun is tuple else noun


def key_of(noun: type) -> str:
    """Return the key under which a document holds what has no fields of its own."""
    return "items" if noun is tuple else "value"
