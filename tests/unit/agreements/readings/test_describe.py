# SPDX-License-Identifier: Apache-2.0
"""An agreement as contract prose."""

import re

import pytest
from attrs import evolve

from feidi.agreements import Agreement, Party, PartyRole, RevenueKind, Sharing, To, UnitKind
from feidi.agreements.readings import describe
from feidi.dates import Span
from feidi.enclaves.governance import GovernanceBody, Member, Side
from feidi.errors import InvariantError
from feidi.labels import Label, Lang
from feidi.quantities import MoneyUnit, RoundedSum, Rounding, RoundingMethod

SECTIONS = {
    "zh": """\
3.1 【第五条】增值税、企业所得税(指地方留成部分)按以下约定分成:
3.1.1 视下列条件是否成立分别处理:
3.1.1.1 条件:下列各项同时成立:
3.1.1.1.1 “政府主导”成立。
3.1.1.1.2 迁入前3年“三税”年均金额不低于2000万元。
3.1.1.2 条件成立的:自达产之日起分阶段处理:
3.1.1.2.1 起算以前:全部归乙区。
3.1.1.2.2 第1阶段(3年):【第七条】各年累计以迁入前3年“三税”合计金额为限,分别处理:
3.1.1.2.2.1 限额以内的部分:【第六条】按下列比例分配:
3.1.1.2.2.1.1 50%部分:全部归甲市。
3.1.1.2.2.1.2 50%部分:全部归乙区。
3.1.1.2.2.2 超过限额的部分:全部归乙区。
3.1.1.2.3 第2阶段(2年):【第六条】按下列比例分配:
3.1.1.2.3.1 50%部分:全部归甲市。
3.1.1.2.3.2 50%部分:全部归乙区。
3.1.1.2.4 各阶段期满以后:分配办法未定(“适当补助”),暂不结算。
3.1.1.3 条件不成立的:全部归乙区。
3.1.2 限额、期限和保底按每个企业分别计算。
3.1.3 年度之内办法变更的,未分日期的全年数按天数划分。
3.1.4 各方所得按最大余数法取整到1分。
3.1.5 依据:《示例办法》(示例〔2015〕1号)第六条(转载);确定程度:示例。
""",
    "en": """\
3.1 [第五条] value-added tax, corporate income tax (of the local part), shared as follows:
3.1.1 by whether this condition holds:
3.1.1.1 condition: all of these hold:
3.1.1.1.1 "政府主导" holds.
3.1.1.1.2 the yearly mean of "三税" over the 3 years before the move is at least CNY 20,000,000.
3.1.1.2 where it holds: by phases from full production:
3.1.1.2.1 before that: all of it goes to District B.
3.1.1.2.2 phase 1 (3 years): [第七条] it is divided at a limit of the sum of "三税" over the 3 years before the move \
over all years:
3.1.1.2.2.1 up to the limit: [第六条] it is split by these shares:
3.1.1.2.2.1.1 50% of it: all of it goes to City A.
3.1.1.2.2.1.2 50% of it: all of it goes to District B.
3.1.1.2.2.2 beyond the limit: all of it goes to District B.
3.1.1.2.3 phase 2 (2 years): [第六条] it is split by these shares:
3.1.1.2.3.1 50% of it: all of it goes to City A.
3.1.1.2.3.2 50% of it: all of it goes to District B.
3.1.1.2.4 after the last phase: where it goes is not stated ("适当补助"); it is not settled.
3.1.1.3 where it does not: all of it goes to District B.
3.1.2 Limits, phases and floors are counted for each enterprise.
3.1.3 Where a clause changes within a year, an undated sum of the year is divided by days.
3.1.4 Parts are made whole multiples of one fen by largest remainder.
3.1.5 Citation: Example rule (示例〔2015〕1号), 第六条 (转载); certainty: illustrative.
""",
}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_sharing_clause_in_full(park: Agreement, lang: Lang) -> None:
    """Gate, phases, cap and blank read as numbered prose, with article, citation and certainty."""
    assert SECTIONS[lang] in describe(park, lang)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("zh", "《示例园区协议》"),
        ("zh", "1.1 甲市:飞出地,浙江省衢州市。"),
        ("zh", "2.1 本协议于2020-01-01签订。"),
        ("zh", "2.2 有效期自2020-01-01起至2029-12-31止。"),
        ("zh", "3.2.2 限额、期限和保底按园区整体计算。"),
        ("zh", "3.2.3 年度之内办法变更时未分日期的全年数如何处理,未作约定。"),
        ("zh", "3.2.4 各方所得按四舍五入取整到1万元,同等时依次为乙区、甲市,尾差归园区资金。"),
        ("zh", "4.1 【第九条】固定补偿:由乙区向甲市支付:定额100万元。"),
        ("zh", "4.1.1 适用期间自2021-01-01起,未定终止日。"),
        ("zh", "4.1.2 适用条件:“考核通过”成立。"),
        ("zh", "4.1.4 只在部分时间适用的测算期,按天数折算。"),
        ("zh", "5.1 【第八条】地区生产总值按比例分别计入:甲市 60%、乙区 40%。"),
        ("zh", "5.2 工业产值、投资由甲市、乙区各自全额计入。"),
        ("zh", "5.3 外资全部计入甲市。"),
        ("zh", "6.1 由管委会管理,成员为甲市政府(飞出地,1席,牵头)、乙区政府(飞入地,2席)、专家(第三方)。"),
        ("zh", "6.2 所有权与经营权分离。"),
        ("zh", "7.1 退出:提前一年书面通知"),
        ("zh", "7.2 续期:协商续期"),
        ("en", "Citation: Example rule (示例〔2015〕1号), 第六条 (转载); certainty: illustrative."),
        ("en", "1.1 City A: source, 浙江省衢州市 (330800)."),
        ("en", "2.1 It was signed on 2020-01-01."),
        ("en", "2.2 It is in force from 2020-01-01 to 2029-12-31."),
        (
            "en",
            (
                "3.2.4 Parts are made whole multiples of CNY 10,000 by half-up, ties in the order District B, City A, "
                "what is left over to Park fund."
            ),
        ),
        ("en", "4.1 [第九条] fixed compensation: District B pays to City A: a fixed CNY 1,000,000."),
        ("en", "4.1.1 It holds from 2021-01-01 on, with no last day stated."),
        ("en", '4.1.2 It holds on this condition: "考核通过" holds.'),
        ("en", "4.1.4 A period in which it holds in part counts by its days."),
        ("en", "5.1 [第八条] GDP: is split between City A 60%, District B 40%."),
        ("en", "5.2 output, investment: counts in full on each side: City A, District B."),
        ("en", "5.3 FDI: counts wholly for City A."),
        (
            "en",
            (
                "6.1 It is run by 管委会; its members are 甲市政府 (source, 1 seat, leading), 乙区政府 (host, 2 seats), "
                "专家 (third party)."
            ),
        ),
        ("en", "6.2 Ownership and operation are separated."),
        ("en", "7.1 Exit: one year's notice in writing"),
    ],
)
def test_articles(park: Agreement, lang: Lang, line: str) -> None:
    """Every part of an agreement has its article."""
    assert line in describe(park, lang).splitlines()


