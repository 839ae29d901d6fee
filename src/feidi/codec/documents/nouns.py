# SPDX-License-Identifier: Apache-2.0
"""All classes of documents, imported: what a list of documents, or a field of an open type, may hold."""

from fractions import Fraction
from types import GenericAlias, NoneType
from typing import Any, Final, TypeVar, Union, get_args

from feidi.codec.documents.enumerations import ENUMERATIONS
from feidi.codec.documents.kinds import KINDS
from feidi.codec.forms import Hint
from feidi.evaluation.requirements import EnclaveRequirement, OperatorRequirement

__all__ = ["ANYTHING", "ANY_DOCUMENTS", "DOCUMENTS", "REQUIREMENTS"]

DOCUMENTS: Final[tuple[type, ...]] = tuple(noun for kind, noun in KINDS.items() if kind != "list")
"""Every class that `dumps` writes and `loads` reads: all public nouns of the library."""

REQUIREMENTS: Final[tuple[type, ...]] = (*get_args(EnclaveRequirement), *get_args(OperatorRequirement))
"""What a condition may ask in a document."""

_UNION: Final[Any] = Union
_OPEN = TypeVar("_OPEN")

ANY_DOCUMENTS: Final[Hint] = GenericAlias(tuple, (_UNION[DOCUMENTS], ...))
"""The type of what a list of documents holds."""

ANYTHING: Final[Hint] = _UNION[
    (str, int, bool, NoneType, Fraction, GenericAlias(tuple, (_OPEN, ...)), *ENUMERATIONS, *DOCUMENTS)
]
"""What a field may hold whose type the class leaves open, as the value of a figure does."""
