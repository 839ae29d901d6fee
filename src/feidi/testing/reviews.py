# SPDX-License-Identifier: Apache-2.0
"""Strategies for the yearly review: its rule, targets of the year, payments, and reviews."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.dates.fiscal_year import FiscalYear
from feidi.evaluation.yearly.payments import PartyPayment, Payments
from feidi.evaluation.yearly.review import Review
from feidi.evaluation.yearly.rule import ReviewRule
from feidi.evaluation.yearly.year_target import TargetReply, YearTarget
from feidi.quantities.money import Money
from feidi.quantities.quantity import Quantity
from feidi.testing.dates import fiscal_years
from feidi.testing.instruments import identifiers
from feidi.testing.labels import labels
from feidi.testing.observations import INDICATORS, observations, scorecards
from feidi.testing.quantities import PARTIES, moneys
from feidi.testing.requirements import cited

__all__ = ["party_payments", "payments", "review_rules", "reviews", "target_replies", "year_targets"]

_SUMS: Final = st.none() | moneys(min_value=-Money.wan(10), max_value=Money.yi(1))
_YEARS: Final = fiscal_years(min_value=2015, max_value=2030)
_GRADES: Final = ("A", "B", "C", "D")


@st.composite
def _rules(draw: DrawFn) -> ReviewRule:
    certainty, citation = draw(cited())
    return ReviewRule(
        id=draw(identifiers()),
        label=draw(labels()),
        grades=_GRADES[: draw(st.integers(1, 4))],
        missed_target=draw(st.integers(0, 2)),
        arrears=draw(st.integers(0, 2)),
        certainty=certainty,
        citation=citation,
    )


def review_rules() -> SearchStrategy[ReviewRule]:
    """Give rules by which a review makes its grade.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(review_rules())
    ... def test_nothing_lowered_is_the_grade(rule):
    ...     assert all(rule.lowered(grade, 0) == grade for grade in rule.grades)
    >>> test_nothing_lowered_is_the_grade()
    """
    return _rules()


@st.composite
def _targets(draw: DrawFn) -> YearTarget:
    indicator = draw(st.sampled_from(INDICATORS))
    certainty, citation = draw(cited())
    value = Quantity.of(draw(st.integers(1, 100)), indicator.unit)
    return YearTarget(indicator=indicator, value=value, certainty=certainty, citation=citation)


def year_targets() -> SearchStrategy[YearTarget]:
    """Give values that an indicator is to reach in a year."""
    return _targets()


def target_replies() -> SearchStrategy[TargetReply]:
    """Give targets of a year, answered by what was observed, if anything was.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(target_replies())
    ... def test_an_answer_has_words(reply):
    ...     assert reply.answer.label.zh in reply.text("zh")
    >>> test_an_answer_has_words()
    """
    return st.builds(YearTarget.answered, year_targets(), st.none() | observations())


def party_payments() -> SearchStrategy[PartyPayment]:
    """Give what one party is due and what it was paid; either may be unknown.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(party_payments())
    ... def test_due_less_paid_is_outstanding(one):
    ...     assert one.outstanding is None or one.paid + one.outstanding == one.due
    >>> test_due_less_paid_is_outstanding()
    """
    return st.builds(PartyPayment, party=st.sampled_from(PARTIES), label=labels(), due=_SUMS, paid=_SUMS)


def payments(*, year: FiscalYear | None = None) -> SearchStrategy[Payments]:
    """Give the payments of an agreement for a year.

    Parameters
    ----------
    year
        The fiscal year; any unless told.
    """
    each = st.lists(party_payments(), max_size=2, unique_by=lambda one: one.party).map(tuple)
    return st.builds(
        Payments,
        agreement=identifiers(),
        title=labels(),
        year=_YEARS if year is None else st.just(year),
        each=each,
        waiting=st.just(()) | st.just(("以协商为准",)),
    )


@st.composite
def _reviews(draw: DrawFn) -> Review:
    year = draw(_YEARS)
    return Review(
        enclave=draw(labels()),
        year=year,
        rule=draw(review_rules()),
        card=draw(st.none() | scorecards(year=year)),
        before=draw(st.none() | scorecards(year=FiscalYear(year.year - 1))),
        targets=tuple(draw(st.lists(target_replies(), max_size=2))),
        payments=tuple(draw(st.lists(payments(year=year), max_size=2))),
    )


def reviews() -> SearchStrategy[Review]:
    """Give reviews of a year, with a scorecard and without.

    Examples
    --------
    >>> from hypothesis import HealthCheck, given, settings
    >>> @settings(suppress_health_check=[HealthCheck.too_slow])
    ... @given(reviews())
    ... def test_no_grade_without_a_card(review):
    ...     assert review.card is not None or review.grade is None
    >>> test_no_grade_without_a_card()
    """
    return _reviews()