@pytest.mark.parametrize(
    ("lang", "texts"),
    [
        (
            "zh",
            [
                "签订日期未载明",
                "有效期未载明",
                "管理,成员未载明",
                "所有权与经营权不分离",
                "依据:未列文件。",
            ],
        ),
        (
            "en",
            [
                "The day of signing is not stated",
                "Its term is not stated",
                "its members are not stated",
                "Ownership and operation are not separated",
                "no document is named",
            ],
        ),
    ],
)
def test_what_is_unknown_is_said(park: Agreement, lang: Lang, texts: list[str]) -> None:
    """A day, a term or members that are not known are said to be so."""
    bare = Agreement(
        id="bare",
        title=park.title,
        parties=park.parties,
        ownership_separated=False,
        governance=GovernanceBody(name="管委会"),
    )
    text = describe(bare, lang)
    assert [each for each in texts if each not in text] == []
    assert not re.search(r"^[0-9] (收入分成|Sharing|补偿|Compensation)", text, re.MULTILINE)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_open_terms_and_other_roundings(park: Agreement, lang: Lang) -> None:
    """An open term, rounding up and down, projects, and a member without seats are worded too."""
    clause = Sharing(
        id="tax",
        kinds=park.sharing[0].kinds,
        terms=To("source"),
        unit=UnitKind.PROJECT,
        rounding=Rounding(method=RoundingMethod.CEIL, residue_to="host"),
    )
    body = GovernanceBody(name="理事会", members=(Member(name="专家", side=Side.THIRD),))
    assert park.term is not None
    other = evolve(park, term=Span(park.term.start), sharing=[clause], governance=body, citation=None)
    text = describe(other, lang)
    for part in {
        "zh": ["自2020-01-01起,未定终止日", "按每个项目", "进一法", "专家(第三方)", "依据:未列文件"],
        "en": ["with no last day stated", "for each project", "rounding up", "专家 (third party)"],
    }[lang]:
        assert part in text


