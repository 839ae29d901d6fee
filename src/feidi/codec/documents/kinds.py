# SPDX-License-Identifier: Apache-2.0
"""Every kind of document."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from feidi.codec.documents.agreements import AGREEMENTS
from feidi.codec.documents.enclaves import ENCLAVES
from feidi.codec.documents.ground import GROUND
from feidi.codec.documents.indicators import INDICATORS
from feidi.codec.documents.services import SERVICES
from feidi.codec.documents.settlement import SETTLEMENT
from feidi.codec.form_of import name_of

__all__ = ["DOCUMENTS", "KINDS"]

DOCUMENTS: Final[tuple[type, ...]] = (
    *GROUND,
    *ENCLAVES,
    *SERVICES,
    *AGREEMENTS,
    *INDICATORS,
    *SETTLEMENT,
)
"""Every class that `dumps` writes and `loads` reads: all public nouns of the library."""

KINDS: Final[Mapping[str, type]] = MappingProxyType({name_of(noun): noun for noun in DOCUMENTS})
"""The classes by the name that a document gives its kind."""
