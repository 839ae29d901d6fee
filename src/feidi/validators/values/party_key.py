# SPDX-License-Identifier: Apache-2.0
"""The key by which an agreement's clauses name a party."""

from typing import Final

from feidi.agreements.party import require_key
from feidi.labels import Label
from feidi.validators.values.validator import ValueValidator

__all__ = ["PARTY_KEY"]


def _read(text: str) -> str:
    require_key(text, "party_key")
    return text


PARTY_KEY: Final = ValueValidator(
    name="party_key", label=Label(zh="分享主体代号", en="a party's key"), read=_read
)
"""Lower-case ASCII letters, digits and underscores; ``"unsettled"`` is reserved."""