def test_parties_of_one_label_are_told_apart_by_their_keys(park: Agreement) -> None:
    """Labels stand as they are; where two bear one label the key follows."""
    other = evolve(park.parties[1], label=Label(zh="基金(甲)", en="Fund (A)"))
    assert "1.2 基金(甲):飞入地。" in describe(
        evolve(park, parties=(park.parties[0], other, park.parties[2])), "zh"
    )
    twins = evolve(park, parties=[evolve(party, label=park.parties[0].label) for party in park.parties])
    assert "1.2 甲市 (host):飞入地。" in describe(twins, "zh")


def test_terms_alone_name_keys() -> None:
    """Without an agreement parties stand by their keys."""
    assert describe(To("source", clause="第六条"), "zh") == "1 【第六条】全部归source。"


def test_two_languages(park: Agreement) -> None:
    """No other language is known."""
    with pytest.raises(InvariantError, match="use 'zh' or 'en'"):
        describe(park, "fr")  # type: ignore[arg-type]


def test_breaks_in_labels_stay_in_their_line(park: Agreement) -> None:
    """A label of several lines becomes one line, so that numbers keep their sense."""
    one = Party(key="only", role=PartyRole.SOURCE, label=Label(zh="甲\n1 市", en="City\n1 A"))
    torn = Agreement(id="torn", title=park.title, parties=[one], exit=Label(zh="两\n行", en="two\nlines"))
    assert "退出:两 行" in describe(torn, "zh")
    assert all(re.match(r"[0-9.]+ |《|依据|$", line) for line in describe(torn, "zh").splitlines())


@pytest.mark.parametrize(
    ("how", "zh", "en"),
    [
        (
            Rounding(each=RoundedSum.UNIT),
            "各方每年自每一单位所得合计按最大余数法取整到1分。",
            "The parties' sums of each unit's year are made whole multiples of one fen by largest remainder.",
        ),
        (
            Rounding(unit=MoneyUnit.YUAN, each=RoundedSum.YEAR, carried=False),
            "各方每年所得合计按最大余数法取整到1元,差额不结转。",
            (
                "The parties' sums of each year are made whole multiples of CNY 1 by largest remainder; "
                "what rounding leaves is not carried."
            ),
        ),
    ],
)
def test_which_sum_is_rounded(how: Rounding, zh: str, en: str) -> None:
    """A line, a unit's year or a party's year, carried or not."""
    parties = [Party(key="source", role=PartyRole.SOURCE, label=Label(zh="甲市", en="City A"))]
    clause = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=To("source"), rounding=how)
    agreement = Agreement(id="a", title=Label(zh="协议", en="a"), parties=parties, sharing=[clause])
    assert zh in describe(agreement, "zh")
    assert en in describe(agreement, "en")
