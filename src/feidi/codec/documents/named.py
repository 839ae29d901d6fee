# SPDX-License-Identifier: Apache-2.0
"""A class as a value: a rule says which nouns it is asked about, and a document names them by their kind."""

from typing import Final

from feidi.codec.documents.kinds import KINDS
from feidi.codec.forms import Text
from feidi.codec.names import name_of
from feidi.errors import DocumentError, NotFoundError

__all__ = ["NAMED"]


def _noun_of(kind: str) -> type:
    if kind == "list" or kind not in KINDS:
        raise NotFoundError(
            "no kind of document",
            place="kind",
            value=kind,
            remedy="name the kind of a class in feidi.codec.DOCUMENTS",
        )
    return KINDS[kind]


def _kind_of(noun: type) -> str:
    kind = name_of(noun)
    if KINDS.get(kind) is not noun:
        raise DocumentError(
            "is no kind of document",
            value=noun,
            remedy="name a class of feidi.codec.DOCUMENTS; a class of your own stays in memory",
        )
    return kind


NAMED: Final = Text(noun=type, read=_noun_of, write=_kind_of, pattern="^[a-z][a-z0-9_]*$", example="enclave")
"""A kind of document by its name."""
