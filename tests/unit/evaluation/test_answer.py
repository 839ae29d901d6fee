# SPDX-License-Identifier: Apache-2.0
"""Three answers and how they join."""

import pytest

from feidi.evaluation.answer import Answer, all_met

MET, NOT_MET, UNKNOWN = Answer.MET, Answer.NOT_MET, Answer.UNKNOWN


@pytest.mark.parametrize(("value", "answer"), [(True, MET), (False, NOT_MET), (None, UNKNOWN)])
def test_facts_are_read(value: bool | None, answer: Answer) -> None:
    """Yes, no and not known have an answer each."""
    assert Answer.of(value) is answer


@pytest.mark.parametrize(
    ("least", "most", "answer"), [(True, True, MET), (False, True, UNKNOWN), (False, False, NOT_MET)]
)
def test_bounds_answer_where_they_agree(least: bool, most: bool, answer: Answer) -> None:
    """What may be either is not known."""
    assert Answer.between(least, most) is answer


@pytest.mark.parametrize(
    ("answers", "joined"),
    [
        ((), MET),
        ((MET, MET), MET),
        ((MET, UNKNOWN), UNKNOWN),
        ((UNKNOWN, NOT_MET, MET), NOT_MET),
    ],
)
def test_the_worst_decides(answers: tuple[Answer, ...], joined: Answer) -> None:
    """One not met decides, then one not known."""
    assert all_met(answers) is joined


def test_every_answer_has_words() -> None:
    """Each answer reads in both languages."""
    assert [answer.label.zh for answer in Answer] == ["符合", "不符合", "无法判断"]
