# SPDX-License-Identifier: Apache-2.0
"""Led by a government."""

from collections.abc import Callable

import pytest

from feidi.enclaves.builder import BuilderKind
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.government_led import GovernmentLed


@pytest.mark.parametrize(
    ("builders", "answer", "found"),
    [
        (
            (BuilderKind.LEADING_FIRM, BuilderKind.LOCAL_GOVERNMENT),
            Answer.MET,
            "leading firm, local government",
        ),
        ((BuilderKind.LEADING_FIRM,), Answer.NOT_MET, "leading firm"),
        ((), Answer.NOT_MET, "none"),
        (None, Answer.UNKNOWN, "not recorded"),
    ],
)
def test_builders_answer(
    park: Callable[..., Enclave], builders: tuple[BuilderKind, ...] | None, answer: Answer, found: str
) -> None:
    """A government among the builders suffices."""
    reply = GovernmentLed().ask(park(builders=builders), None)
    assert reply.answer is answer
    assert reply.evidence[0].found.en == found
    assert GovernmentLed().label.zh == "由政府相关部门主导建设、购买或租赁"
