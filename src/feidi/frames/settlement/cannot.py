# SPDX-License-Identifier: Apache-2.0
"""What columns cannot do, said by name before anything is settled."""

from typing import Final

from feidi.errors import SettlementError

__all__ = ["LIMIT", "cannot", "require_room"]

LIMIT: Final = 2**61
"""No running sum may go beyond it, so that nothing here can leave 64 bits."""


def cannot(what: str, path: str) -> SettlementError:
    """Say what columns cannot settle."""
    return SettlementError(
        f"columns cannot settle {what}",
        place=path,
        remedy="settle it with feidi.settle, which takes any tree",
    )


def require_room(scale: int, path: str) -> None:
    """Refuse terms whose exact parts need so fine a part of a fen that a million yuan leaves 64 bits.

    Raises
    ------
    SettlementError
        If they do.
    """
    if scale * 10**8 > LIMIT:
        raise cannot(f"shares, days and limits that need parts of 1/{scale} fen", path)
