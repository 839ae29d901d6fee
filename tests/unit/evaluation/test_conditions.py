# SPDX-License-Identifier: Apache-2.0
"""Conditions are data with an id, a binding and a citation."""

import pytest

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.errors import InvariantError
from feidi.evaluation.conditions import Binding, Condition, ConditionSet
from feidi.evaluation.eligibility import ProjectsInResidence
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

LABEL = Label(zh="示例", en="Example")


def _condition(name: str = "X-1") -> Condition[Enclave]:
    return Condition(id=name, requirement=ProjectsInResidence(10), certainty=Certainty.PROPOSED)


def _set(*conditions: Condition[Enclave], certainty: Certainty = Certainty.PROPOSED) -> ConditionSet[Enclave]:
    year = FiscalYear(2021).span
    return ConditionSet(id="x", label=LABEL, valid=year, conditions=conditions, certainty=certainty)


def test_a_condition_reads_as_its_requirement() -> None:
    """The label of a condition is what it asks."""
    assert _condition().label.zh == "已入驻项目不少于10个"
    assert [each.label.en for each in Binding] == ["required", "normally required"]


@pytest.mark.parametrize("certainty", [Certainty.PUBLISHED, Certainty.WEAK])
def test_what_is_published_is_cited(certainty: Certainty) -> None:
    """A published condition or set without a citation is refused."""
    with pytest.raises(InvariantError, match="condition X-1, citation: what is published needs a citation"):
        Condition(id="X-1", requirement=ProjectsInResidence(10), certainty=certainty)
    with pytest.raises(InvariantError, match="conditions x, citation"):
        _set(_condition(), certainty=certainty)


def test_ids_are_identifiers_and_unique() -> None:
    """An id that is none, a set of none, and an id given twice are refused."""
    with pytest.raises(InvariantError, match=r"condition\.id"):
        _condition("甲")
    with pytest.raises(InvariantError, match="at least one condition"):
        _set()
    with pytest.raises(InvariantError, match="found 'X-1, X-1'"):
        _set(_condition(), _condition())
    assert [each.id for each in _set(_condition(), _condition("X-2")).conditions] == ["X-1", "X-2"]
