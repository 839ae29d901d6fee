# SPDX-License-Identifier: Apache-2.0
"""Records that cap-without-its-fact (SET008) lets pass, and records that it flags with the places."""

from feidi.agreements import (
    AllOf,
    AtLeast,
    AtMost,
    FactAmount,
    Facts,
    Guarantee,
    Holds,
    MeanBefore,
    NotSo,
    SumBefore,
    Terms,
    To,
    UpTo,
    When,
)
from tests.support.rule_world import HALVES, deal, money, portfolio

FLAGS = Facts(unit="A", flags={"led": True})
PAID = Facts(unit="A", yearly={"tax": {2012: money("1元")}}, amounts={"cap": money("1元")})
CAP = UpTo(SumBefore("tax", "move"), To("source"), then=To("host"))
GATE = AtLeast(MeanBefore("tax", "move"), money("2000万元"))


def facing(terms: Terms, *facts: Facts) -> object:
    """Give a portfolio of an agreement and facts."""
    return portfolio(agreements=(deal(terms),), facts=facts)


GOOD = (
    facing(CAP, PAID),
    facing(CAP),
    facing(When(AllOf((GATE, Holds("led"))), CAP, otherwise=HALVES), PAID),
    facing(Guarantee("source", money("1元"), HALVES, payers=["host"]), FLAGS),
)
BAD = (
    (facing(CAP, FLAGS), ("$.agreements[0].sharing[0].terms",)),
    (facing(When(NotSo(GATE), HALVES, otherwise=To("host")), FLAGS), ("$.agreements[0].sharing[0].terms",)),
    (
        facing(Guarantee("source", FactAmount("floor"), HALVES, payers=["host"]), PAID),
        ("$.agreements[0].sharing[0].terms",),
    ),
    (
        facing(AtMost("source", FactAmount("ceiling"), HALVES, to="host"), PAID),
        ("$.agreements[0].sharing[0].terms",),
    ),
)
