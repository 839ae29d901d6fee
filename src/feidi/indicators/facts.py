# SPDX-License-Identifier: Apache-2.0
"""The named facts of the field, each with its unit and both labels, and the scope of formulas over them.

The facts of the per-mu reform carry the names printed in the county methods; the unit is the one they print.
"""

from collections.abc import Iterable
from functools import cache
from typing import Final

from feidi.errors import NotFoundError
from feidi.expressions.scope import Fact, Scope
from feidi.labels import Label
from feidi.quantities.unit import Unit

__all__ = ["FACTS", "fact_of", "scope_of"]


def _fact(code: str, unit: str, zh: str, en: str) -> Fact:
    return Fact(code, Label(zh=zh, en=en), Unit.from_text(unit))


# What the per-mu reform measures.
TAX: Final = _fact("tax", "万元", "评价税收", "assessed tax")
LAND: Final = _fact("land", "亩", "用地面积", "land used")
VALUE_ADDED: Final = _fact("value_added", "万元", "工业增加值", "industrial value added")
ENERGY: Final = _fact("energy", "吨标准煤", "综合能耗", "energy used, in standard coal")
EMISSIONS: Final = _fact("emissions", "吨", "主要污染物排放量", "main pollutants emitted")
RD_SPENDING: Final = _fact("rd_spending", "万元", "R&D经费支出", "R&D spending")
REVENUE: Final = _fact("revenue", "万元", "主营业务收入", "main business revenue")
STAFF: Final = _fact("staff", "人", "年平均职工人数", "average staff of the year")
ELECTRICITY: Final = _fact("electricity", "万千瓦时", "用电量", "electricity used")
SALES: Final = _fact("sales", "万元", "销售收入", "invoiced sales")
UPGRADES: Final = _fact("upgrades", "万元", "技术改造投资", "investment in technical upgrades")
GROSS_OUTPUT: Final = _fact("gross_output", "万元", "工业总产值", "gross industrial output")

# What happens on an enclave.
PROJECTS: Final = _fact("projects", "个", "入驻项目数", "projects in residence")
KEY_PROJECTS: Final = _fact("key_projects", "个", "重点领域项目数", "projects in key fields")
INCUBATED: Final = _fact("incubated", "个", "在孵项目数", "projects incubated")
LANDED: Final = _fact("landed", "个", "回迁落地项目数", "incubated projects landed in the source region")
TEAMS: Final = _fact("teams", "支", "入驻创新团队数", "innovation teams in residence")
TALENT: Final = _fact("talent", "人", "高层次人才数", "high-level talent")
PATENTS: Final = _fact("patents", "件", "有效发明专利数", "valid invention patents")
CARRIERS: Final = _fact("carriers", "个", "创新载体数", "innovation carriers")
FIRMS: Final = _fact("firms", "家", "入驻企业数", "firms in residence")
ABOVE_SCALE_FIRMS: Final = _fact("above_scale_firms", "家", "规上工业企业数", "industrial firms above scale")
HIGH_TECH_FIRMS: Final = _fact("high_tech_firms", "家", "高新技术企业数", "high-tech firms")
JOBS: Final = _fact("jobs", "人", "就业人数", "people employed")
SOURCE_JOBS: Final = _fact("source_jobs", "人", "飞出地就业人数", "people from the source region employed")
INVESTMENT: Final = _fact("investment", "万元", "实际完成投资", "investment made")
PLANNED_INVESTMENT: Final = _fact("planned_investment", "万元", "协议投资额", "investment agreed")
FLOOR_AREA: Final = _fact("floor_area", "平方米", "建筑面积", "floor area")
OCCUPIED_AREA: Final = _fact("occupied_area", "平方米", "已入驻面积", "floor area occupied")
SOURCE_INCOME: Final = _fact("source_income", "万元", "飞出地分享收入", "income shared to the source region")
CROSS_REGION_OUTPUT: Final = _fact(
    "cross_region_output", "万元", "跨区域协作产值", "output bought or sold between the two regions"
)
PROJECTS_ABROAD: Final = _fact("projects_abroad", "个", "跨省合作项目数", "projects shared across provinces")
SERVICES_USED: Final = _fact("services_used", "次", "专业服务次数", "services delivered to residents")

# What a region plans for.
DIGITAL_VALUE_ADDED: Final = _fact(
    "digital_value_added", "亿元", "数字经济增加值", "digital-economy value added"
)
GDP: Final = _fact("gdp", "亿元", "地区生产总值", "gross regional product")

FACTS: Final[tuple[Fact, ...]] = (
    TAX,
    LAND,
    VALUE_ADDED,
    ENERGY,
    EMISSIONS,
    RD_SPENDING,
    REVENUE,
    STAFF,
    ELECTRICITY,
    SALES,
    UPGRADES,
    GROSS_OUTPUT,
    PROJECTS,
    KEY_PROJECTS,
    INCUBATED,
    LANDED,
    TEAMS,
    TALENT,
    PATENTS,
    CARRIERS,
    FIRMS,
    ABOVE_SCALE_FIRMS,
    HIGH_TECH_FIRMS,
    JOBS,
    SOURCE_JOBS,
    INVESTMENT,
    PLANNED_INVESTMENT,
    FLOOR_AREA,
    OCCUPIED_AREA,
    SOURCE_INCOME,
    CROSS_REGION_OUTPUT,
    PROJECTS_ABROAD,
    SERVICES_USED,
    DIGITAL_VALUE_ADDED,
    GDP,
)
"""Every named fact; formulas may use these names."""

_BY_NAME: Final = {fact.name: fact for fact in FACTS}


def scope_of(facts: Iterable[Fact] = ()) -> Scope:
    """Return what a formula may name: the built-in facts, and others that stand before those of the same name.

    Examples
    --------
    >>> scope_of().labels["land"].zh
    '用地面积'
    """
    return _scope(tuple(facts))


@cache
def _scope(facts: tuple[Fact, ...]) -> Scope:
    return Scope(facts=({**_BY_NAME, **{fact.name: fact for fact in facts}}).values(), is_closed=True)


def fact_of(name: str) -> Fact:
    """Return a built-in fact by its name.

    Raises
    ------
    NotFoundError
        If no fact has this name.

    Examples
    --------
    >>> fact_of("land").label.zh
    '用地面积'
    """
    found = _BY_NAME.get(name)
    if found is None:
        raise NotFoundError(
            "no fact has this name",
            place="fact",
            value=name,
            remedy="use a name of feidi.indicators.FACTS",
            candidates=tuple(each for each in _BY_NAME if str(name)[:3] in each),
        )
    return found
