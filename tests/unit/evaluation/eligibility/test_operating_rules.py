# SPDX-License-Identifier: Apache-2.0
"""Written rules."""

from collections.abc import Callable

import pytest

from feidi.enclaves.enclave import Enclave
from feidi.evaluation.answer import Answer
from feidi.evaluation.eligibility.operating_rules import HasOperatingRules


@pytest.mark.parametrize(
    ("known", "answer", "found"),
    [(True, Answer.MET, "yes"), (False, Answer.NOT_MET, "no"), (None, Answer.UNKNOWN, "not recorded")],
)
def test_the_record_answers(
    park: Callable[..., Enclave], known: bool | None, answer: Answer, found: str
) -> None:
    """The field answers as it stands."""
    reply = HasOperatingRules().ask(park(has_operating_rules=known), None)
    assert reply.answer is answer
    assert reply.evidence[0].found.en == found
    assert HasOperatingRules().label.en == "written rules of operation, public service and guarantee"
