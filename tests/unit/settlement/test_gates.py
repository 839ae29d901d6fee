# SPDX-License-Identifier: Apache-2.0
"""Conditions: gates that facts of the unit open."""

from collections.abc import Callable

import pytest

from feidi.agreements import (
    Agreement,
    AllOf,
    AnyOf,
    AtLeast,
    Condition,
    FactAmount,
    Facts,
    Holds,
    MeanBefore,
    NotSo,
    Receipt,
    ShareAtLeast,
    To,
    When,
)
from feidi.errors import MissingFactError
from feidi.quantities import Money, Share
from feidi.settlement import settle
from feidi.settlement.condition import changes_by_year, holds

FACTS = Facts(
    unit="A",
    amounts={"capital": Money.wan(5000)},
    yearly={"tax": {2012: Money.wan(1), 2013: Money.wan(2), 2014: Money.wan(6)}},
    numbers={"outside": "0.6"},
    flags={"led": True, "listed": False},
    milestones={"move": "2015-03-01"},
)


@pytest.mark.parametrize(
    ("condition", "answer"),
    [
        (Holds("led"), True),
        (Holds("listed"), False),
        (NotSo(Holds("listed")), True),
        (AtLeast(FactAmount("capital"), Money.wan(5000)), True),
        (AtLeast(FactAmount("capital"), Money(500_000_000_1)), False),
        (AtLeast(MeanBefore("tax", "move", 3), Money.wan(3)), True),
        (AtLeast(MeanBefore("tax", "move", 3), Money(3_000_001)), False),
        (ShareAtLeast("outside", Share("60%")), True),
        (ShareAtLeast("outside", Share("0.61")), False),
        (AllOf([Holds("led"), NotSo(Holds("listed"))]), True),
        (AllOf([Holds("led"), Holds("listed")]), False),
        (AnyOf([Holds("listed"), Holds("led")]), True),
        (AnyOf([Holds("listed")]), False),
    ],
)
def test_answers(condition: Condition, answer: bool) -> None:
    """Each kind of condition answers from the facts, thresholds included."""
    assert holds(condition, FACTS, 2016, "gate") is answer


def test_missing_facts_are_asked_for() -> None:
    """Without facts, or without this one, the answer is not no."""
    with pytest.raises(MissingFactError, match="gate: a condition asks for facts"):
        holds(Holds("led"), None, 2016, "gate")
    with pytest.raises(MissingFactError, match="flag 'recommended' is not given"):
        holds(Holds("recommended"), FACTS, 2016, "gate")


@pytest.mark.parametrize(
    ("condition", "changes"),
    [
        (Holds("led"), False),
        (ShareAtLeast("outside", Share(1)), False),
        (AtLeast(FactAmount("capital"), Money(1)), False),
        (AtLeast(FactAmount("tax", yearly=True), Money(1)), True),
        (AtLeast(Money(1), FactAmount("tax", yearly=True)), True),
        (AllOf([Holds("led"), NotSo(AtLeast(FactAmount("tax", yearly=True), Money(1)))]), True),
        (AnyOf([Holds("led")]), False),
    ],
)
def test_what_changes_by_year(condition: Condition, changes: bool) -> None:
    """Only yearly amounts can change the answer from year to year."""
    assert changes_by_year(condition) is changes


def test_a_gate_is_asked_again_each_year(
    agreement_on: Callable[..., Agreement], vat: Callable[..., Receipt]
) -> None:
    """A yearly review passed in one year and not in the next sends the money two ways."""
    gate = AtLeast(FactAmount("tax", yearly=True), Money.wan(2))
    agreement = agreement_on(When(gate, To("source"), otherwise=To("host")))
    statement = settle(agreement, [vat("A", 2012, 1), vat("A", 2013, 2), vat("A", 2013, 4)], [FACTS])
    assert statement.totals == {"source": Money.yuan(6), "host": Money.yuan(1)}
