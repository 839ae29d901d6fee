# SPDX-License-Identifier: Apache-2.0
"""From exact parts to whole fen, for two parties: the rounding of a running sum, as the scalar ledger comes to."""

from feidi.frames.engines import floor_divided
from feidi.frames.settlement.sheet import Sheet
from feidi.frames.settlement.values import Value
from feidi.quantities.money import MoneyUnit
from feidi.quantities.rounding import Rounding, RoundingMethod

__all__ = ["is_running", "paid_to_first", "rounded_party"]


def rounded_party(parties: tuple[str, ...], rounding: Rounding) -> str:
    """Give the party whose sum is rounded; the other one has what is left."""
    if rounding.method is RoundingMethod.LARGEST_REMAINDER:
        return parties[0]
    return next(party for party in parties if party != rounding.residue_to)


def is_running(parties: tuple[str, ...], rounding: Rounding) -> bool:
    """Say whether payments are a function of running sums: two parties, and whole fen."""
    return len(parties) == 2 and rounding.unit is MoneyUnit.FEN


def paid_to_first(exact: Value, scale: int, method: RoundingMethod, sheet: Sheet) -> Value:
    """Give what the rounded party is paid with each line: its running sum rounded, less what it was before."""
    if scale == 1:
        return exact
    due = sheet.running(exact, year=False).life

    def rounded(amount: Value) -> Value:
        if method is RoundingMethod.FLOOR:
            return floor_divided(amount, scale, sheet.engine)
        if method is RoundingMethod.CEIL:
            return 0 - floor_divided(0 - amount, scale, sheet.engine)
        return floor_divided(amount * 2 + scale, 2 * scale, sheet.engine)

    return rounded(due) if sheet.single() else rounded(due) - rounded(due - exact)
