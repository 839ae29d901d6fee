# SPDX-License-Identifier: Apache-2.0
"""Terms read back from prose, and text that cannot be read."""

import pytest

from feidi.agreements import (
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    ByClass,
    ByKind,
    Clock,
    Escalating,
    FactAmount,
    Guarantee,
    Holds,
    Indexed,
    InPhases,
    MeanBefore,
    NotSo,
    Over,
    Retention,
    RevenueKind,
    Running,
    ShareAtLeast,
    Split,
    SplitByFactors,
    SplitByStake,
    SplitByTier,
    SumBefore,
    Terms,
    TierShares,
    To,
    Unset,
    UpTo,
    When,
)
from feidi.agreements.readings import describe, read_terms
from feidi.dates import Dated, Span, Timeline, date_of
from feidi.errors import DocumentError, InvariantError
from feidi.instruments import Certainty, Figure, Parameter
from feidi.labels import Label, Lang
from feidi.quantities import Money, Rate, Share

SOURCE, HOST = To("source"), To("host")
WAN = Money.wan("1000.8")
VAT = Retention(
    kinds=[RevenueKind.VAT, RevenueKind.CIT],
    parameter=Parameter(
        id="vat-local",
        label=Label(zh="增值税|留成", en="VAT\nretention"),
        timeline=Timeline(
            [
                Dated(
                    Span(date_of("1994-01-01"), date_of("2016-05-01")),
                    Figure(
                        value=TierShares([("central", "75%"), ("local", "25%")]),
                        certainty=Certainty.ILLUSTRATIVE,
                    ),
                ),
                Dated(
                    Span(date_of("2016-05-01")),
                    Figure[TierShares](value=None, certainty=Certainty.UNSET),
                ),
            ]
        ),
    ),
)
TREES: list[Terms] = [
    To("source", clause="第六条【甲】\\"),
    Unset('say "when"\nand 再议'),
    Split([("1/3", SOURCE), ("2/3", HOST)]),
    Split(
        [
            ("1/1267650600228229401496703205376", SOURCE),
            (Share(1 - Share("1/1267650600228229401496703205376").value), HOST),
        ]
    ),
    SplitByStake([(Money.yi("2.8"), SOURCE), (Money.yuan("0.01"), HOST)]),
    SplitByFactors([("收入", "0.35"), ("工资", "0.65")], [("north", SOURCE), ("南 ", HOST)], lag=0),
    SplitByFactors([("revenue", "1")], [("north", SOURCE)], lag=1),
    SplitByTier([VAT], [("central", SOURCE), ("local", HOST)], clause="附件2"),
    UpTo(WAN, SOURCE, HOST),
    UpTo(Money(0), SOURCE, HOST, Over.LIFETIME),
    UpTo(FactAmount("incentives"), SOURCE, HOST),
    UpTo(FactAmount("incentives", yearly=True), SOURCE, HOST),
    UpTo(Running("costs"), SOURCE, HOST, Over.LIFETIME),
    UpTo(SumBefore("tax", "move"), SOURCE, HOST),
    UpTo(MeanBefore("tax", "own event", 1), SOURCE, HOST),
    UpTo(Escalating(start=WAN, rate=Rate("-1/3"), every=1, first=2020), SOURCE, HOST),
    UpTo(Indexed(start=WAN, first=2020), SOURCE, HOST),
    UpTo(Indexed(start=WAN, first=2020, growth=((2021, Rate("8%")), (2022, Rate("-0.5%")))), SOURCE, HOST),
    UpTo(Unset("另行商定"), SOURCE, HOST),
    InPhases([(1, SOURCE), (5, HOST)], clock=Clock("production")),
    InPhases([(3, SOURCE)], clock=Clock("aid_paid", 1), before=HOST, after=HOST),
    InPhases([(3, SOURCE)], clock=Clock("自定节点", 0, 3)),
    InPhases([(3, SOURCE)], clock=Clock("move", 2, 1)),
    ByKind([([RevenueKind.OTHER, RevenueKind.OTHER_TAX], SOURCE)], otherwise=HOST),
    ByKind([(RevenueKind.RENT, SOURCE)]),
    ByClass([("政策性流转", SOURCE), ("", HOST)]),
    ByClass([("a", SOURCE)], otherwise=HOST),
    When(Holds("led"), SOURCE, HOST),
    When(AtLeast(MeanBefore("tax", "move"), WAN), SOURCE, HOST),
    When(
        NotSo(AnyOf([ShareAtLeast("outside", Share("60%")), AllOf([Holds("a"), Holds("b")])])), SOURCE, HOST
    ),
    Guarantee("source", WAN, SOURCE, ["host", "fund"]),
    Guarantee("source", Unset("x"), HOST, ["host"], Clock("aid_paid", 1), clause="三"),
    AtMost("source", WAN, SOURCE, to="host"),
    AtMost(
        "source", FactAmount("x", yearly=True), AtMost("host", WAN, HOST, to="fund"), to="host", clause="三"
    ),
    AtMost("source", SumBefore("x", "move"), SOURCE, to="fund", over=Over.LIFETIME),
    AtMost("source", Escalating(start=WAN, rate="8%", every=3, first=2020), HOST, to="host"),
]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("tree", TREES)
def test_each_clause_reads_back(tree: Terms, lang: Lang) -> None:
    """Every clause class, amount, condition and clock reads back as it was."""
    assert read_terms(describe(tree, lang), lang, retentions=[VAT]) == tree


