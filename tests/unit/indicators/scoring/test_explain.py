# SPDX-License-Identifier: Apache-2.0
"""A scorecard shows every number, in both languages, and as a table."""

import re
from fractions import Fraction

from feidi.dates import FiscalYear
from feidi.indicators import Observation, Scorecards, UnitKind
from feidi.indicators.scoring.explain import explained
from feidi.published.observations import LISHUI_2019
from feidi.published.schemes import HUANGYAN_2022_ABOVE_SCALE, HUANGYAN_2022_BELOW_SCALE

MILL = Observation(
    unit="mill",
    kind=UnitKind.ENTERPRISE,
    period=FiscalYear(2022),
    facts={"tax": "250 万元", "land": "20 亩", "electricity": "1000 万千瓦时"},
)


def test_in_both_languages() -> None:
    """Facts, value, scale, mark, weight and points stand on the line of the indicator."""
    card = HUANGYAN_2022_BELOW_SCALE.score([MILL])["mill"]
    assert explained(card, "zh").splitlines()[:2] == [
        "mill 2022, 黄岩区2022年度亩均效益评价(规下): ≈107.0572 分, 第 1 名(共 1)",
        (
            "  亩均税收 = 评价税收 / 用地面积: 12.5 万元/亩 (评价税收 2022 250 万元, 用地面积 2022 20 亩) "
            "[按公式计算]; 指标值 ÷ 基准值 11.5932; 系数 ≈1.0782 (= 31250/28983) × 权重 50 "
            "= ≈53.9109 (= 1562500/28983) 分"
        ),
    ]
    english = explained(card, "en").splitlines()
    assert (
        english[0] == "mill 2022, Huangyan 2022, per-mu evaluation below scale: ≈107.0572 points, rank 1 of 1"
    )
    assert card.explain("en") == explained(card, "en")
    assert english[-1].startswith("  total (the points of all items added): ≈107.0572 (= ")


def test_without_a_score() -> None:
    """Without a score the reason stands in its place."""
    silent = Observation(unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022))
    cards = HUANGYAN_2022_BELOW_SCALE.score([silent])
    assert (
        "未评分(评价税收 (2022):数据缺失;用地面积 (2022):数据缺失;用电量 (2022):数据缺失)" in cards.explain()
    )
    assert "  合计: 无" in cards.explain()
    english = cards.explain("en")
    assert "no score (assessed tax (2022): not given; land used (2022): not given; " in english
    assert "total: none" in english


def test_recomputed_by_hand() -> None:
    """Value, base and weight as printed give the printed total exactly."""
    cards = HUANGYAN_2022_ABOVE_SCALE.score(LISHUI_2019)
    for card in cards:
        text = explained(card, "en")
        total = Fraction(0)
        for line in text.splitlines()[1:-1]:
            weight = Fraction(re.search(r"× weight ([\d.]+)", line)[1])
            observed = re.search(r": ([\d.]+)[ %].*value ÷ base ([\d.]+);", line)
            stand_in = re.search(r"mark ≈[\d.]+ \(= (\d+/\d+)\)", line)
            mark = Fraction(observed[1]) / Fraction(observed[2]) if observed else Fraction(stand_in[1])
            total += mark * weight
        assert total == card.total
        assert f"(= {total})" in text.splitlines()[-1]


def test_table() -> None:
    """The best stands first, the unscored last, and a notebook shows it."""
    silent = Observation(unit="<silent>", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022))
    cards = HUANGYAN_2022_BELOW_SCALE.score([silent, MILL])
    assert cards.table("en") == (
        ("rank", "unit", "total", "tax per mu", "tax per unit of electricity"),
        ("1", "mill", "107.06", "53.91", "53.15"),
        ("-", "<silent>", "-", "-", "-"),
    )
    html = cards._repr_html_()
    assert html.count("<tr>") == 3
    assert "&lt;silent&gt;" in html
    assert Scorecards(title=cards.title, cards=()).table() == (("名次", "对象", "总分"),)
