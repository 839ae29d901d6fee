# SPDX-License-Identifier: Apache-2.0
"""Criteria with weights that add up."""

import pytest
from attrs import evolve

from feidi.errors import InvariantError
from feidi.evaluation.selection.criteria import Criterion, SelectionScheme
from feidi.instruments.certainty import Certainty
from feidi.quantities.share import Share


def test_the_five_of_the_guideline() -> None:
    """The criteria stand in the guideline's order."""
    assert [criterion.label.zh for criterion in Criterion] == [
        "经济效益优", "辐射带动强", "运营模式新", "工作基础好", "推进力度大",
    ]  # fmt: skip


def test_weights_add_up_and_criteria_stand_once(scheme: SelectionScheme) -> None:
    """Weights short of the whole, a criterion twice, and none at all are refused."""
    first, second = scheme.criteria
    for criteria in ((first,), (first, evolve(second, criterion=first.criterion)), ()):
        with pytest.raises(InvariantError, match="weights add up to one whole"):
            evolve(scheme, criteria=criteria)
    assert first.weight == Share("3/4")
    assert evolve(first, weight=Share("1/2")).weight == Share("1/2")


def test_published_selections_are_cited(scheme: SelectionScheme) -> None:
    """A published selection without a citation is refused, and so is a bad id."""
    with pytest.raises(InvariantError, match="selection two, citation"):
        evolve(scheme, certainty=Certainty.PUBLISHED)
    with pytest.raises(InvariantError, match=r"selection\.id"):
        evolve(scheme, id="两项")
