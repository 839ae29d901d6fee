# SPDX-License-Identifier: Apache-2.0
"""Strategies for terms reach every class, keep to their parties, and mean what `settles` says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.agreements.amounts import (
    Amount,
    Escalating,
    FactAmount,
    Indexed,
    MeanBefore,
    Running,
    SumBefore,
)
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Holds, NotSo, ShareAtLeast
from feidi.agreements.retention import Retention
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.terms import (
    AtMost,
    ByClass,
    ByKind,
    Guarantee,
    InPhases,
    Over,
    Split,
    SplitByFactors,
    SplitByStake,
    SplitByTier,
    Terms,
    To,
    UpTo,
    When,
    parties,
    walk,
)
from feidi.agreements.unset import Unset
from feidi.dates import Span, date_of
from feidi.quantities import Money
from feidi.testing import amounts, clocks, conditions, retentions, terms
from tests.support.profiles import costly, first

FEW = costly(5)
CLAUSES = (
    To, Split, SplitByStake, SplitByFactors, SplitByTier, UpTo, InPhases, ByKind, ByClass, When, Guarantee, AtMost,
    Unset,
)  # fmt: skip
YEARS = Span(date_of("2005-01-01"), date_of("2031-01-01"))


@pytest.mark.parametrize("settles", [True, False])
def test_every_class_is_reached(settles: bool) -> None:
    """Each clause class turns up below another, all in one search."""
    below = terms(settles=settles).map(lambda tree: {type(one) for _, one in list(walk(tree))[1:]})
    first(below, *(lambda met, kind=kind: kind in met for kind in CLAUSES))


@FEW
@given(terms(("a",), unset=False))
def test_one_party(tree: Terms) -> None:
    """One party can be paid, and nothing be guaranteed to it or held to a ceiling; nothing is unset where that is not wanted."""
    assert set(parties(tree)) <= {"a"}
    found = {type(clause) for _, clause in walk(tree)}
    assert not found & {AtMost, Guarantee, Unset}


@FEW
@given(terms(max_leaves=1))
def test_leaves_only(tree: Terms) -> None:
    """A bound of one leaves no room for clauses in clauses."""
    assert type(tree) in (To, Unset)


@FEW
@given(terms())
def test_what_settles_leaves_nothing_open(tree: Terms) -> None:
    """Every phase has its before and after, every list of cases its otherwise."""
    for _, clause in walk(tree):
        if isinstance(clause, InPhases):
            assert clause.before is not None
            assert clause.after is not None
        elif isinstance(clause, ByKind | ByClass):
            assert clause.otherwise is not None


@FEW
@given(retentions())
def test_what_settles_has_its_retention(held: tuple[Retention, ...]) -> None:
    """Every kind has its shares on every day, with a number."""
    assert {kind for one in held for kind in one.kinds} == set(RevenueKind)
    for one in held:
        assert one.parameter.timeline.gaps(YEARS) == ()
        assert all(entry.value.value is not None for entry in one.parameter.timeline.entries)


def test_open_ends_are_reached() -> None:
    """Without `settles` phases may lack an end, and retentions kinds."""
    free = terms(settles=False)
    first(
        free,
        lambda tree: isinstance(tree, InPhases) and tree.after is None,
        lambda tree: isinstance(tree, ByKind) and tree.otherwise is None,
    )
    first(retentions(settles=False), lambda held: len(held) == 1)


def test_every_amount_is_reached() -> None:
    """Each kind of amount turns up."""
    kinds = (Money, Escalating, Indexed, FactAmount, Running, SumBefore, MeanBefore, Unset)
    first(amounts(), *(lambda amount, kind=kind: type(amount) is kind for kind in kinds))


@FEW
@given(amounts(growing=False, unset=False))
def test_amounts_for_a_lifetime(amount: Amount) -> None:
    """An amount that does not grow may limit a lifetime."""
    assert not isinstance(amount, Escalating | Indexed | Unset)
    assert UpTo(amount, To("a"), To("b"), Over.LIFETIME)


@FEW
@given(amounts())
def test_growth_is_known_where_it_settles(amount: Amount) -> None:
    """An indexed amount has its growth for every year to 2030."""
    if isinstance(amount, Indexed):
        assert [year for year, _ in amount.growth] == list(range(amount.first.year + 1, 2031))


def test_every_condition_is_reached() -> None:
    """Each kind of condition turns up, all in one search."""
    kinds = (Holds, AtLeast, ShareAtLeast, AllOf, AnyOf, NotSo)
    first(conditions(), *(lambda condition, kind=kind: type(condition) is kind for kind in kinds))


def test_any_name_is_reached() -> None:
    """Without `settles` names may be any text, and thresholds may be unset."""
    first(clocks(settles=False), lambda clock: not clock.milestone.isascii())
    first(
        conditions(unset=True, settles=False),
        lambda gate: isinstance(gate, AtLeast) and isinstance(gate.threshold, Unset),
        within=3_000,
    )


@FEW
@given(st.data())
def test_names_are_plain_where_it_settles(data: st.DataObject) -> None:
    """With it they are short ASCII names."""
    assert data.draw(clocks()).milestone.isascii()
