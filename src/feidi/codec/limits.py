# SPDX-License-Identifier: Apache-2.0
"""How large a document may be: beyond these it is an attack or a slip, and it is refused at once."""

from typing import Final

__all__ = ["DEPTH", "DIGITS", "SIZE", "TEXT"]

SIZE: Final = 256 * 1024 * 1024
"""Bytes of one document or of one line of JSON Lines, unless the caller says otherwise."""

DEPTH: Final = 400
"""Brackets inside brackets; terms of the greatest depth that `feidi.agreements` allows fit in."""

TEXT: Final = 1_000_000
"""Characters of one text."""

DIGITS: Final = 60
"""Digits of one number, as everywhere in the library."""
