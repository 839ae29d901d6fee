# SPDX-License-Identifier: Apache-2.0
"""Terms of every class in words."""

import re

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
from feidi.agreements.readings import describe
from feidi.dates import Dated, Span, Timeline, date_of
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
def test_no_two_trees_are_described_alike(lang: Lang) -> None:
    """Every clause class, amount, condition and clock shows in the words: trees that differ are told apart."""
    described = [describe(tree, lang) for tree in TREES]
    assert len(set(described)) == len(TREES)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("tree", TREES)
def test_each_line_is_numbered(tree: Terms, lang: Lang) -> None:
    """Each line is numbered or of a table, whatever line breaks free text holds."""
    lines = describe(tree, lang).splitlines()
    assert all(re.match(r"\d+(\.\d+)* |\|", line) for line in lines)


def test_the_table_of_a_retention() -> None:
    """The dated figures stand in a table under the sentence, one row each, whatever their labels hold."""
    text = describe(SplitByTier([VAT], [("central", SOURCE), ("local", HOST)]), "zh")
    assert "| 增值税\\|留成 (vat-local) | 1994-01-01至2016-04-30 | central 75%、local 25% | 示例 |  |" in text
    assert "| 2016-05-01起 |  | 未定 |  |" in text
    text = describe(SplitByTier([VAT], [("central", SOURCE), ("local", HOST)]), "en")
    assert "| VAT retention (vat-local) | 1994-01-01 to 2016-04-30 | central 75%, local 25% |" in text
    assert "| from 2016-05-01 |  | unset |" in text
