# SPDX-License-Identifier: Apache-2.0
"""The conditions of 2021 as they were read."""

import pytest

from feidi.dates.date import date_of
from feidi.errors import UnsetError
from feidi.evaluation.conditions import Binding
from feidi.evaluation.eligibility import EstablishedBy, KeyFieldProjects, ProjectsInResidence
from feidi.instruments.certainty import Certainty
from feidi.published.demonstration.conditions_2021 import CONDITIONS_2021, DEMONSTRATION_CONDITIONS


def test_the_seven_conditions() -> None:
    """Ids, thresholds and binding are those of the notice."""
    asked = {condition.id: condition.requirement for condition in CONDITIONS_2021.conditions}
    assert list(asked) == [
        "E2021-1", "E2021-2", "E2021-3", "E2021-4a", "E2021-4b", "E2021-4c", "E2021-4d",
    ]  # fmt: skip
    assert asked["E2021-4a"] == EstablishedBy("2021-03-31")
    assert asked["E2021-4c"] == ProjectsInResidence(10)
    assert asked["E2021-4d"] == KeyFieldProjects("1/2")
    normally = [each.id for each in CONDITIONS_2021.conditions if each.binding is Binding.NORMALLY]
    assert normally == ["E2021-2"]


def test_all_are_called_weak() -> None:
    """The notice was read in one unofficial copy, and every condition says so."""
    assert {each.certainty for each in CONDITIONS_2021.conditions} == {Certainty.WEAK}
    assert all(each.citation and each.citation.note for each in CONDITIONS_2021.conditions)


def test_only_2021_is_known() -> None:
    """Within 2021 the conditions are given; other years' were not found, and asking says so."""
    assert DEMONSTRATION_CONDITIONS.at(date_of("2021-12-31")) is CONDITIONS_2021
    for day in ("2020-12-31", "2022-01-01"):
        with pytest.raises(UnsetError, match="no value holds on that day"):
            DEMONSTRATION_CONDITIONS.at(date_of(day))
