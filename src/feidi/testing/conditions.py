# SPDX-License-Identifier: Apache-2.0
"""Strategies for what clauses look at: amounts, conditions and clocks."""

from functools import cache
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.clock import Clock, is_day
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
from feidi.agreements.facts import Milestone
from feidi.agreements.unset import Unset
from feidi.names import normal_name
from feidi.quantities.money import Money
from feidi.quantities.share import Rate
from feidi.testing.labels import labels
from feidi.testing.quantities import moneys, rates, shares

__all__ = ["amounts", "clocks", "conditions"]

FIRST_YEAR: Final = 2005
LAST_YEAR: Final = 2030
"""The fiscal years of receipts that clauses with ``settles=True`` have an answer for."""

_FACTS: Final = st.sampled_from(("three_taxes", "incentives", "development_costs"))
_MILESTONES: Final = st.sampled_from([*(str(event) for event in Milestone), "first_rent"])
_ANY_TEXT: Final = st.text(max_size=8)
POSITIVE: Final = moneys(min_value=Money(0), max_value=Money.yi(1000))


def named(pool: SearchStrategy[str], settles: bool) -> SearchStrategy[str]:
    """Give names from a pool, and any text at all where the tree need not settle."""
    return pool if settles else pool | _ANY_TEXT


@cache
def unset_amounts() -> SearchStrategy[Unset]:
    """Give what stands without a number."""
    words = st.just("双方协商确定") | labels().map(lambda label: label.zh) | _ANY_TEXT.filter(str.strip)
    return words.map(Unset)


def _escalating() -> SearchStrategy[Escalating]:
    growth = rates(min_value=Rate("-50%"), max_value=Rate("100%"), max_denominator=1_000)
    first = st.integers(FIRST_YEAR - 5, FIRST_YEAR)
    return st.builds(Escalating, start=POSITIVE, rate=growth, every=st.integers(1, 5), first=first)


@st.composite
def _indexed(draw: DrawFn, settles: bool) -> Indexed:
    first = draw(st.integers(FIRST_YEAR - 3, FIRST_YEAR))
    pool = draw(
        st.lists(rates(min_value=Rate("-50%"), max_value=Rate("50%"), max_denominator=100), min_size=1)
    )
    last = LAST_YEAR if settles else draw(st.integers(first, LAST_YEAR))
    growth = tuple((year, pool[year % len(pool)]) for year in range(first + 1, last + 1))
    return Indexed(start=draw(POSITIVE), first=first, growth=growth)


@cache
def _amounts(growing: bool, unset: bool, settles: bool) -> SearchStrategy[Amount]:
    facts, events = named(_FACTS, settles), named(_MILESTONES, settles)
    span = st.integers(1, 5)
    kinds: list[SearchStrategy[Amount]] = [
        POSITIVE,
        st.builds(FactAmount, facts, st.booleans()),
        st.builds(Running, facts),
        st.builds(SumBefore, facts, events, span),
        st.builds(MeanBefore, facts, events, span),
    ]
    if growing:
        kinds += [_escalating(), _indexed(settles)]
    if unset:
        kinds += [unset_amounts()]
    return st.one_of(kinds)


def amounts(*, growing: bool = True, unset: bool = True, settles: bool = True) -> SearchStrategy[Amount]:
    """Give limits, floors and thresholds: fixed, growing, or found in the facts of a unit.

    Parameters
    ----------
    growing
        Whether amounts may grow by the year; a limit over a lifetime may not.
    unset
        Whether a number may be missing.
    settles
        Whether every amount has a value for the years 2005 to 2030 once `facts_for` has given the facts; without
        it names may be any text, and growth may be missing.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(amounts(unset=False, growing=False))
    ... def test_it_is_a_sum_or_says_where_to_find_it(amount):
    ...     assert type(amount) is Money or amount.fact
    >>> test_it_is_a_sum_or_says_where_to_find_it()
    """
    return _amounts(growing, unset, settles)


@cache
def _conditions(unset: bool, settles: bool, max_leaves: int) -> SearchStrategy[Condition]:
    flags = named(st.sampled_from(("led_by_government", "recommended_by_source")), settles)
    numbers = named(st.sampled_from(("capital_from_outside",)), settles)
    some = amounts(unset=unset, settles=settles)
    plain = (
        st.builds(Holds, flags) | st.builds(AtLeast, some, some) | st.builds(ShareAtLeast, numbers, shares())
    )

    def over(below: SearchStrategy[Condition]) -> SearchStrategy[Condition]:
        several = st.lists(below, min_size=1, max_size=3)
        return st.builds(AllOf, several) | st.builds(AnyOf, several) | st.builds(NotSo, below)

    return st.recursive(plain, over, max_leaves=max_leaves)


def conditions(
    *, unset: bool = False, settles: bool = True, max_leaves: int = 4
) -> SearchStrategy[Condition]:
    """Give gates over named facts.

    Parameters
    ----------
    unset
        Whether a threshold may be without a number; such a gate refuses to answer.
    settles
        As for `amounts`.
    max_leaves
        How many plain conditions a gate may hold, about.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(conditions(max_leaves=1))
    ... def test_one_leaf_is_plain(condition):
    ...     assert isinstance(condition, Holds | AtLeast | ShareAtLeast | NotSo | AllOf | AnyOf)
    >>> test_one_leaf_is_plain()
    """
    return _conditions(unset, settles, max_leaves)


@cache
def _clocks(settles: bool) -> SearchStrategy[Clock]:
    events = (
        _MILESTONES
        if settles
        else _MILESTONES | _ANY_TEXT.filter(lambda name: bool(normal_name(name)) and not is_day(name))
    )
    return st.builds(Clock, events, st.integers(0, 3), st.integers(0, 14))


def clocks(*, settles: bool = True) -> SearchStrategy[Clock]:
    """Give events that clauses count from, with delays.

    Parameters
    ----------
    settles
        As for `amounts`.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(clocks())
    ... def test_counting_goes_forward(clock):
    ...     assert clock.delay_years >= 0
    >>> test_counting_goes_forward()
    """
    return _clocks(settles)
