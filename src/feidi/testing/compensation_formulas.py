# SPDX-License-Identifier: Apache-2.0
"""Strategies for the formulas of compensation."""

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi.agreements.attribution import PartyShare
from feidi.agreements.compensation.class_steps import ClassSteps
from feidi.agreements.compensation.class_swing import ClassSwing
from feidi.agreements.compensation.exceedance import (
    ExceedanceFactor,
    ExceedanceSteps,
    ExceedanceTier,
    ExceedanceTiers,
    PartStep,
)
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.floor_and_tiers import FloorAndTiers, ReturnTier
from feidi.agreements.compensation.formula import Formula, PlainFormula, Prepaid, SumOf
from feidi.agreements.compensation.guaranteed_minimum import GuaranteedMinimum
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.compensation.index_swing import IndexSwing
from feidi.agreements.compensation.load import Burden, Load, Pollutant, SharedLoad
from feidi.agreements.compensation.number import FactNumber, IndexPart, Number, WeightedIndex
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.pays import Pays
from feidi.agreements.compensation.pool import Pool, Reroute
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.agreements.compensation.weighted_change import ChangePart, WeightedChange
from feidi.dates.fiscal_year import FiscalYear
from feidi.quantities.money import Money
from feidi.quantities.share import Rate, Share
from feidi.testing.conditions import clocks
from feidi.testing.quantities import PARTIES, divisions, moneys, rates, shares

__all__ = ["FIRST", "LAST", "NAMES", "SIZES", "formulas", "plain_formulas"]

FIRST: Final = 2015
LAST: Final = 2025
"""The fiscal years within which single payments fall."""
NAMES: Final = ("measured", "target", "volume")
"""The facts that formulas read."""
_PRICES: Final = moneys(min_value=Money(0), max_value=Money.yi(10))
# Plain pairs of whole numbers are drawn much faster than fractions with bounds.
_PARTS: Final = st.sampled_from((1, 2, 3, 7, 100))
SIZES: Final = st.builds(Fraction, st.integers(0, 2_000), _PARTS)
_ABOVE_0: Final = st.builds(Fraction, st.integers(1, 2_000), _PARTS)
_FACTS: Final = st.builds(FactNumber, st.sampled_from(NAMES), lag=st.integers(0, 1))


@cache
def _numbers() -> SearchStrategy[Number]:
    part = st.builds(IndexPart, _FACTS, _ABOVE_0, SIZES)
    index = st.builds(WeightedIndex, st.lists(part, min_size=1, max_size=3), factor=_ABOVE_0)
    return SIZES | _FACTS | index


def _by_weight(names: Sequence[str]) -> SearchStrategy[list[tuple[str, Share]]]:
    division = divisions(min_size=len(names), max_size=len(names))
    return division.map(lambda weights: list(zip(names, weights, strict=True)))


@cache
def _loads() -> SearchStrategy[Load]:
    measured = st.builds(
        Pollutant,
        name=st.sampled_from(("COD", "TP", "TN")),
        measured=_numbers(),
        target=_numbers(),
        price=_PRICES,
    )
    several = st.lists(measured, min_size=1, max_size=3, unique_by=lambda one: one.name)
    return st.builds(Load, pollutants=several, volume=_numbers(), one_way=st.booleans())


@cache
def _exceedances() -> SearchStrategy[ExceedanceTiers | ExceedanceSteps]:
    factor = st.builds(ExceedanceFactor, st.sampled_from(("COD", "TP")), _numbers(), _ABOVE_0)
    factors = st.lists(factor, min_size=1, max_size=2, unique_by=lambda one: one.name)
    edges = st.lists(
        st.builds(Fraction, st.integers(0, 20), st.just(4)), min_size=1, max_size=3, unique=True
    ).map(sorted)
    tiers = st.tuples(edges, st.lists(_PRICES, min_size=3, max_size=3)).map(
        lambda both: [ExceedanceTier(edge, amount) for edge, amount in zip(both[0], both[1], strict=False)]
    )
    cap = st.none() | _PRICES
    return st.builds(ExceedanceTiers, factors=factors, tiers=tiers, grows=st.booleans(), cap=cap) | st.builds(
        ExceedanceSteps,
        factors=factors,
        step=_ABOVE_0,
        amount=_PRICES,
        part_step=st.sampled_from(PartStep),
        cap=cap,
    )


@cache
def _returns() -> SearchStrategy[PlainFormula]:
    rate = rates(min_value=Rate(0), max_value=Rate(1))
    years = st.integers(1, 10)
    clock = clocks()
    tiers = st.lists(_PRICES, min_size=1, max_size=3, unique=True).flatmap(
        lambda edges: st.tuples(*(st.builds(ReturnTier, st.just(edge), rate) for edge in sorted(edges)))
    )
    return (
        st.builds(GuaranteedReturn, principal=_PRICES, rate=rate, since=clock)
        | st.builds(
            GuaranteedReturn, principal=_PRICES, rate=rate, years=years, since=clock, then=st.none() | _PRICES
        )
        | st.builds(OneOff, _PRICES, clock | st.integers(FIRST, LAST).map(FiscalYear))
        | st.builds(GuaranteedMinimum, _PRICES, _PRICES)
        | st.builds(FloorAndTiers, floor=_PRICES, takings=_PRICES, tiers=tiers)
    )


