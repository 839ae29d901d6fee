# SPDX-License-Identifier: Apache-2.0
"""Drawn agreements with receipts and facts, for the law of settling over columns."""

from fractions import Fraction
from typing import Final, NamedTuple

from attrs import evolve
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from feidi.agreements import (
    Agreement,
    Facts,
    Party,
    PartYear,
    PartyRole,
    Receipt,
    RevenueKind,
    Sharing,
    UnitKind,
)
from feidi.labels import Label
from feidi.quantities import Money
from feidi.testing import facts_for, receipts_for, roundings, terms

__all__ = ["ENOUGH", "Case", "cases"]

KEYS: Final = ("source", "host", "fund")
KINDS: Final = (RevenueKind.VAT, RevenueKind.CIT)
PLACES: Final = 6
ENOUGH: Final = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
)


class Case(NamedTuple):
    """An agreement, what came in and what is known."""

    agreement: Agreement
    receipts: tuple[Receipt, ...]
    facts: tuple[Facts, ...]


def in_columns(facts: Facts) -> Facts:
    """Give facts that a column can hold: decimals of so many places."""
    numbers = {name: Fraction(round(number * 10**PLACES), 10**PLACES) for name, number in facts.numbers}
    return evolve(facts, numbers=numbers)


# Made once: a strategy that is made anew for every example is checked anew too, which takes as long as drawing.
AMONG: Final = {(2,): st.just(2), (3,): st.just(3), (2, 2, 3): st.sampled_from((2, 2, 3))}
TREES: Final = {size: terms(KEYS[:size], max_leaves=5) for size in (2, 3)}
ROUNDINGS: Final = {size: roundings(KEYS[:size]) for size in (2, 3)}
UNITS: Final = st.sampled_from(UnitKind)
PART_YEARS: Final = st.sampled_from([*PartYear, None])
SMALLER: Final = st.sampled_from((1, 100, 10**4, 10**6))


@st.composite
def cases(draw: st.DrawFn, among: tuple[int, ...] = (2, 2, 3)) -> Case:
    """Give an agreement among so many parties with receipts it takes in and the facts it asks for."""
    size = draw(AMONG[among])
    keys = KEYS[:size]
    parties = [Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in keys]
    clause = Sharing(
        id="tax",
        kinds=KINDS,
        terms=draw(TREES[size]),
        unit=draw(UNITS),
        part_year=draw(PART_YEARS),
        rounding=draw(ROUNDINGS[size]),
    )
    agreement = Agreement(id="law", title=Label(zh="法", en="law"), parties=parties, sharing=[clause])
    receipts = draw(receipts_for(agreement, refunds=True))
    # Amounts at which 64 bits suffice for most trees; the others are refused, which is a law of its own.
    smaller = draw(SMALLER)
    receipts = tuple(evolve(one, amount=Money(one.amount.fen // smaller)) for one in receipts)
    facts = tuple(in_columns(one) for one in draw(facts_for(agreement)))
    # Now and then a unit of which nothing is known.
    return Case(agreement, receipts, facts[: draw(st.integers(len(facts) - 1, len(facts)))] if facts else ())