def test_the_table_of_a_retention() -> None:
    """The dated figures stand in a table under the sentence, one row each, whatever their labels hold."""
    text = describe(SplitByTier([VAT], [("central", SOURCE), ("local", HOST)]), "zh")
    assert "| 增值税\\|留成 (vat-local) | 1994-01-01至2016-04-30 | central 75%、local 25% | 示例 |  |" in text
    assert "| 2016-05-01起 |  | 未定 |  |" in text
    text = describe(SplitByTier([VAT], [("central", SOURCE), ("local", HOST)]), "en")
    assert "| VAT retention (vat-local) | 1994-01-01 to 2016-04-30 | central 75%, local 25% |" in text
    assert "| from 2016-05-01 |  | unset |" in text


def test_any_root_number_and_blank_lines() -> None:
    """A section may keep the number that it had in its agreement."""
    text = "\n3.2.1 按下列比例分配:\n\n  3.2.1.1 100%部分:全部归source。\n"
    assert read_terms(text, "zh") == Split([("1", SOURCE)])


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "there is no clause"),
        ("全部归source。", 1, "a line without its number"),
        ("1 全部归source", 1, "not a clause"),
        ("1 全部归Source。", 1, "not a clause"),
        ("1 全部归unsettled。", 1, "not a party's key"),
        ("1 全部归source。\n2 全部归host。", 2, "the number does not follow"),
        ("1 按下列比例分配:\n1.2 100%部分:全部归source。", 2, "the number does not follow"),
        ("1 按下列比例分配:\n1.1 90%部分:全部归source。", 1, "the shares add up to 9/10"),
        ("1 按下列比例分配:\n1.1 全部归source。", 2, "expects its part 'share'"),
        ("1 按下列比例分配:\n1.1 100%部分:未作约定。", 2, "cannot be left open"),
        ("1 全部归source。\n1.1 全部归host。", 1, "has 0 clauses right below it, not 1"),
        ("1 每年度以5万元为限,分别处理:\n1.1 限额以内的部分:全部归source。", 1, "has 2 clauses right below"),
        ("1 每年度以5为限,分别处理:", 1, "not a clause"),
        ("1 自达产之日起分阶段处理:", 1, "has 2 clauses right below"),
        ("1 按收入种类分别处理:", 1, "has 1 clauses right below"),
        ("1 视下列条件是否成立分别处理:\n1.1 条件:“a”成立。", 1, "a gate has its condition and two ways"),
        (
            "1 视下列条件是否成立分别处理:\n1.1 条件:x。\n1.2 条件成立的:全部归a。\n1.3 条件不成立的:全部归b。",
            2,
            "not a condition",
        ),
        (
            (
                "1 视下列条件是否成立分别处理:\n1.1 条件:下列一项不成立:\n1.2 条件成立的:全部归a。\n"
                "1.3 条件不成立的:全部归b。"
            ),
            2,
            "this sentence is about one condition",
        ),
        (
            (
                "1 视下列条件是否成立分别处理:\n1.1 条件:下列各项同时成立:\n1.2 条件成立的:全部归a。\n"
                "1.3 条件不成立的:全部归b。"
            ),
            1,
            "an empty list of conditions",
        ),
        ("1 按下列比例分配:\n1.1 0100%部分:全部归source。", 2, "this is not how the clause is written"),
        (
            "1 先按各级政府留成比例(“x”:增值税)分级,再分别处理:\n1.1 “central”一级的部分:全部归a。",
            1,
            "names a retention that is not given",
        ),
    ],
)
def test_text_that_cannot_be_read(text: str, line: int, message: str) -> None:
    """The error names the line, what stands there, and what to do."""
    with pytest.raises(DocumentError, match=message) as caught:
        read_terms(text, "zh")
    assert caught.value.place == f"line {line}"
    assert caught.value.remedy


def test_languages() -> None:
    """A text is read in the language it is written in, and there are two."""
    with pytest.raises(DocumentError, match="not a clause"):
        read_terms(describe(SOURCE, "zh"), "en")
    with pytest.raises(InvariantError, match="lang"):
        read_terms("", "fr")  # type: ignore[arg-type]


def test_a_number_that_is_written_otherwise_is_pointed_out() -> None:
    """What a clause would be written as stands in the remedy."""
    with pytest.raises(DocumentError, match=r"write '1\.1 50%部分:全部归a。'"):
        read_terms("1 按下列比例分配:\n1.1 1/2部分:全部归a。\n1.2 50%部分:全部归b。", "zh")
