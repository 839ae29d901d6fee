# SPDX-License-Identifier: Apache-2.0
"""Which columns of the user's frames an agreement asks for, so that the others need not travel."""

from typing import NamedTuple, assert_never

from feidi.agreements.agreement import Agreement
from feidi.frames.settlement.columns import ReceiptColumns
from feidi.frames.settlement.needs import (
    AmountNeed,
    BeforeNeed,
    BoundNeed,
    FlagNeed,
    NumberNeed,
    RunningNeed,
    YearlyNeed,
    facts_of,
    needs_of,
)

__all__ = ["Asked", "asked_of", "receipts_of"]


class Asked(NamedTuple):
    """Columns of facts: of units, days among them, and of units' years."""

    by_unit: frozenset[str]
    days: frozenset[str]
    by_year: frozenset[str]


def receipts_of(columns: ReceiptColumns) -> tuple[str, ...]:
    """Give the columns of receipts that settling reads."""
    return (
        columns.payer, columns.kind, columns.year, columns.amount,
        columns.date, columns.project, columns.project_class, columns.agreement,
    )  # fmt: skip


def asked_of(agreement: Agreement) -> Asked:
    """Give the columns of facts that the clauses of an agreement ask for."""
    by_unit: set[str] = set()
    days: set[str] = set()
    by_year: set[str] = set()
    for clause in agreement.sharing:
        for need in facts_of(needs_of(clause.terms, clause.id)):
            match need:
                case AmountNeed(fact=name) | FlagNeed(flag=name) | NumberNeed(number=name):
                    by_unit.add(name)
                case BoundNeed(event=name):
                    days.add(name)
                case BeforeNeed(fact=fact, milestone=name):
                    days.add(name)
                    by_year.add(fact)
                case YearlyNeed(fact=name) | RunningNeed(fact=name):
                    by_year.add(name)
                case _:
                    assert_never(need)
    return Asked(frozenset(by_unit | days), frozenset(days), frozenset(by_year))
