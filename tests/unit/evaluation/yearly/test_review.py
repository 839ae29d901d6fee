# SPDX-License-Identifier: Apache-2.0
"""The grade of a review, and every step to it."""

from collections.abc import Callable

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.yearly import Payments, Review, TargetReply, YearTarget
from feidi.expressions import Cause, Unknown
from feidi.indicators import Outcome
from feidi.indicators.per_mu import TAX_PER_MU
from feidi.indicators.scoring.card import Scorecard
from feidi.instruments.certainty import Certainty
from feidi.instruments.guideline import guideline_clause
from feidi.published.demonstration import YEARLY_REVIEW
from feidi.quantities.quantity import Quantity

TARGET = YearTarget(indicator=TAX_PER_MU, value="20 万元/亩", certainty=Certainty.PROPOSED)
MISSING = Unknown.because(Cause.MISSING, "tax_per_mu")
VALUES: dict[str, Outcome] = {
    "met": Quantity.of(25, "万元/亩"), "missed": Quantity.of(5, "万元/亩"), "open": MISSING,
}  # fmt: skip
AMOUNTS = {"paid": 100, "owed": 40, "open": None}
Make = Callable[..., Review]


@pytest.fixture
def make(park: Enclave, card: Callable[..., Scorecard], paid: Callable[..., Payments]) -> Make:
    """Make a review of a grade, a target and payments by name."""

    def build(grade: str | None, target: str = "met", payment: str = "paid", year: int = 2022) -> Review:
        return Review(
            enclave=park.label,
            year=FiscalYear(year),
            rule=YEARLY_REVIEW,
            card=card(grade),
            targets=(TargetReply(target=TARGET, value=VALUES[target]),),
            payments=(paid(AMOUNTS[payment]),),
        )

    return build


@pytest.mark.parametrize(
    ("start", "target", "payment", "grade", "is_final"),
    [
        ("A", "met", "paid", "A", True),
        ("A", "missed", "paid", "B", True),
        ("A", "missed", "owed", "C", True),
        ("D", "missed", "owed", "D", True),
        ("A", "open", "paid", "A", False),
        ("A", "missed", "open", "B", False),
        ("D", "open", "open", "D", True),
        (None, "met", "paid", None, False),
        ("T", "met", "paid", None, False),
    ],
)
def test_what_was_missed_costs_a_grade(
    make: Make, start: str | None, target: str, payment: str, grade: str | None, is_final: bool
) -> None:
    """What is not met costs a grade each, what is not known leaves the grade open where it could still fall."""
    found = make(start, target, payment)
    assert found.grade == grade
    assert found.is_final is is_final


class TestGrade:
    """The grade is never better than that of the scorecard, and an unknown never lowers it."""

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.sampled_from("ABCD"), st.sampled_from(sorted(VALUES)), st.sampled_from(sorted(AMOUNTS)))
    def test_never_better(self, make: Make, start: str, target: str, payment: str) -> None:
        """Filling an unknown in can only lower the grade, or leave it."""
        grade = make(start, target, payment).grade
        assert grade is not None
        assert start <= grade
        assert make(start, "open", payment).grade <= grade  # type: ignore[operator]
        assert make(start, target, "open").grade <= grade  # type: ignore[operator]


def test_falls_of_nothing_leave_no_question(make: Make) -> None:
    """Where a rule takes nothing for a missed target, an unknown one leaves the grade final."""
    rule = evolve(YEARLY_REVIEW, missed_target=0)
    assert evolve(make("A", "open"), rule=rule).is_final
    assert evolve(make("A", "missed"), rule=rule).steps == ()


def test_gaps_are_named_once(make: Make, card: Callable[..., Scorecard]) -> None:
    """A value that scorecard and target both miss is one gap; without a card the targets' gaps remain."""
    found = make("A", "open")
    assert found.gaps == (MISSING,)
    land = Unknown.because(Cause.MISSING, "land")
    assert evolve(found, card=card("A", undefined=(land, MISSING))).gaps == (land, MISSING)
    assert evolve(found, card=None).gaps == (MISSING,)


def test_explained_in_both_languages(make: Make, card: Callable[..., Scorecard]) -> None:
    """Grade, rule, steps, scorecard, change, targets, payments and gaps."""
    found = evolve(make("A", "missed", "open"), before=card("B", 90, 2021))
    zh = found.explain("zh").splitlines()
    assert zh[:5] == [
        "甲园 2022: B档(待定)",
        "飞地年度绩效评估(本项目建议) [本项目建议]",
        "评分定档A (达到90分)",
        "有年度目标未完成, 降1档",
        "协议款项支付情况未知",
    ]
    assert zh[5].startswith("park 2022, 评价: 100 分")
    assert zh[-4:] == [
        "较2021年: 得分变化10, 名次 2 → 2",
        "年度目标: 亩均税收: 不低于20 万元/亩 [本项目建议]: 5 万元/亩: 不符合",
        "协议款项: 协议, 2022: 无法判断",
        "  甲市: 应付100万元, 已付未知, 未付未知: 无法判断",
    ]
    text = found.explain("en")
    for part in (
        "甲园 2022: B (open)",
        "the scorecard gives A (reached 90)",
        "a target was missed: 1 lower",
        "not known whether everybody was paid",
        "since 2021: total changed by 10, rank 2 → 2",
        "target: tax per mu",
        "payments: Agreement, 2022: unknown",
    ):
        assert part in text


def test_explained_without_a_grade(make: Make, card: Callable[..., Scorecard]) -> None:
    """Without a grade there are no steps, without a scorecard that is said, and gaps are listed."""
    assert make(None).explain("zh").startswith("甲园 2022: 不定档")
    bare = evolve(make("A", "open"), card=None, before=card("B", 90, 2021))
    assert "无评分" in bare.explain("zh")
    assert "gap in the record: tax_per_mu: not given" in bare.explain("en")
    assert "since 2021" not in bare.explain("en")
    quiet = evolve(make("A"), rule=evolve(YEARLY_REVIEW, citation=guideline_clause("G5.3").cite()))
    assert quiet.explain("en").splitlines()[0] == "甲园 2022: A"
    assert "G5.3) [proposed by this project]" in quiet.explain("en")
    unexplained = evolve(quiet, card=evolve(card("A"), reasons=(), total=None, subtotal=None))
    against = evolve(unexplained, before=evolve(card("B", year=2021), rank=None))
    assert "the scorecard gives A\n" in against.explain("en")
    assert "total changed by -, rank - → 2" in against.explain("en")
