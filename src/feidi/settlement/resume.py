# SPDX-License-Identifier: Apache-2.0
"""Between a saved state and the running balances of its units."""

from collections.abc import Mapping
from fractions import Fraction
from typing import final

from attrs import field, frozen

from feidi.agreements.revenue import RevenueKind
from feidi.quantities.money import Money
from feidi.settlement.flow.run import Number, Run
from feidi.settlement.pay_out import Ledger
from feidi.settlement.state import Balance, Leftover, PaidSoFar, State, UnitState

__all__ = ["Carried", "keep", "resume"]


@final
@frozen
class Carried:
    """The running balances of one unit, in fen times the scale of the tree; what was paid in fen."""

    balances: dict[str, list[Number]] = field(factory=dict)
    rounding: dict[str, Number] = field(factory=dict)
    paid: dict[RevenueKind, int] = field(factory=dict)


def resume(sharing: str, after: State | None, scale: int) -> dict[str, Carried]:
    """Give what the units of a sharing clause carry over from a state."""
    return {
        unit.unit: Carried(
            balances={one.path: _balance(one, scale) for one in unit.balances},
            rounding={one.party: _number(one.amount * scale) for one in unit.leftovers},
            paid={one.kind: one.amount.fen for one in unit.paid},
        )
        for unit in (after.units if after else ())
        if unit.sharing == sharing
    }


def _balance(balance: Balance, scale: int) -> list[Number]:
    taken = _number(balance.taken * scale)
    return [0, taken, _number(balance.passed * scale), 0, taken]


def _number(exact: Fraction) -> Number:
    return exact.numerator if exact.denominator == 1 else exact


def keep(sharing: str, run: Run, ledger: Ledger, paid: Mapping[RevenueKind, int]) -> UnitState:
    """Give what a unit carries into the next year."""
    return UnitState(
        sharing=sharing,
        unit=run.unit,
        balances=tuple(
            Balance(
                path=path,
                taken=Fraction(taken, run.scale),
                passed=Fraction(before + passed + inflow - taken, run.scale),
            )
            for path, (_, before, passed, inflow, taken) in sorted(run.life.items())
        ),
        paid=tuple(PaidSoFar(kind=kind, amount=Money(fen)) for kind, fen in sorted(paid.items())),
        leftovers=tuple(
            Leftover(party=party, amount=Fraction(owed, run.scale))
            for party, owed in sorted(ledger.carried.items())
        ),
    )
