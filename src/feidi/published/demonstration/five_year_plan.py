# SPDX-License-Identifier: Apache-2.0
"""The targets of the five-year plan for the digital economy, with their start in 2017.

The table was read in one unofficial copy. It counts labour productivity for each person and year, where the
indicator of a year counts it for each person.
"""

from typing import Final

from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.dates.timeline import Dated, Timeline
from feidi.evaluation.targets.plan_target import PlanTarget
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure, Parameter
from feidi.labels import Label
from feidi.published.demonstration.documents import FIVE_YEAR_DOUBLING, UNOFFICIAL_COPY
from feidi.quantities.exact import exact
from feidi.quantities.unit import Unit

__all__ = ["FIVE_YEAR_TARGETS"]

# id, unit, Chinese and English name; 2017, 2020 and 2022 as printed.
_ROWS: Final = (
    ("digital_value_added", "亿元", "数字经济增加值", "value added of the digital economy", "20658", "30000", "40000"),
    ("digital_share_of_gdp", "%", "数字经济增加值占GDP比重", "digital economy as a share of GDP", "39.9", "47", "55"),
    (
        "electronics_revenue", "亿元", "规模以上电子信息制造业业务收入",
        "revenue of electronics manufacturing above scale", "7905", "11500", "15000",
    ),
    ("software_revenue", "亿元", "软件和信息服务业收入", "revenue of software and information services", "5543", "8000", "10000"),
    (
        "core_labour_productivity", "万元/人年", "数字经济核心产业全员劳动生产率",
        "labour productivity of the core industries", "34", "38", "44",
    ),
    (
        "new_generation_share", "%", "新一代信息技术产业占数字经济核心产业的比重",
        "new-generation information technology as a share of the core industries", "43", "46", "50",
    ),
    (
        "electronics_new_product_rate", "%", "规模以上电子信息制造业新产品产值率",
        "new products as a share of electronics output above scale", "55", "57", "60",
    ),
    ("pct_applications", "件", "PCT专利申请量", "PCT patent applications", "1197", "1640", "2010"),
    (
        "core_rd_intensity", "%", "核心产业科技经费支出占主营业务收入的比重",
        "spending on science and technology as a share of core-industry revenue", "5.5", "6", "6.5",
    ),
    ("technology_trade", "亿元", "技术交易额", "volume of technology trade", "400", "800", "900"),
    ("listed_firms", "家", "上市企业", "listed firms", "80", "120", "150"),
    ("unicorns", "家", "独角兽企业", "unicorn firms", "23", "40", "50"),
    ("high_tech_firms", "家", "高新技术企业", "high-tech firms", "3000", "5000", "8000"),
    (
        "numerical_control_rate", "%", "重点工业企业装备数控化率",
        "numerically controlled equipment in key industrial firms", "57", "62", "65",
    ),
)  # fmt: skip


def _target(code: str, unit: str, zh: str, en: str, in_2017: str, by_2020: str, by_2022: str) -> PlanTarget:
    citation = FIVE_YEAR_DOUBLING.cite("主要目标表", note=UNOFFICIAL_COPY)
    figures = [
        Figure(value=exact(text, code), certainty=Certainty.WEAK, citation=citation)
        for text in (in_2017, by_2020, by_2022)
    ]
    first, last = date_of("2020-12-31"), date_of("2022-12-31")
    return PlanTarget(
        unit=Unit.from_text(unit),
        start=figures[0],
        started=date_of("2017-12-31"),
        required=Parameter(
            id=code,
            label=Label(zh=zh, en=en),
            timeline=Timeline([Dated(Span(first, last), figures[1]), Dated(Span(last), figures[2])]),
        ),
    )


FIVE_YEAR_TARGETS: Final[tuple[PlanTarget, ...]] = tuple(_target(*row) for row in _ROWS)
"""The fourteen rows of the table, in its order."""
