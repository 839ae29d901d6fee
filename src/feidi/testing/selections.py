# SPDX-License-Identifier: Apache-2.0
"""Strategies for the selection of demonstration enclaves: criteria, candidates, proposals."""

from fractions import Fraction
from typing import Final

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.conditions import Condition, ConditionSet
from feidi.evaluation.eligibility.operating_rules import HasOperatingRules
from feidi.evaluation.selection.candidate import Candidate, CriterionScore
from feidi.evaluation.selection.criteria import Criterion, SelectionScheme, WeightedCriterion
from feidi.evaluation.selection.select import key_of, select
from feidi.evaluation.selection.selection import Selection
from feidi.indicators.indicator import Indicator
from feidi.indicators.scales.reference import RatioTo
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.quantities.share import Share
from feidi.testing.dates import days
from feidi.testing.enclaves import enclaves
from feidi.testing.instruments import identifiers
from feidi.testing.labels import labels
from feidi.testing.observations import INDICATORS, observations
from feidi.testing.requirements import cited, condition_sets

__all__ = ["candidates", "criterion_scores", "selection_schemes", "selections", "weighted_criteria"]

_YEAR: Final = FiscalYear(2022)


def _weighed(criterion: Criterion, weight: Share, indicator: Indicator) -> WeightedCriterion:
    scheme = Scheme(
        id=criterion.value.replace("_", "-"),
        label=criterion.label,
        items=[Item(indicator=indicator, scale=RatioTo(), weight=100)],
        certainty=Certainty.ILLUSTRATIVE,
    )
    return WeightedCriterion(criterion=criterion, weight=weight, scheme=scheme)


def weighted_criteria() -> SearchStrategy[WeightedCriterion]:
    """Give criteria with their weights and what measures them."""
    weights = st.fractions(0, 1, max_denominator=20).map(Share)
    return st.builds(_weighed, st.sampled_from(Criterion), weights, st.sampled_from(INDICATORS))


@st.composite
def _schemes(draw: DrawFn) -> SelectionScheme:
    certainty, citation = draw(cited())
    named = draw(st.lists(st.sampled_from(Criterion), min_size=1, max_size=3, unique=True))
    parts = draw(st.lists(st.integers(1, 5), min_size=len(named), max_size=len(named)))
    return SelectionScheme(
        id=draw(identifiers()),
        label=draw(labels()),
        criteria=[
            _weighed(criterion, Share(Fraction(part, sum(parts))), draw(st.sampled_from(INDICATORS)))
            for criterion, part in zip(named, parts, strict=True)
        ],
        certainty=certainty,
        citation=citation,
    )


def selection_schemes() -> SearchStrategy[SelectionScheme]:
    """Give one to three criteria whose weights add up to one whole.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(selection_schemes())
    ... def test_weights_add_up(scheme):
    ...     assert sum(each.weight.value for each in scheme.criteria) == 1
    >>> test_weights_add_up()
    """
    return _schemes()


_LENIENT: Final[ConditionSet[Enclave]] = ConditionSet(
    id="rules",
    label=Label(zh="有制度者", en="those with rules"),
    valid=_YEAR.span,
    conditions=[Condition(id="R-1", requirement=HasOperatingRules(), certainty=Certainty.ILLUSTRATIVE)],
    certainty=Certainty.ILLUSTRATIVE,
)
# Few enclaves meet conditions drawn at random; half of the selections ask for rules, which most have.
_CONDITIONS: Final = st.just(_LENIENT) | condition_sets()
_RULES: Final = st.sampled_from((True, True, True, None, False))


@st.composite
def _selections(draw: DrawFn, least: int) -> Selection:
    drawn = draw(st.lists(enclaves(most_projects=1), min_size=least, max_size=3, unique_by=key_of))
    held = [evolve(enclave, has_operating_rules=draw(_RULES)) for enclave in drawn]
    seen = [
        draw(observations(unit=key_of(enclave), period=_YEAR))
        for enclave in held
        if draw(st.integers(0, 3))  # of one in four nothing was observed
    ]
    return select(
        held,
        draw(selection_schemes()),
        conditions=draw(_CONDITIONS),
        observations=seen,
        places=draw(st.none() | st.integers(1, 3)),
        on=draw(st.none() | days()),
    )


def selections() -> SearchStrategy[Selection]:
    """Give proposals of demonstration enclaves out of up to three.

    Examples
    --------
    >>> from hypothesis import HealthCheck, given, settings
    >>> @settings(suppress_health_check=[HealthCheck.too_slow])
    ... @given(selections())
    ... def test_who_is_proposed_is_ranked(found):
    ...     assert set(found.proposed) <= set(found.ranked)
    >>> test_who_is_proposed_is_ranked()
    """
    return _selections(0)


def candidates() -> SearchStrategy[Candidate]:
    """Give enclaves as a selection saw them: ranked, without a score, unknown or vetoed."""
    return _selections(1).flatmap(lambda found: st.sampled_from(tuple(found)))


def criterion_scores() -> SearchStrategy[CriterionScore]:
    """Give what a candidate earns for one criterion, if anything."""
    return candidates().flatmap(lambda one: st.sampled_from(one.scores))
