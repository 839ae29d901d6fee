# SPDX-License-Identifier: Apache-2.0
"""What formulas refuse at the door: what is no amount, no choice, or a cap below nothing."""

from enum import Enum

from feidi.agreements.amounts import Amount
from feidi.errors import InvariantError
from feidi.quantities.money import Money

__all__ = ["require_amounts", "require_cap", "require_choice"]


def require_amounts(formula: str, **amounts: object) -> None:
    """Refuse what is neither money nor a way to find it.

    Raises
    ------
    InvariantError
        For the first that is something else.

    Examples
    --------
    >>> require_amounts("fixed", amount=Money.yuan(1))
    >>> require_amounts("fixed", amount=100)
    Traceback (most recent call last):
    feidi.errors.InvariantError: fixed.amount: not an amount (found 100); write Money.wan("100"), ...
    """
    for name, value in amounts.items():
        if not isinstance(value, Amount):
            raise InvariantError(
                "not an amount",
                place=f"{formula}.{name}",
                value=value,
                remedy='write Money.wan("100"), a growing amount, FactAmount("name") or Unset("the words")',
            )


def require_cap(formula: str, cap: object) -> None:
    """Refuse a cap that is no amount, or below nothing; ``None`` is no cap.

    Raises
    ------
    InvariantError
        If it is one of these.
    """
    if cap is None:
        return
    require_amounts(formula, cap=cap)
    if isinstance(cap, Money) and cap.fen < 0:
        raise InvariantError(
            "a cap is not negative", place=f"{formula}.cap", value=str(cap), remedy="give 0 or more"
        )


def require_choice(place: str, value: object, kind: type[Enum]) -> None:
    """Refuse what is not a member, also the text that it equals.

    Raises
    ------
    InvariantError
        If the value is something else.
    """
    if type(value) is not kind:
        raise InvariantError(
            f"not a {kind.__name__}",
            place=place,
            value=value,
            remedy=f"use one of {', '.join(f'{kind.__name__}.{member.name}' for member in kind)}",
        )
