# SPDX-License-Identifier: Apache-2.0
"""The way of the money as a Mermaid flowchart."""

import pytest

from feidi.agreements import (
    Agreement,
    AtMost,
    ByClass,
    ByKind,
    Clock,
    Guarantee,
    Holds,
    InPhases,
    Over,
    Retention,
    RevenueKind,
    Split,
    SplitByFactors,
    SplitByStake,
    SplitByTier,
    Terms,
    TierShares,
    To,
    Unset,
    UpTo,
    When,
)
from feidi.agreements.readings import flow
from feidi.dates import Timeline
from feidi.errors import InvariantError
from feidi.instruments import Parameter
from feidi.labels import Label
from feidi.quantities import Money

A, B = To("a"), To("b")
VAT = Retention(
    kinds=[RevenueKind.VAT],
    parameter=Parameter[TierShares](id="vat", label=Label(zh="留成", en="retention"), timeline=Timeline([])),
)


def test_an_agreement(park: Agreement) -> None:
    """Each sharing clause starts at its kinds of revenue and ends at parties by their labels."""
    lines = [line.strip() for line in flow(park, "zh").splitlines()]
    for line in (
        "flowchart LR",
        'sharing_0[/"增值税、企业所得税"/]',
        "sharing_0 --> sharing_0_terms",
        'sharing_0_terms -->|"否"| party_host',
        'sharing_0_terms_terms -->|"起算以前"| party_host',
        'sharing_0_terms_terms_phases_0_terms["第七条<br>累计限额迁入前3年“三税”合计金额"]',
        'sharing_0_terms_terms_phases_0_terms_terms -->|"50%"| party_source',
        'sharing_0_terms_terms_after["未定:适当补助"]',
        'party_fund(["园区资金"])',
    ):
        assert line in lines


@pytest.mark.parametrize(
    ("tree", "lines"),
    [
        (A, ['terms["a"]', "terms --> party_a"]),
        (To("a", clause="第六条"), ['terms["第六条<br>a"]', "terms --> party_a"]),
        (
            Split([("1", To("a", clause="三"))]),
            ['terms_parts_0_terms["三<br>a"]', "terms_parts_0_terms --> party_a"],
        ),
        (SplitByStake([(Money.wan(1), A)]), ['terms["by stakes"]', 'terms -->|"CNY 10,000"| party_a']),
        (SplitByFactors([("x", "1")], [("", A)]), ['terms["by factors"]', 'terms -->|"#160;"| party_a']),
        (UpTo(Money.wan(1), A, B), ['terms["limit CNY 10,000 a year"]', 'terms -->|"beyond it"| party_b']),
        (
            InPhases([(1, A)], clock=Clock("move")),
            ['terms["phases from the move"]', 'terms -->|"1 year"| party_a'],
        ),
        (InPhases([(1, A)], clock=Clock("move"), after=B), ['terms -->|"after"| party_b']),
        (ByKind([(RevenueKind.RENT, A)]), ['terms -->|"rent"| party_a']),
        (
            ByClass([('x"]', A)], otherwise=B),
            ['terms -->|"x#34;#93;"| party_a', 'terms -->|"others"| party_b'],
        ),
        (
            AtMost("a", Money.wan(1), A, to="b"),
            [
                'terms["a gets at most CNY 10,000 a year"]',
                'terms -->|"before the limit"| party_a',
                'party_a -. "what is above" .-> party_b',
                'party_b(["b"])',
            ],
        ),
        (
            AtMost("a", Money.wan(1), A, to="b", over=Over.LIFETIME),
            ['terms["a gets at most CNY 10,000 over all years"]'],
        ),
        (When(Holds("led"), A, B), ['terms{{"does the condition hold"}}', 'terms -->|"yes"| party_a']),
        (
            Guarantee("a", Money.wan(1), B, ["b"]),
            ['terms["a gets at least CNY 10,000 a year"]', 'party_b -. "made up" .-> party_a'],
        ),
        (
            SplitByTier([VAT], [("central", A)]),
            ['terms["by tiers of government"]', 'terms -->|"central"| party_a'],
        ),
        (Unset("另行商定;再议"), ['terms["not stated: 另行商定#59;再议"]']),
    ],
)
def test_each_clause(tree: Terms, lines: list[str]) -> None:
    """Every clause class has its node, its ways out, and labels that cannot end it early."""
    drawn = [line.strip() for line in flow(tree, "en").splitlines()]
    assert [line for line in lines if line not in drawn] == []


def test_two_languages() -> None:
    """No other language is known."""
    with pytest.raises(InvariantError, match="lang"):
        flow(A, "fr")  # type: ignore[arg-type]
