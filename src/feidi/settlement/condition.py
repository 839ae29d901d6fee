# SPDX-License-Identifier: Apache-2.0
"""Whether a condition holds for a unit."""

from typing import assert_never

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, Running
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
from feidi.agreements.facts import Facts
from feidi.errors import MissingFactError
from feidi.settlement.amount import amount_of

__all__ = ["amount_changes_by_year", "changes_by_year", "holds"]


def holds(condition: Condition, facts: Facts | None, year: int, place: str) -> bool:
    """Answer a condition from the facts of a unit, for a year.

    Raises
    ------
    MissingFactError
        If a fact it asks for is not given.
    UnsetError
        If a threshold has no number.
    """
    match condition:
        case Holds(flag=flag):
            return _given(facts, place).flag(flag)
        case AtLeast(amount=amount, threshold=threshold):
            return amount_of(amount, facts, year, place) >= amount_of(threshold, facts, year, place)
        case ShareAtLeast(number=number, share=share):
            return _given(facts, place).number(number) >= share.value
        case AllOf(conditions=conditions):
            return all(holds(one, facts, year, place) for one in conditions)
        case AnyOf(conditions=conditions):
            return any(holds(one, facts, year, place) for one in conditions)
        case NotSo(condition=inner):
            return not holds(inner, facts, year, place)
        case _:
            assert_never(condition)


def changes_by_year(condition: Condition) -> bool:
    """Say whether the answer can differ from one fiscal year to the next."""
    match condition:
        case AtLeast(amount=amount, threshold=threshold):
            return amount_changes_by_year(amount) or amount_changes_by_year(threshold)
        case AllOf(conditions=conditions) | AnyOf(conditions=conditions):
            return any(changes_by_year(one) for one in conditions)
        case NotSo(condition=inner):
            return changes_by_year(inner)
        case Holds() | ShareAtLeast():
            return False
        case _:
            assert_never(condition)


def amount_changes_by_year(amount: Amount) -> bool:
    """Say whether an amount can differ from one fiscal year to the next."""
    return isinstance(amount, Escalating | Indexed | Running) or (
        isinstance(amount, FactAmount) and amount.yearly
    )


def _given(facts: Facts | None, place: str) -> Facts:
    if facts is None:
        raise MissingFactError(
            "a condition asks for facts and none are given", place=place, remedy="give the facts of the unit"
        )
    return facts
