# SPDX-License-Identifier: Apache-2.0
"""Strategies for what a condition may ask of an enclave or an operator, and for what holds such conditions."""

from typing import Any, Final, TypeVar, get_args

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.enclaves.enclave import Enclave
from feidi.errors import NotFoundError
from feidi.evaluation.accreditation.catalogue_covers import CatalogueCovers
from feidi.evaluation.accreditation.experience import RunsEnclaves, RunsPlatforms, YearsOfWork
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.accreditation.result import ResultAtLeast
from feidi.evaluation.conditions import Binding, Condition, ConditionSet, Requirement
from feidi.evaluation.eligibility.established_by import EstablishedBy
from feidi.evaluation.eligibility.fact_reaches import FactReaches
from feidi.evaluation.eligibility.government_led import GovernmentLed
from feidi.evaluation.eligibility.key_field_projects import KeyFieldProjects
from feidi.evaluation.eligibility.operating_normally import OperatingNormally
from feidi.evaluation.eligibility.operating_rules import HasOperatingRules
from feidi.evaluation.eligibility.projects_in_residence import ProjectsInResidence
from feidi.evaluation.eligibility.registered_elsewhere import RegisteredElsewhere
from feidi.evaluation.requirements import EnclaveRequirement, OperatorRequirement
from feidi.expressions.scope import Fact
from feidi.indicators.facts import FACTS
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.quantities.quantity import Quantity
from feidi.services.operator_kind import OperatorKind
from feidi.testing.dates import days, spans
from feidi.testing.instruments import identifiers
from feidi.testing.labels import labels
from feidi.testing.places import CITATIONS, CITED
from feidi.testing.quantities import areas, moneys, shares

__all__ = [
    "cited",
    "condition_sets",
    "eligibility_conditions",
    "operator_condition_sets",
    "operator_conditions",
    "operator_requirements",
    "requirements",
    "requirements_of",
]

R = TypeVar("R")
S = TypeVar("S")

_COUNTS: Final = st.integers(1, 20)
_NUMBERS: Final = st.integers(0, 100) | st.fractions(0, 1, max_denominator=20)


def _result(fact: Fact, amount: int) -> ResultAtLeast:
    return ResultAtLeast(fact, Quantity.of(amount, fact.unit))


_ASKED: Final[dict[type[object], SearchStrategy[Any]]] = {
    CatalogueCovers: st.builds(CatalogueCovers, st.sampled_from(OperatorKind), shares()),
    EstablishedBy: st.builds(EstablishedBy, days()),
    FactReaches: st.builds(
        FactReaches,
        fact=st.sampled_from(("tax_paid", "project_count", "land_used")),
        name=labels(),
        at_least=moneys() | areas() | _NUMBERS,
    ),
    GovernmentLed: st.builds(GovernmentLed),
    HasOperatingRules: st.builds(HasOperatingRules),
    KeyFieldProjects: st.builds(KeyFieldProjects, shares()),
    OperatingNormally: st.builds(OperatingNormally),
    ProjectsInResidence: st.builds(ProjectsInResidence, _COUNTS),
    RegisteredElsewhere: st.builds(RegisteredElsewhere),
    ResultAtLeast: st.builds(_result, st.sampled_from(FACTS), _COUNTS),
    RunsEnclaves: st.builds(RunsEnclaves, _COUNTS),
    RunsPlatforms: st.builds(RunsPlatforms, _COUNTS),
    YearsOfWork: st.builds(YearsOfWork, _COUNTS),
}


def requirements_of(kind: type[R]) -> SearchStrategy[R]:
    """Give requirements of one class.

    Parameters
    ----------
    kind
        A class of `EnclaveRequirement` or `OperatorRequirement`.

    Raises
    ------
    NotFoundError
        If the class is none of them.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(requirements_of(ProjectsInResidence))
    ... def test_a_threshold_is_above_0(requirement):
    ...     assert requirement.at_least > 0
    >>> test_a_threshold_is_above_0()
    """
    strategy = _ASKED.get(kind)
    if strategy is None:
        raise NotFoundError(
            "no requirement of this class",
            place="kind",
            value=kind,
            remedy="build requirements of your own with st.builds",
            candidates=tuple(known.__name__ for known in _ASKED),
        )
    return strategy


def requirements() -> SearchStrategy[EnclaveRequirement]:
    """Give what may be asked of an enclave.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(requirements())
    ... def test_a_requirement_has_words(requirement):
    ...     assert requirement.label.zh
    >>> test_a_requirement_has_words()
    """
    return st.one_of([_ASKED[kind] for kind in get_args(EnclaveRequirement)])


def operator_requirements() -> SearchStrategy[OperatorRequirement]:
    """Give what may be asked of an operator.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(operator_requirements())
    ... def test_a_requirement_has_words(requirement):
    ...     assert requirement.label.en
    >>> test_a_requirement_has_words()
    """
    return st.one_of([_ASKED[kind] for kind in get_args(OperatorRequirement)])


@st.composite
def cited(draw: DrawFn) -> tuple[Certainty, Citation | None]:
    """Give a certainty with a citation where it needs one."""
    certainty = draw(st.sampled_from(Certainty))
    needed = certainty in (Certainty.PUBLISHED, Certainty.WEAK)
    return certainty, draw(CITATIONS if needed else CITED)


@st.composite
def _conditions(draw: DrawFn, asked: SearchStrategy[Requirement[S]]) -> Condition[S]:
    certainty, citation = draw(cited())
    return Condition(
        id=draw(identifiers()),
        requirement=draw(asked),
        binding=draw(st.sampled_from(Binding)),
        certainty=certainty,
        citation=citation,
    )


@st.composite
def _sets(draw: DrawFn, conditions: SearchStrategy[Condition[S]]) -> ConditionSet[S]:
    certainty, citation = draw(cited())
    held = st.lists(conditions, min_size=1, max_size=3, unique_by=lambda one: one.id)
    return ConditionSet(
        id=draw(identifiers()),
        label=draw(labels()),
        valid=draw(spans()),
        conditions=draw(held),
        certainty=certainty,
        citation=citation,
    )


def eligibility_conditions() -> SearchStrategy[Condition[Enclave]]:
    """Give conditions of an enclave, of every certainty, with the citations they need."""
    return _conditions(requirements())


def operator_conditions() -> SearchStrategy[Condition[OperatorRecord]]:
    """Give conditions of an operator."""
    return _conditions(operator_requirements())


def condition_sets() -> SearchStrategy[ConditionSet[Enclave]]:
    """Give sets of conditions of an enclave.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(condition_sets())
    ... def test_something_is_asked(conditions):
    ...     assert conditions.conditions
    >>> test_something_is_asked()
    """
    return _sets(eligibility_conditions())


def operator_condition_sets() -> SearchStrategy[ConditionSet[OperatorRecord]]:
    """Give sets of conditions of an operator."""
    return _sets(operator_conditions())
