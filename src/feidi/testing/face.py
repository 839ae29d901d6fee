# SPDX-License-Identifier: Apache-2.0
"""Strategies for the classes of the face that stand inside others: parties, clauses, receipts, units, schemes."""

from collections.abc import Callable
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.agreements.compensation.compensation import Compensation
from feidi.agreements.facts import Facts
from feidi.agreements.party import Party
from feidi.agreements.receipt import Receipt
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.to import To
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.unset import Unset
from feidi.expressions.scope import Fact
from feidi.indicators.indicator import Indicator
from feidi.indicators.per_mu.labour_productivity import LABOUR_PRODUCTIVITY
from feidi.indicators.per_mu.rd_intensity import RD_INTENSITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.per_mu.value_added_per_mu import VALUE_ADDED_PER_MU
from feidi.indicators.scales.to_base import ToBase
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit
from feidi.settlement.settle import settle
from feidi.settlement.statement import Statement
from feidi.testing.agreements import agreements, parties
from feidi.testing.compensation import compensations
from feidi.testing.dates import days, fiscal_years
from feidi.testing.findings import finding_lists
from feidi.testing.labels import labels
from feidi.testing.quantities import moneys
from feidi.testing.settling import facts_for, receipts_for
from feidi.testing.terms import clauses_of
from feidi.validators.findings import Findings

__all__ = ["FACE"]

_UNITS: Final = st.sampled_from(["元", "万元", "万元/亩", "亩", "%", "人", "吨", "万千瓦时", "户"]).map(
    Unit.from_text
)
_FIGURES: Final = st.fractions(-(10**9), 10**9, max_denominator=1000)
_INDICATORS: Final = (TAX_PER_MU, VALUE_ADDED_PER_MU, LABOUR_PRODUCTIVITY, RD_INTENSITY)
_NAMES: Final = st.sampled_from(("tax", "三税", "led", "move", "rent", "k1"))


def _by_name(values: SearchStrategy[Any]) -> SearchStrategy[dict[str, Any]]:
    return st.dictionaries(_NAMES, values, max_size=3)


_FACTS: Final = st.builds(
    Facts,
    unit=st.sampled_from(("甲厂", "乙厂", "zone")),
    amounts=_by_name(moneys()),
    yearly=_by_name(st.dictionaries(st.integers(2005, 2030), moneys(), max_size=3)),
    numbers=_by_name(_FIGURES),
    flags=_by_name(st.booleans()),
    milestones=_by_name(st.none() | days()),
)
_RECEIPTS: Final = st.builds(
    Receipt,
    kind=st.sampled_from(RevenueKind),
    payer=st.sampled_from(("甲厂", "乙厂", "丙厂")),
    year=fiscal_years(min_value=2005, max_value=2030),
    amount=moneys(),
)


@st.composite
def _statements(draw: DrawFn) -> Statement:
    agreement = draw(agreements(max_leaves=3))
    return settle(agreement, draw(receipts_for(agreement)), draw(facts_for(agreement)))


@st.composite
def _schemes(draw: DrawFn) -> Scheme:
    chosen = draw(st.lists(st.sampled_from(_INDICATORS), min_size=1, unique_by=lambda each: each.code))
    bases, weights = st.fractions(1, 1000, max_denominator=10), st.integers(1, 100)
    items = [Item(indicator=each, scale=ToBase(base=draw(bases)), weight=draw(weights)) for each in chosen]
    return Scheme(id="drawn", label=draw(labels()), items=items, certainty=Certainty.ILLUSTRATIVE)


FACE: Final[tuple[tuple[type[object], Callable[[Any], SearchStrategy[Any]]], ...]] = (
    *((kind, clauses_of) for kind in (AtMost, Guarantee, InPhases, Split, To, Unset, UpTo)),
    (Party, lambda _: parties().map(lambda several: several[0])),
    (Compensation, lambda _: compensations()),
    (Facts, lambda _: _FACTS),
    (Receipt, lambda _: _RECEIPTS),
    (Statement, lambda _: _statements()),
    (Unit, lambda _: _UNITS),
    (Quantity, lambda _: st.builds(Quantity, _FIGURES, _UNITS)),
    (Fact, lambda _: st.builds(Fact, _NAMES, labels(), _UNITS)),
    (Indicator, lambda _: st.sampled_from(_INDICATORS)),
    (Scheme, lambda _: _schemes()),
    (Findings, lambda _: finding_lists()),
)
"""The strategy of each class, by the class or what it is asked with."""
