# SPDX-License-Identifier: Apache-2.0
"""The targets of the Zhejiang five-year plan for 2020 and 2022, and a scheme of the way covered to them.

The plan gives fourteen values for 2017, 2020 and 2022 and no weights: that the scheme counts all targets alike is
proposed by this project.
"""

from typing import Final

from feidi.indicators.documents import FIVE_YEAR_PLAN
from feidi.indicators.indicator import Indicator, Range
from feidi.indicators.observation import UnitKind
from feidi.indicators.scales.goalposts import Goalposts
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.target import Target
from feidi.indicators.weights.given import Equal
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["FIVE_YEAR_PLAN_2022", "FIVE_YEAR_PLAN_TARGETS"]

_CITATION: Final[Citation] = FIVE_YEAR_PLAN.cite("主要目标", note="a copy on a service site")


def _target(code: str, unit: str, values: tuple[str, str, str], zh: str, en: str) -> Target:
    indicator = Indicator(
        code=code,
        label=Label(zh=zh, en=en),
        unit=unit,
        within=Range(low=0),
        certainty=Certainty.WEAK,
        citation=_CITATION,
    )
    return Target(
        indicator=indicator, start=(2017, values[0]), planned=((2020, values[1]), (2022, values[2]))
    )


FIVE_YEAR_PLAN_TARGETS: Final[tuple[Target, ...]] = (
    _target(
        "digital_value_added_total",
        "亿元",
        ("20658", "30000", "40000"),
        "数字经济增加值",
        "digital-economy value added",
    ),
    _target(
        "digital_share_of_gdp",
        "%",
        ("39.9", "47", "55"),
        "数字经济增加值占GDP比重",
        "digital-economy value added to GDP",
    ),
    _target(
        "electronics_revenue",
        "亿元",
        ("7905", "11500", "15000"),
        "规模以上电子信息制造业业务收入",
        "revenue of electronics manufacturing above scale",
    ),
    _target(
        "software_revenue",
        "亿元",
        ("5543", "8000", "10000"),
        "软件和信息服务业收入",
        "revenue of software and information services",
    ),
    _target(
        "core_labour_productivity",
        "万元/人年",
        ("34", "38", "44"),
        "数字经济核心产业全员劳动生产率",
        "labour productivity of the core industries",
    ),
    _target(
        "new_generation_share",
        "%",
        ("43", "46", "50"),
        "新一代信息技术产业占数字经济核心产业的比重",
        "new-generation information technology to core industries",
    ),
    _target(
        "electronics_new_products",
        "%",
        ("55", "57", "60"),
        "规模以上电子信息制造业新产品产值率",
        "new products to output of electronics manufacturing",
    ),
    _target("pct_applications", "件", ("1197", "1640", "2010"), "PCT专利申请量", "PCT patent applications"),
    _target(
        "core_rd_intensity",
        "%",
        ("5.5", "6", "6.5"),
        "核心产业科技经费支出占主营业务收入的比重",
        "science spending to revenue of the core industries",
    ),
    _target("technology_trade", "亿元", ("400", "800", "900"), "技术交易额", "technology traded"),
    _target("listed_firms", "家", ("80", "120", "150"), "上市企业", "listed firms"),
    _target("unicorns", "家", ("23", "40", "50"), "独角兽企业", "unicorns"),
    _target("high_tech_firms_total", "家", ("3000", "5000", "8000"), "高新技术企业", "high-tech firms"),
    _target(
        "numerical_control",
        "%",
        ("57", "62", "65"),
        "重点工业企业装备数控化率",
        "numerically controlled equipment of key industrial firms",
    ),
)
"""The fourteen targets in the order of the plan."""

FIVE_YEAR_PLAN_2022: Final = Scheme(
    id="five-year-plan-2022",
    label=Label(
        zh="五年倍增计划2022年目标完成度(等权, 本项目建议)",
        en="Five-year plan, way covered to the targets of 2022, all alike (proposed)",
    ),
    items=tuple(
        Item(
            indicator=target.indicator,
            scale=Goalposts(low=target.start[1], high=target.planned_for(2022), floor=False, cap=False),
        )
        for target in FIVE_YEAR_PLAN_TARGETS
    ),
    kinds=(UnitKind.AREA,),
    weighting=Equal(),
    missing=Missing.LEAVE_OUT,
    least_coverage="60%",
    years=(2018, 2022),
    certainty=Certainty.PROPOSED,
    citation=_CITATION,
)
