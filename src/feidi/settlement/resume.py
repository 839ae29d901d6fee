# SPDX-License-Identifier: Apache-2.0
"""The running balances of a unit: from what was handed over to whole numbers of the tree's scale, and back."""

from collections.abc import Mapping
from fractions import Fraction

from feidi.agreements.revenue import RevenueKind
from feidi.agreements.terms.limit_key import LimitKey
from feidi.quantities.money import Money
from feidi.settlement.flow.run import Number, Run
from feidi.settlement.handover import Opening
from feidi.settlement.pay_out import Ledger
from feidi.settlement.state import Balance, Leftover, PaidSoFar, UnitState

__all__ = ["keep", "resume"]


def resume(run: Run, opening: Opening) -> Ledger:
    """Begin a unit with what was handed over to it; return its account of what rounding left."""
    run.life = {path: _balance(*sums, run.scale) for path, sums in opening.balances.items()}
    return Ledger(
        run.scale, {party: _number(owed * run.scale) for party, owed in opening.leftovers.items() if owed}
    )


def _balance(taken: Fraction, passed: Fraction, scale: int) -> list[Number]:
    within = _number(taken * scale)
    return [0, within, _number(passed * scale), 0, within]


def _number(exact: Fraction) -> Number:
    return exact.numerator if exact.denominator == 1 else exact


def keep(
    run: Run, ledger: Ledger, paid: Mapping[RevenueKind, int], limits: Mapping[str, LimitKey]
) -> UnitState:
    """Return what a unit hands over to the next year."""
    balances = (
        (path, Fraction(taken, run.scale), Fraction(before + passed + inflow - taken, run.scale))
        for path, (_, before, passed, inflow, taken) in run.life.items()
    )
    kept = {path: (taken, passed) for path, taken, passed in balances if taken or passed}
    return UnitState(
        unit=run.unit,
        balances=tuple(
            Balance(limit=limit, taken=kept[path][0], passed=kept[path][1])
            for path, limit in limits.items()
            if path in kept
        ),
        paid=tuple(PaidSoFar(kind=kind, amount=Money(fen)) for kind, fen in sorted(paid.items())),
        leftovers=tuple(
            Leftover(party=party, amount=Fraction(owed, run.scale))
            for party, owed in sorted(ledger.carried.items())
        ),
    )
