# SPDX-License-Identifier: Apache-2.0
"""Strategies for what an agreement is settled with: its receipts, and the facts that its clauses ask for."""

from collections.abc import Sequence
from typing import Final, assert_never

from attrs import evolve, frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
from feidi.agreements.facts import Facts
from feidi.agreements.receipt import Receipt
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.by_class import ByClass
from feidi.agreements.terms.by_kind import ByKind
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.split import Split
from feidi.agreements.terms.split_by_factors import SplitByFactors
from feidi.agreements.terms.split_by_stake import SplitByStake
from feidi.agreements.terms.split_by_tier import SplitByTier
from feidi.agreements.terms.to import To
from feidi.agreements.terms.tree import Terms, walk
from feidi.agreements.terms.up_to import UpTo
from feidi.agreements.terms.when import When
from feidi.agreements.unset import Unset
from feidi.dates.date import Date, date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.quantities.money import Money
from feidi.testing.conditions import FIRST_YEAR, LAST_YEAR
from feidi.testing.dates import days
from feidi.testing.quantities import moneys

__all__ = ["PAYERS", "PROJECTS", "facts_for", "receipts_for"]

PAYERS: Final = ("firm_a", "firm_b")
"""Who pays the receipts of `receipts_for` unless told."""
PROJECTS: Final = ("project_a", "project_b")
"""The projects that those receipts come from."""
_UNITS: Final = (*PAYERS, *PROJECTS, "zone")
_EARLIEST: Final = FIRST_YEAR - 15
_MOST: Final = Money.yi(100)


@frozen
class _Asked:
    """The names that the clauses of an agreement ask for."""

    amounts: set[str]
    yearly: set[str]
    weighed: set[str]
    numbers: set[str]
    flags: set[str]
    milestones: set[str]
    past: set[str]


def _ask_amount(amount: Amount, asked: _Asked) -> None:
    match amount:
        case FactAmount(fact=fact, yearly=False):
            asked.amounts.add(fact)
        case FactAmount(fact=fact) | Running(fact=fact):
            asked.yearly.add(fact)
        case SumBefore() | MeanBefore():
            asked.yearly.add(amount.fact)
            asked.past.add(str(amount.milestone))
        case Money() | Escalating() | Indexed() | Unset():
            pass
        case _:
            assert_never(amount)


def _ask_condition(condition: Condition, asked: _Asked) -> None:
    match condition:
        case Holds(flag=flag):
            asked.flags.add(flag)
        case AtLeast():
            _ask_amount(condition.amount, asked)
            _ask_amount(condition.threshold, asked)
        case ShareAtLeast(number=number):
            asked.numbers.add(number)
        case AllOf(conditions=several) | AnyOf(conditions=several):
            for one in several:
                _ask_condition(one, asked)
        case NotSo(condition=inner):
            _ask_condition(inner, asked)
        case _:
            assert_never(condition)


def _ask(clause: Terms, asked: _Asked) -> None:
    match clause:
        case UpTo(limit=limit) | AtMost(limit=limit):
            _ask_amount(limit, asked)
        case Guarantee(floor=floor, since=since):
            _ask_amount(floor, asked)
            asked.milestones.update([] if since is None else [since.milestone])
        case InPhases(clock=clock):
            asked.milestones.add(clock.milestone)
        case When(condition=condition):
            _ask_condition(condition, asked)
        case SplitByFactors(factors=factors, branches=branches):
            asked.weighed.update(branch.fact(factor) for factor in factors for branch in branches)
        case To() | Unset() | Split() | SplitByStake() | SplitByTier() | ByKind() | ByClass():
            pass
        case _:
            assert_never(clause)


def _asked_by(agreement: Agreement) -> _Asked:
    asked = _Asked(set(), set(), set(), set(), set(), set(), set())
    for sharing in agreement.sharing:
        for _, clause in walk(sharing.terms):
            _ask(clause, asked)
    return asked


_SUMS: Final = moneys(min_value=Money(0), max_value=_MOST)
_POOL: Final = st.lists(_SUMS, min_size=1, max_size=3)
_EVENTS: Final = days(min_value=date_of(f"{FIRST_YEAR - 5}-01-01"), max_value=date_of(f"{LAST_YEAR}-12-31"))
_MAYBE: Final = st.none() | _EVENTS
_NUMBERS: Final = st.fractions(0, 1, max_denominator=100)


def _series(draw: DrawFn, least: Money) -> dict[int, Money]:
    # A few figures that come round again: as telling as one for each year, and quicker to draw and to shrink.
    pool = [least + sum_of_year for sum_of_year in draw(_POOL)]
    return {year: pool[year % len(pool)] for year in range(_EARLIEST, LAST_YEAR + 1)}


