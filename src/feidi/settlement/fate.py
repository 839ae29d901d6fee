# SPDX-License-Identifier: Apache-2.0
"""What was stated about the balances of a state: carried elsewhere, given up, or nothing."""

from feidi.errors import SettlementError
from feidi.settlement.balance_ref import BalanceRef, Carry, Drop, carried_of, dropped_of

__all__ = ["Fates"]


class Fates:
    """What `carry` and `drop` say of each balance. Not a noun: it lives inside one call of `settle`."""

    def __init__(self, carry: Carry, drop: Drop) -> None:
        self.carry: dict[BalanceRef, BalanceRef] = carried_of(carry)
        self.drop: tuple[BalanceRef, ...] = dropped_of(drop)
        self.unused: set[BalanceRef] = {*self.carry, *self.drop}
        both = set(self.drop) & set(self.carry)
        if both:
            raise SettlementError(
                "balances are carried and dropped at once",
                place="settle",
                value=", ".join(map(str, both)),
                remedy="state one of the two",
            )

    def stated(self, sharing: str, limit: str, unit: str) -> BalanceRef | bool:
        """Return where a balance is carried to, True where it is dropped, False where nothing is stated."""
        if not self.carry and not self.drop:
            return False
        # The narrowest statement counts.
        for ref in (
            BalanceRef(sharing, limit, unit),
            BalanceRef(sharing, limit),
            BalanceRef(sharing, unit=unit),
            BalanceRef(sharing),
        ):
            if ref in self.drop or ref in self.carry:
                self.unused.discard(ref)
                return self.carry.get(ref, True)
        return False

    def require_all_used(self, place: str) -> None:
        """Refuse what was stated about balances that the state does not hold.

        Raises
        ------
        SettlementError
            If something was.
        """
        if self.unused:
            raise SettlementError(
                "what is carried or dropped is not in the state",
                place=place,
                value=", ".join(sorted(map(str, self.unused))),
                remedy="name clause, limit and unit as the state has them",
            )