def _steps(number: SearchStrategy[Number]) -> SearchStrategy[ClassSteps]:
    cap = st.none() | _PRICES
    plain = st.builds(
        ClassSteps, measured=number, target=number, per_class=_PRICES, cap=cap, one_way=st.booleans()
    )
    pointed = st.builds(
        ClassSteps,
        measured=number,
        target=number,
        per_class=_PRICES,
        points=st.builds(Fraction, st.integers(-500, 500), _PARTS),
        per_point=_PRICES,
        points_cap=cap,
        cap=cap,
    )
    return plain | pointed


def plain_formulas(*, yearly: bool = True) -> SearchStrategy[PlainFormula]:
    r"""Give formulas between one payer and one payee; each can be worked out with `facts_read`.

    Parameters
    ----------
    yearly
        Whether formulas that are worked out by the year alone may be among them.

    Examples
    --------
    >>> from hypothesis import given
    >>> from feidi.agreements import describe_formula
    >>> @given(plain_formulas())
    ... def test_a_formula_is_said_in_one_line(formula):
    ...     assert "\n" not in describe_formula(formula, "zh")
    >>> test_a_formula_is_said_in_one_line()
    """
    return _plain(yearly)


@cache
def _plain(yearly: bool) -> SearchStrategy[PlainFormula]:
    number = _numbers()
    swing = st.builds(
        IndexSwing,
        index=number,
        limit=SIZES,
        amount=_PRICES,
        at_limit=st.sampled_from(Pays),
        missed=st.none() | _PRICES,
        higher_is_better=st.booleans(),
    )
    classes = st.builds(
        ClassSwing,
        measured=number,
        target=number,
        before=number,
        amount=_PRICES,
        unchanged=_PRICES,
        missed=_PRICES,
    )
    change = _by_weight(("PM2.5", "PM10")).flatmap(
        lambda weights: st.tuples(
            *(
                st.builds(ChangePart, st.just(name), number, number, st.just(weight))
                for name, weight in weights
            )
        )
    )
    often = (
        st.builds(Fixed, _PRICES)
        | st.builds(UnitPrice, price=_PRICES, quantity=number, unit=st.sampled_from(("", "亩")))
        | swing
        | classes
        | _steps(number)
        | _loads()
        | _exceedances()
        | st.builds(WeightedChange, parts=change, rate=_PRICES, dispersion=_ABOVE_0)
    )
    return often | _returns() if yearly else often


@cache
def _many_sided(party_keys: tuple[str, ...]) -> SearchStrategy[SharedLoad | Pool]:
    fund, *others = party_keys

    def shared(load: Load) -> SearchStrategy[SharedLoad]:
        named = [one.name for one in load.pollutants]
        burdens = [st.builds(Burden, st.just(name), _by_weight(others[:-1])) for name in named]
        return st.builds(SharedLoad, st.just(load), st.tuples(*burdens))

    reroute = st.builds(
        Reroute,
        name=st.just("section"),
        measured=_numbers(),
        limit=SIZES,
        party=st.just(others[0]),
        cut=shares(max_value=Share("1/2")),
        to=st.just([PartyShare(others[-1], Share(1))]),
    )
    pool = st.builds(
        Pool,
        fund=st.just(fund),
        total=_PRICES,
        contributions=_by_weight(others),
        distributions=_by_weight(others),
        reroutes=st.lists(reroute, max_size=2),
    )
    return _loads().flatmap(shared) | pool


def formulas(party_keys: Sequence[str] = PARTIES) -> SearchStrategy[Formula]:
    """Give formulas of every kind.

    Parameters
    ----------
    party_keys
        Who may be named by a formula that names its parties; at least three. The last one bears no load.

    Examples
    --------
    >>> from hypothesis import given
    >>> from feidi.agreements import describe_formula
    >>> @given(formulas())
    ... def test_both_languages_have_words(formula):
    ...     assert describe_formula(formula, "zh") and describe_formula(formula, "en")
    >>> test_both_languages_have_words()
    """
    return _formulas(tuple(party_keys))


@cache
def _formulas(party_keys: tuple[str, ...]) -> SearchStrategy[Formula]:
    summed = st.builds(SumOf, st.lists(plain_formulas(), min_size=2, max_size=3))
    prepaid = st.builds(Prepaid, _PRICES, plain_formulas() | summed)
    return plain_formulas() | summed | prepaid | _many_sided(party_keys)
