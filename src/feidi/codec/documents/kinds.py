# SPDX-License-Identifier: Apache-2.0
"""Every kind of document."""

from collections.abc import Mapping
from types import GenericAlias, MappingProxyType
from typing import Any, Final, Union

from feidi.codec.documents.agreements import AGREEMENTS
from feidi.codec.documents.enclaves import ENCLAVES
from feidi.codec.documents.evaluation import EVALUATION
from feidi.codec.documents.findings import FINDINGS
from feidi.codec.documents.ground import GROUND
from feidi.codec.documents.indicators import INDICATORS
from feidi.codec.documents.services import SERVICES
from feidi.codec.documents.settlement import SETTLEMENT
from feidi.codec.forms import Hint
from feidi.codec.names import name_of

__all__ = ["DOCUMENTS", "KINDS", "hint_of", "key_of", "kind_of_noun"]

DOCUMENTS: Final[tuple[type, ...]] = (
    *GROUND,
    *ENCLAVES,
    *SERVICES,
    *AGREEMENTS,
    *INDICATORS,
    *SETTLEMENT,
    *EVALUATION,
    *FINDINGS,
)
"""Every class that `dumps` writes and `loads` reads: all public nouns of the library."""

KINDS: Final[Mapping[str, type]] = MappingProxyType(
    {**{name_of(noun): noun for noun in DOCUMENTS}, "list": tuple}
)
"""The classes by the name that a document gives its kind; a list holds objects of any of them."""

_UNION: Final[Any] = Union
_ANY: Final[Hint] = GenericAlias(tuple, (_UNION[DOCUMENTS], ...))


def kind_of_noun(noun: type) -> str:
    """Give the name that a document gives a class.

    Examples
    --------
    >>> from feidi.agreements import UpTo
    >>> kind_of_noun(UpTo), kind_of_noun(tuple)
    ('up_to', 'list')
    """
    return "list" if noun is tuple else name_of(noun)


def hint_of(noun: type) -> Hint:
    """Give the type by which the objects of a class are read and written."""
    return _ANY if noun is tuple else noun


def key_of(noun: type) -> str:
    """Give the key under which a document holds what has no fields of its own."""
    return "items" if noun is tuple else "value"
