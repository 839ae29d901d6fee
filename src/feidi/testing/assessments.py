# SPDX-License-Identifier: Apache-2.0
"""Strategies for enclaves and operators held against conditions, and for what the answers rest on."""

from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi.dates.date import Date
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.accreditation.accredit import accreditation
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.answer import Answer
from feidi.evaluation.assessment import Assessment, ConditionReply
from feidi.evaluation.conditions import ConditionSet
from feidi.evaluation.eligibility.eligible import eligibility
from feidi.evaluation.evidence import Ground, Reply
from feidi.instruments.certainty import Certainty
from feidi.testing.dates import days
from feidi.testing.enclaves import enclaves
from feidi.testing.labels import labels
from feidi.testing.observations import observations
from feidi.testing.places import CITED
from feidi.testing.requirements import condition_sets, operator_condition_sets
from feidi.testing.services import operators

__all__ = ["assessments", "condition_replies", "grounds", "operator_records", "replies"]

T = TypeVar("T")


def grounds() -> SearchStrategy[Ground]:
    """Give things that an answer rests on."""
    return st.builds(
        Ground,
        what=labels(),
        path=st.sampled_from(("projects", "facts.project_count", "catalogue")),
        found=labels(),
        citation=CITED,
        certainty=st.none() | st.sampled_from(Certainty),
    )


def replies() -> SearchStrategy[Reply]:
    """Give answers with what they rest on."""
    evidence = st.lists(grounds(), max_size=2).map(tuple)
    return st.builds(Reply, st.sampled_from(Answer), evidence)


def operator_records() -> SearchStrategy[OperatorRecord]:
    """Give operators with what was observed of the enclaves they run.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(operator_records())
    ... def test_an_enclave_is_observed_once(record):
    ...     units = [seen.unit for seen in record.observations]
    ...     assert len(set(units)) == len(units)
    >>> test_an_enclave_is_observed_once()
    """
    seen = st.lists(observations(), max_size=2, unique_by=lambda one: one.unit)
    return st.builds(OperatorRecord, operator=operators(), observations=seen)


def _eligibility(enclave: Enclave, conditions: ConditionSet[Enclave], on: Date | None) -> Assessment:
    return eligibility(enclave, conditions, on=on)


def _accreditation(
    record: OperatorRecord, conditions: ConditionSet[OperatorRecord], on: Date | None
) -> Assessment:
    return accreditation(record, conditions, on=on)


def assessments() -> SearchStrategy[Assessment]:
    """Give enclaves and operators held against conditions.

    Examples
    --------
    >>> from hypothesis import HealthCheck, given, settings
    >>> @settings(suppress_health_check=[HealthCheck.too_slow])
    ... @given(assessments())
    ... def test_every_condition_is_answered(found):
    ...     assert len(found.met) + len(found.not_met) + len(found.unknown) == len(found.replies)
    >>> test_every_condition_is_answered()
    """
    on = st.none() | days()
    return st.builds(_eligibility, enclaves(), condition_sets(), on) | st.builds(
        _accreditation, operator_records(), operator_condition_sets(), on
    )


def condition_replies() -> SearchStrategy[ConditionReply]:
    """Give conditions with their answers."""
    return assessments().flatmap(lambda found: st.sampled_from(found.replies))