@st.composite
def _facts(draw: DrawFn, asked: _Asked, unit: str) -> Facts:
    past = {name: draw(_EVENTS) for name in sorted(asked.past)}
    later = {name: draw(_MAYBE) for name in sorted(asked.milestones - asked.past)}
    yearly = {name: _series(draw, Money(0)) for name in sorted(asked.yearly - asked.weighed)}
    weighed = {name: _series(draw, Money(1)) for name in sorted(asked.weighed)}
    return Facts(
        unit=unit,
        amounts={name: draw(_SUMS) for name in sorted(asked.amounts)},
        yearly={**yearly, **weighed},
        numbers={name: draw(_NUMBERS) for name in sorted(asked.numbers)},
        flags={name: draw(st.booleans()) for name in sorted(asked.flags)},
        milestones={**past, **later},
    )


def facts_for(agreement: Agreement, units: Sequence[str] = _UNITS) -> SearchStrategy[tuple[Facts, ...]]:
    """Give for each unit every fact and milestone that the sharing clauses ask for.

    Milestones that a sum over earlier years needs have happened; others may not have.

    Parameters
    ----------
    agreement
        One of `agreements`.
    units
        The ids of enterprises, projects and ``"zone"``; all that `receipts_for` uses unless told.

    Examples
    --------
    >>> from hypothesis import given, strategies as st
    >>> from feidi.testing import agreements
    >>> @given(agreements(max_leaves=2).flatmap(facts_for))
    ... def test_each_unit_has_its_facts(facts):
    ...     assert len({one.unit for one in facts}) == len(facts) == 5
    >>> test_each_unit_has_its_facts()
    """
    asked = _asked_by(agreement)
    return st.tuples(*(_facts(asked, unit) for unit in units))


def _years_of(agreement: Agreement) -> list[int]:
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    term = agreement.term
    return [year for year in years if term is None or term.overlaps(FiscalYear(year).span)]


def _classes_of(agreement: Agreement) -> list[str]:
    trees = [clause for sharing in agreement.sharing for _, clause in walk(sharing.terms)]
    named = {case.project_class for tree in trees if isinstance(tree, ByClass) for case in tree.cases}
    return ["", *sorted(named - {""})]


def _dates_in(agreement: Agreement, year: int) -> SearchStrategy[Date | None]:
    """Give days of a year on which an agreement is in force, and none where that is the whole year."""
    span = FiscalYear(year).span
    term = agreement.term
    is_whole = term is None or term.intersection(span) == span
    return st.none() | _days_in(agreement, year) if is_whole else _days_in(agreement, year)


def _days_in(agreement: Agreement, year: int) -> SearchStrategy[Date]:
    span = FiscalYear(year).span
    common = span if agreement.term is None else (agreement.term.intersection(span) or span)
    last = common.end.subtract(days=1) if common.end is not None else FiscalYear(year).last
    return days(min_value=common.start, max_value=last)


@st.composite
def _receipts(
    draw: DrawFn, agreement: Agreement, payers: Sequence[str], max_size: int, refunds: bool
) -> tuple[Receipt, ...]:
    years, classes = _years_of(agreement), _classes_of(agreement)
    kinds = [kind for sharing in agreement.sharing for kind in sharing.kinds]
    given: list[Receipt] = []
    for _ in range(draw(st.integers(0, max_size)) if years and kinds else 0):
        year = draw(st.sampled_from(years))
        paid = Receipt(
            kind=draw(st.sampled_from(kinds)),
            payer=draw(st.sampled_from(tuple(payers))),
            year=year,
            amount=draw(_SUMS),
            date=draw(_dates_in(agreement, year)),
            project=draw(st.sampled_from(PROJECTS)),
            project_class=draw(st.sampled_from(classes)),
            agreement=draw(st.sampled_from(("", agreement.id))),
        )
        given.append(paid)
        if refunds and draw(st.booleans()):
            later = draw(st.sampled_from([each for each in years if each >= year]))
            back = draw(moneys(min_value=-paid.amount, max_value=Money(0)))
            given.append(evolve(paid, year=later, amount=back, date=draw(_dates_in(agreement, later))))
    return tuple(draw(st.permutations(given)))


def receipts_for(
    agreement: Agreement,
    payers: Sequence[str] = PAYERS,
    *,
    max_size: int = 6,
    refunds: bool = True,
) -> SearchStrategy[tuple[Receipt, ...]]:
    """Give receipts that an agreement takes in: of its kinds and its years, in any order.

    Parameters
    ----------
    agreement
        One of `agreements`.
    payers
        Who pays them.
    max_size
        How many receipts at most, refunds not counted.
    refunds
        Whether some are paid back, in the same year or later and never more than was paid.

    Examples
    --------
    >>> from hypothesis import given
    >>> from feidi.testing import agreements
    >>> @given(agreements(max_leaves=2).flatmap(receipts_for))
    ... def test_nobody_is_refunded_more_than_was_paid(receipts):
    ...     assert sum(receipt.amount.fen for receipt in receipts) >= 0
    >>> test_nobody_is_refunded_more_than_was_paid()
    """
    return _receipts(agreement, tuple(payers), max_size, refunds)
