# SPDX-License-Identifier: Apache-2.0
"""The check of caps."""

from feidi.agreements.amounts import Amount
from feidi.errors import InvariantError
from feidi.quantities.money import Money

__all__ = ["require_cap"]


def require_cap(formula: str, cap: Amount | None) -> None:
    """Refuse a negative cap.

    Raises
    ------
    InvariantError
        If the cap is below 0.
    """
    if isinstance(cap, Money) and cap.fen < 0:
        raise InvariantError(
            "a cap is not negative", place=f"{formula}.cap", value=str(cap), remedy="give 0 or more"
        )
