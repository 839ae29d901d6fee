# SPDX-License-Identifier: Apache-2.0
"""The guideline that asks for this library, clause by clause, in our own words.

Read from a press reprint. Section 2, on what each of the four kinds requires, was a picture there and is
lost: nothing here stands in for it.
"""

from typing import Final

from feidi.errors import NotFoundError
from feidi.instruments.instrument import Clause, Instrument
from feidi.labels import Label

__all__ = ["GUIDELINE", "GUIDELINE_CLAUSES", "guideline_clause"]

GUIDELINE: Final = Instrument(
    id="zhejiang-digital-enclaves",
    title=Label(
        zh="关于建设数字经济“飞地”平台的指导意见",
        en="Guideline on building digital-economy enclave platforms",
    ),
    issuer=Label(
        zh="浙江省数字经济发展领导小组办公室",
        en="Office of the Zhejiang Leading Group for Digital Economy Development",
    ),
)


def _clause(clause_id: str, zh: str, en: str, becomes_zh: str, becomes_en: str) -> Clause:
    return Clause(
        id=clause_id,
        instrument=GUIDELINE,
        says=Label(zh=zh, en=en),
        becomes=Label(zh=becomes_zh, en=becomes_en),
    )


GUIDELINE_CLAUSES: Final[tuple[Clause, ...]] = (
    _clause(
        "G1.1",
        "飞地服务于长三角一体化:资源共享、互利互惠、优化产业结构与布局。",
        "Enclaves serve the integration of the Yangtze Delta: shared resources, gain for both, better structure.",
        "飞地类型与跨省关系",
        "kinds of enclave and their relation across provinces",
    ),
    _clause(
        "G1.2",
        "五个数字经济核心产业,四个开展数字化转型的产业。",
        "Five core digital industries, and four industries whose digital transformation counts.",
        "产业领域及其统计分类对应",
        "sectors mapped to the statistical classification",
    ),
    _clause(
        "G1.3",
        "四类飞地:创业创新、产业创新、山海协作生产制造、长三角一体化产业合作;前两类把创新前哨设在较强地区。",
        "Four kinds: start-up innovation, industrial innovation, mountain-sea manufacturing and Delta industrial "
        "cooperation; the first two place an outpost in the stronger region.",
        "飞地类型、方向与规则",
        "kinds, their direction and their rules",
    ),
    _clause(
        "G1.4",
        "到2022年飞地不少于100家、示范基地不少于30家。",
        "By 2022 at least 100 enclaves and at least 30 demonstration bases.",
        "带日期的目标参数与完成进度",
        "dated targets and progress of a portfolio",
    ),
    _clause(
        "G2",
        "四类飞地各自的要求(原文为图片,已佚)。",
        "What each of the four kinds requires (a picture in the reprint; the text is lost).",
        "仅在另有出处时设规则",
        "rules only where another document is cited",
    ),
    _clause(
        "G3.1",
        "双方共建共管,做好政策衔接与公共服务;飞地重点领域符合飞入地产业规划。",
        "Both sides build and manage together; the enclave's focus sectors fit the host's industrial plan.",
        "共管机构、飞入地规划与相应规则",
        "a governance body with both sides, the host's plan, and a rule",
    ),
    _clause(
        "G3.2",
        "市场服务与政策扶持并行,建设主体多元,所有权与经营权可分离。",
        "Market service and policy support; several kinds of builder; ownership and operation may be separated.",
        "建设主体、所有者与运营者",
        "builder kinds, owner and operator",
    ),
    _clause(
        "G3.3",
        "飞入地主管部门协调,审批最多跑一次,许可互认,登记与税务衔接,员工享受基本公共服务。",
        "The host coordinates: at most one visit, licences recognised across regions, registration and tax handed "
        "over without gaps, employees served as residents.",
        "公共服务承诺及缺口规则",
        "public-service commitments and rules on gaps",
    ),
    _clause(
        "G4.1",
        "面向创业创新的项目孵化落地运营机构及其服务,科研院所、行业协会也可举办。",
        "Operators for incubation and landing of projects and what they offer; institutes and associations may found them.",
        "孵化落地运营机构、服务分类与目录覆盖",
        "incubation operators, service taxonomy, coverage of a catalogue",
    ),
    _clause(
        "G4.2",
        "面向项目落地的数字化转型赋能运营机构:产业链、招商、工业互联网平台与全链条服务。",
        "Operators for digital-transformation enablement: industry chains, targeted investment, platforms, whole-chain service.",
        "赋能运营机构、服务分类与平台",
        "enablement operators, service taxonomy, platforms",
    ),
    _clause(
        "G5.1",
        "各地制定建设方案,多方参与,按合作实际建立利益分享与补偿机制。",
        "Building plans, many participants, and profit-sharing and compensation by the actual cooperation.",
        "协议、结算与补偿",
        "agreements, settlement and compensation",
    ),
    _clause(
        "G5.2",
        "资金、基金、产学研合作、人才与创新载体等要素支撑。",
        "Support by funds, university cooperation, talent and innovation carriers.",
        "资金、创新载体与人才作为飞地的事实",
        "funding, innovation carriers and talent as facts of an enclave",
    ),
    _clause(
        "G5.3",
        "分类指标体系,提升亩均效益,日常评定、年度评估与年度报告。",
        "Differentiated indicators, benefit per mu, day-to-day rating, yearly review and a yearly report.",
        "指标、分类方案、评估与年度报告",
        "indicators, schemes per kind, reviews, the annual report",
    ),
    _clause(
        "G5.4",
        "分类分批试点示范,认定省级示范飞地和专业运营机构。",
        "Pilots in classes and batches; provincial demonstration enclaves and professional operators.",
        "资格条件、五项标准择优与认定",
        "eligibility, five-criteria selection, accreditation",
    ),
    _clause(
        "G5.5",
        "总结推广典型案例,定期交流,支持飞地联盟自律。",
        "Typical cases, regular exchange, alliances with self-discipline.",
        "案例记录与联盟成员",
        "case records and alliance membership",
    ),
)


def guideline_clause(clause_id: str) -> Clause:
    """Return a clause of the guideline by its id.

    Raises
    ------
    NotFoundError
        If the guideline has no such clause.

    Examples
    --------
    >>> guideline_clause("G1.4").cite().clause
    'G1.4'
    """
    for clause in GUIDELINE_CLAUSES:
        if clause.id == clause_id:
            return clause
    ids = tuple(clause.id for clause in GUIDELINE_CLAUSES)
    raise NotFoundError(
        "the guideline has no such clause",
        place="clause",
        value=clause_id,
        remedy=f"use one of {', '.join(ids)}",
        candidates=ids,
    )
