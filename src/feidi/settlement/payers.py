# SPDX-License-Identifier: Apache-2.0
"""Who is behind a sum that flowed as one: each payer's receipts and refunds of it."""

from collections.abc import Iterable, Iterator
from typing import final

from attrs import frozen

from feidi.agreements.agreement import Agreement
from feidi.agreements.receipt import Receipt
from feidi.quantities.money import Money
from feidi.settlement.intake import Moment, unit_of
from feidi.settlement.trace import Trace

__all__ = ["PaidBy", "behind"]


@final
@frozen(kw_only=True)
class PaidBy:
    """What one payer paid of a sum, and what was refunded to it; neither is negative."""

    payer: str
    paid: Money
    refunded: Money

    @property
    def net(self) -> Money:
        """What it contributed to the sum."""
        return self.paid - self.refunded


def behind(agreement: Agreement, receipts: Iterable[Receipt], trace: Trace) -> Iterator[tuple[PaidBy, ...]]:
    """Give for each entry of a trace the payers behind its sum, in the order of their names.

    An entry is the sum of a unit, a moment and a class of projects. The moments of a unit are entered in their order,
    so the receipts, grouped alike, meet their entries one after the other.
    """
    sums = _grouped(agreement, receipts)
    waiting = {place: iter(sorted(moments.items())) for place, moments in sums.items()}
    for entry in trace.entries:
        _, found = next(waiting.get((entry.sharing, entry.unit), iter(())), (None, {}))
        yield tuple(
            PaidBy(payer=payer, paid=Money(paid), refunded=Money(refunded))
            for payer, (paid, refunded) in sorted(found.items())
        )


def _grouped(
    agreement: Agreement, receipts: Iterable[Receipt]
) -> dict[tuple[str, str], dict[Moment, dict[str, tuple[int, int]]]]:
    clauses = {kind: (clause, at) for clause in agreement.sharing for at, kind in enumerate(clause.kinds)}
    sums: dict[tuple[str, str], dict[Moment, dict[str, tuple[int, int]]]] = {}
    for receipt in receipts:
        clause, kind = clauses[receipt.kind]
        first = receipt.date or receipt.year.first
        last = receipt.date or receipt.year.last
        moment = Moment(
            receipt.year.year, last.toordinal() + 1, kind, receipt.project_class, first.toordinal()
        )
        payers = sums.setdefault((clause.id, unit_of(clause, receipt)), {}).setdefault(moment, {})
        paid, refunded = payers.get(receipt.payer, (0, 0))
        fen = receipt.amount.fen
        payers[receipt.payer] = (paid + max(fen, 0), refunded + max(-fen, 0))
    return sums
