# SPDX-License-Identifier: Apache-2.0
"""Results added up over the enclaves of an operator."""

from collections.abc import Callable

import pytest

from feidi.errors import InvariantError
from feidi.evaluation.accreditation.record import OperatorRecord
from feidi.evaluation.accreditation.result import ResultAtLeast
from feidi.evaluation.answer import Answer
from feidi.indicators.facts import PROJECTS
from feidi.quantities.quantity import Quantity

ASKED = ResultAtLeast(PROJECTS, "10 个")


@pytest.mark.parametrize(
    ("enclaves", "seen", "answer", "found"),
    [
        (("a", "b"), {"a": 4, "b": 6}, Answer.MET, "10 unit in 2 enclaves"),
        (("a", "b"), {"a": 4, "b": 5}, Answer.NOT_MET, "9 unit in 2 enclaves"),
        (("a", "b"), {"a": 4}, Answer.UNKNOWN, "4 unit in 1 enclaves, 1 more not observed"),
        (("a", "b"), {"a": 4, "b": None}, Answer.UNKNOWN, "4 unit in 1 enclaves, 1 more not observed"),
        (("a", "b"), {"a": 12}, Answer.MET, "12 unit in 1 enclaves, 1 more not observed"),
        (("a",), {"a": 4, "stranger": 90}, Answer.NOT_MET, "4 unit in 1 enclaves"),
        ((), {}, Answer.NOT_MET, "0 unit in 0 enclaves"),
        (None, {"a": 4}, Answer.UNKNOWN, "4 unit in 1 enclaves, which others it runs is not known"),
        (None, {"a": 14}, Answer.MET, "14 unit in 1 enclaves, which others it runs is not known"),
    ],
)
def test_what_is_not_observed_can_only_add(
    record: Callable[..., OperatorRecord],
    enclaves: tuple[str, ...] | None,
    seen: dict[str, int | None],
    answer: Answer,
    found: str,
) -> None:
    """The known part decides as soon as it suffices; short of it, only a full record says no."""
    reply = ASKED.ask(record(seen, enclaves=enclaves), None)
    assert reply.answer is answer
    assert reply.evidence[0].found.en == found


def test_thresholds_measure_the_fact() -> None:
    """A threshold of 0, or of something else, is refused."""
    with pytest.raises(InvariantError, match="a result is above 0"):
        ResultAtLeast(PROJECTS, "0 个")
    with pytest.raises(InvariantError, match="cannot be expressed in"):
        ResultAtLeast(PROJECTS, "10 家")
    assert ResultAtLeast(PROJECTS, Quantity.of(10, "个")) == ASKED
    assert ASKED.label.en == "projects in residence of its enclaves add up to 10 unit or more"
