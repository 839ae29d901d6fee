# SPDX-License-Identifier: Apache-2.0
"""The proposal in words and as a table."""

from collections.abc import Callable

import pytest

from feidi.enclaves.enclave import Enclave
from feidi.errors import NotFoundError
from feidi.evaluation.conditions import ConditionSet
from feidi.evaluation.selection import Selection, SelectionScheme, select
from feidi.indicators.observation import Observation


@pytest.fixture
def found(
    scheme: SelectionScheme,
    conditions: ConditionSet[Enclave],
    park: Callable[..., Enclave],
    seen: Callable[..., Observation],
) -> Selection:
    """Select two of five eligible, three of them tied, beside one of each other sort."""
    taxes = {"甲": 30, "乙": 20, "丙": 20, "丁": 20, "戊": 10}
    enclaves = [*(park(name) for name in taxes), park("己", False), park("庚", None), park("辛"), park("壬")]
    observations = [*(seen(name, tax) for name, tax in taxes.items()), seen("辛", None)]
    return select(enclaves, scheme, conditions=conditions, observations=observations, places=2)


def test_ties_are_stated(found: Selection) -> None:
    """Three share the second rank of two places: one is proposed, three are to be decided."""
    assert [one.key for one in found.proposed] == ["甲"]
    assert [one.key for one in found.tied_at_the_cut] == ["乙", "丙", "丁"]
    assert [[one.key for one in group] for group in found.ties] == [["乙", "丙", "丁"]]


def test_explained_in_both_languages(found: Selection) -> None:
    """Every part is named, with the reason for who is not in it."""
    zh = found.explain("zh").splitlines()
    assert zh[0] == "择优 [本项目建议]"
    assert zh[1:4] == [
        "拟推荐:",
        "  1. 甲: 137.5 (经济效益优 112.5; 工作基础好 25)",
        "并列于末位, 需另行决定:",
    ]
    assert "未入围:" in zh
    assert "并列第2: 乙, 丙, 丁" in zh
    text = found.explain("en")
    for part in ("proposed:", "tied at the last place, to be decided:", "ranked below:", "tied at 2: 乙, 丙, 丁",
                 "not scored:", "eligibility unknown:", "not eligible:"):  # fmt: skip
        assert part in text
    assert (
        "R written rules of operation, public service and guarantee [proposed by this project]: not met"
        in text
    )
    assert "good economic benefit (75%): no score (nothing was observed)" in text
    assert "assessed tax (2021): not given [missing, no score]" in text
    assert "工作基础好 (25%): 无得分 (无观测数据)" in found.explain("zh")


def test_a_clear_cut_has_no_tie(found: Selection, scheme: SelectionScheme) -> None:
    """With as many places as candidates, or without a number of places, all that are ranked are proposed."""
    for places in (None, 5, 9):
        whole = Selection(
            scheme=scheme, places=places, ranked=found.ranked, unscored=(), unknown=(), vetoed=()
        )
        assert whole.proposed == found.ranked
        assert whole.tied_at_the_cut == ()
    one = Selection(scheme=scheme, places=1, ranked=found.ranked, unscored=(), unknown=(), vetoed=())
    assert [each.key for each in one.proposed] == ["甲"]
    assert "并列于末位" not in one.explain()


def test_candidates_are_found_by_key(found: Selection) -> None:
    """A candidate is found wherever it stands, and a stranger is not."""
    assert found["己"].eligibility.answer.value == "not_met"
    with pytest.raises(NotFoundError, match="not a candidate"):
        found["癸"]


def test_scores_lead_to_their_scorecards(found: Selection) -> None:
    """A criterion writes out the scorecard behind its points."""
    text = found["甲"].scores[0].text("zh")
    assert text.splitlines()[0] == "经济效益优 (75%): 112.5"
    assert "系数 1.5 × 权重 100 = 150 分" in text
    assert found["甲"].scores[0].card.rank == 1  # type: ignore[union-attr]
    assert found["庚"].scores[0].card is None
    bare = found["壬"].scores[0]
    assert bare.points is None


def test_shown_as_a_table(found: Selection) -> None:
    """One row for each candidate, with a dash where there is nothing."""
    rows = found.table("en")
    assert rows[0] == ("rank", "enclave", "eligible", "total", "good economic benefit", "good foundation")
    assert rows[1] == ("1", "甲", "met", "137.5", "112.5", "25")
    assert found.table()[-1] == ("-", "己", "不符合", "-", "-", "-")
    assert len(rows) == 10
    assert "<caption>择优</caption>" in found._repr_html_()
