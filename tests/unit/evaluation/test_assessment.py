# SPDX-License-Identifier: Apache-2.0
"""An assessment answers each condition and the whole."""

from typing import final

import pytest
from attrs import frozen

from feidi.dates.date import Date, date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import NotFoundError
from feidi.evaluation.answer import Answer
from feidi.evaluation.assessment import Assessment, assess
from feidi.evaluation.conditions import Binding, Condition, ConditionSet
from feidi.evaluation.evidence import Ground, Reply
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

NOTICE = Instrument(id="notice", title=Label(zh="通知", en="Notice"))
NAME = Label(zh="甲园", en="A")


@final
@frozen
class Says:
    """A requirement whose answer stands in the subject, a mapping of ids to answers."""

    name: str

    @property
    def label(self) -> Label:
        """What it asks."""
        return Label(zh=f"问{self.name}", en=f"asks {self.name}")

    def ask(self, subject: dict[str, Answer], on: Date | None) -> Reply:
        """Answer what the subject says."""
        seen = Ground(what=self.label, path=self.name, found=Label(zh=str(on), en=str(on)))
        return Reply(subject[self.name], (seen,))


def _assess(a: Answer, b: Answer, binding: Binding = Binding.REQUIRED, on: Date | None = None) -> Assessment:
    conditions = (
        Condition(id="a", requirement=Says("a"), certainty=Certainty.PUBLISHED, citation=NOTICE.cite("1")),
        Condition(id="b", requirement=Says("b"), certainty=Certainty.PROPOSED, binding=binding),
    )
    year = FiscalYear(2021).span
    whole: ConditionSet[dict[str, Answer]] = ConditionSet(
        id="x",
        label=Label(zh="条件", en="Terms"),
        valid=year,
        conditions=conditions,
        certainty=Certainty.PROPOSED,
    )
    return assess({"a": a, "b": b}, NAME, whole, on)


def test_the_whole_follows_from_its_parts() -> None:
    """One not met decides, then one not known."""
    assert _assess(Answer.MET, Answer.MET).answer is Answer.MET
    assert _assess(Answer.UNKNOWN, Answer.NOT_MET).answer is Answer.NOT_MET
    assert _assess(Answer.UNKNOWN, Answer.MET).answer is Answer.UNKNOWN


def test_a_normal_requirement_never_decides_against() -> None:
    """Who falls short of what is normally required is for the authority to judge."""
    short = _assess(Answer.MET, Answer.NOT_MET, Binding.NORMALLY)
    assert short["b"].answer is Answer.NOT_MET
    assert short["b"].weighs is short.answer is Answer.UNKNOWN
    assert _assess(Answer.MET, Answer.MET, Binding.NORMALLY).answer is Answer.MET
    assert _assess(Answer.NOT_MET, Answer.NOT_MET, Binding.NORMALLY).answer is Answer.NOT_MET


def test_replies_are_found_by_answer_and_id() -> None:
    """Each reply is in one of the three lists, and an unknown id lists those there are."""
    found = _assess(Answer.MET, Answer.UNKNOWN)
    assert [reply.id for reply in found.met] == ["a"]
    assert found.not_met == ()
    assert [reply.id for reply in found.unknown] == ["b"]
    with pytest.raises(NotFoundError, match="use one of a, b"):
        found["c"]


def test_explained_in_both_languages() -> None:
    """The text gives the answer, the conditions with their citation and binding, and the evidence."""
    found = _assess(Answer.MET, Answer.NOT_MET, Binding.NORMALLY, on=date_of("2021-03-31"))
    assert found.explain("zh").splitlines() == [
        "甲园 (2021-03-31), 条件: 无法判断",
        "a 问a (《通知》1) [公开发布]: 符合",
        "  - 问a: 2021-03-31",
        "b 问b [一般要求] [本项目建议]: 不符合",
        "  - 问b: 2021-03-31",
    ]
    assert found.explain("en").splitlines()[0] == "A (2021-03-31), Terms: unknown"
    assert _assess(Answer.MET, Answer.MET).explain("en").startswith("A, Terms: met")


def test_shown_as_a_table() -> None:
    """The rows and the table of a notebook hold each condition."""
    found = _assess(Answer.MET, Answer.NOT_MET)
    assert found.table("en")[0] == ("id", "condition", "answer", "evidence")
    assert found.table()[2] == ("b", "问b", "不符合", "问b: None")
    assert found._repr_html_().startswith("<table><caption>甲园: 条件: 不符合</caption>")
