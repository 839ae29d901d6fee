# SPDX-License-Identifier: Apache-2.0
"""Which balances of a state are meant when one is handed to another limit or given up."""

from collections.abc import Iterable, Mapping
from typing import Final, Self, final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError

__all__ = ["BalanceRef", "Carry", "Drop", "carried_of", "dropped_of"]

_FORM: Final = (
    'write "CLAUSE", "CLAUSE/LIMIT", "CLAUSE/LIMIT/UNIT" or "CLAUSE//UNIT", as the error lists them'
)


@final
@frozen
class BalanceRef:
    """A reference to balances of a state.

    Parameters
    ----------
    sharing
        The id of the sharing clause.
    limit
        The name of a limit, or what it is where it bears none (``"up_to:600万元"``); ``"rounding:PARTY"`` for what
        rounding left to a party, ``"paid:KIND"`` for what was paid of a kind. Empty for all of them.
    unit
        The enterprise or project, or ``"zone"``; empty for all of them.

    Raises
    ------
    InvariantError
        If no clause is named.

    Examples
    --------
    >>> BalanceRef.of("tax/总限额")
    BalanceRef(sharing='tax', limit='总限额')
    >>> print(BalanceRef("tax", unit="firm"))
    tax//firm
    """

    sharing: str
    limit: str = ""
    unit: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.sharing:
            raise InvariantError(
                "balances belong to a clause", place="balances", value=self.sharing, remedy=_FORM
            )

    @classmethod
    def of(cls, text: "Self | str") -> Self:
        """Parse a reference; one that is parsed already is returned as it is.

        Raises
        ------
        InvariantError
            If it is no text, or names no clause.
        """
        if isinstance(text, cls):
            return text
        if not isinstance(text, str):
            raise InvariantError("not a reference to balances", place="balances", value=text, remedy=_FORM)
        return cls(*text.split("/", 2))

    def __str__(self) -> str:
        if self.unit:
            return f"{self.sharing}/{self.limit}/{self.unit}"
        return f"{self.sharing}/{self.limit}" if self.limit else self.sharing


Carry = Mapping[BalanceRef | str, BalanceRef | str]
"""To which balances of the agreement those of a state are handed, where ids and names do not say it."""

Drop = Iterable[BalanceRef | str]
"""Which balances of a state are given up."""


def carried_of(carry: Carry) -> dict[BalanceRef, BalanceRef]:
    """Return references to references."""
    return {BalanceRef.of(old): BalanceRef.of(new) for old, new in carry.items()}


def dropped_of(drop: Drop) -> tuple[BalanceRef, ...]:
    """Return references; a single one is refused, because it would be taken letter by letter.

    Raises
    ------
    InvariantError
        If a single reference is given.
    """
    if isinstance(drop, str | BalanceRef):
        raise InvariantError(
            "a single reference to balances", place="drop", value=str(drop), remedy="write it in brackets"
        )
    return tuple(BalanceRef.of(each) for each in drop)
