# SPDX-License-Identifier: Apache-2.0
"""Formulas in one line, in both languages."""

import re

import pytest

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.clock import Clock
from feidi.agreements.compensation import (
    ClassSteps,
    ClassSwing,
    ExceedanceSteps,
    ExceedanceTiers,
    FactNumber,
    Fixed,
    FloorAndTiers,
    Formula,
    GuaranteedMinimum,
    GuaranteedReturn,
    IndexSwing,
    Load,
    OneOff,
    PartStep,
    Pays,
    Pollutant,
    Pool,
    Prepaid,
    Reroute,
    SharedLoad,
    SumOf,
    UnitPrice,
    WeightedChange,
    WeightedIndex,
    describe_formula,
)
from feidi.agreements.compensation.number import Number
from feidi.agreements.compensation.wording import amount_text, clock_text, number_text
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError
from feidi.quantities.money import Money
from feidi.quantities.share import Rate

WAN = Money.wan(1)
COD = FactNumber("cod")
LOAD = Load(pollutants=[Pollutant(name="COD", measured=COD, target=6, price=WAN)], volume=10)
HALVES = [("a", "1/2"), ("b", "1/2")]
CUT = Reroute(name="甲断面", measured=3, limit=2, party="a", cut="1/2", to=[("b", "100%")])
OPEN = Reroute(name="乙断面", measured=3, limit=2, party="b", cut=Unset("扣减相应资金"))

LINES: list[tuple[Formula, str, str]] = [
    (Fixed(WAN), "定额1万元", "a fixed CNY 10,000"),
    (Fixed(Unset("商定")), "未定金额(“商定”)", 'an amount not stated ("商定")'),
    (OneOff(WAN, 2010), "2010年一次性支付1万元", "CNY 10,000 once, in 2010"),
    (
        OneOff(UnitPrice(price=WAN, quantity=2, unit="亩"), "move"),
        "“move”时一次性支付单价1万元 × 数量2亩",
        "CNY 10,000 × 2 亩 once, at 'move'",
    ),
    (
        GuaranteedReturn(principal=WAN, rate="10%", since="investment"),
        "自“investment”起每年按本金1万元的10%支付固定收益",
        "from 'investment' 10% a year on a capital of CNY 10,000",
    ),
    (
        GuaranteedReturn(
            principal=WAN, rate="10%", years=5, since="investment", then=FactAmount("rent", yearly=True)
        ),
        "自“investment”起5年内每年按本金1万元的10%支付固定收益,此后按当年“rent”支付",
        "from 'investment' for 5 years 10% a year on a capital of CNY 10,000, then the year's 'rent'",
    ),
    (
        GuaranteedMinimum(FactAmount("dividend"), WAN),
        "按“dividend”支付,不低于1万元",
        "'dividend', and at least CNY 10,000",
    ),
    (
        FloorAndTiers(floor=WAN, takings=FactAmount("tickets"), tiers=[(WAN, {2020: "5%", 2023: "8%"})]),
        "保底1万元,“tickets”超过1万元部分按[2020年起5%、2023年起8%]",
        "a floor of CNY 10,000, plus [5% from 2020, 8% from 2023] of 'tickets' above CNY 10,000",
    ),
    (UnitPrice(price=WAN, quantity=COD), "单价1万元 × 数量“cod”", "CNY 10,000 × 'cod' units"),
    (
        IndexSwing(index=COD, limit=1, amount=WAN, at_limit=Pays.NOBODY),
        "指数“cod” < 1时付方支付1万元,> 时收方支付1万元,相等时互不支付",
        "where 'cod' < 1 the payer pays CNY 10,000, where > the payee pays CNY 10,000, at the limit nobody pays",
    ),
    (
        IndexSwing(
            index=COD,
            limit={2018: "75%"},
            amount=WAN,
            missed=Money(0),
            at_limit=Pays.PAYER,
            higher_is_better=True,
        ),
        "指数“cod” > [2018年起0.75]时付方支付1万元,< 时收方支付0元,相等时付方支付",
        "where 'cod' > [0.75 from 2018] the payer pays CNY 10,000, where < the payee pays CNY 0, at the limit the payer pays",
    ),
    (
        ClassSwing(
            measured=COD,
            target=3,
            before=FactNumber("cod", lag=1),
            amount=WAN,
            unchanged=Money(0),
            missed=Money.wan(2),
        ),
        "“cod”达到3类且优于“cod”(前1年)时付方支付1万元,变差时收方支付1万元,持平时付方支付0元,未达标时收方支付2万元",
        (
            "where 'cod' meets class 3 and is better than 'cod' 1 year before the payer pays CNY 10,000, where worse the payee pays "
            "CNY 10,000, unchanged the payer pays CNY 0, where missed the payee pays CNY 20,000"
        ),
    ),
    (
        ClassSteps(
            measured=COD,
            target=3,
            per_class=WAN,
            points=4,
            per_point=WAN,
            points_cap=Money.wan(5),
            cap=Money.wan(9),
        ),
        "“cod”每优于3类一个类别支付1万元,4每分1万元(得分部分限额5万元),合计限额9万元,反之反向支付",
        (
            "CNY 10,000 for each class that 'cod' is better than 3, CNY 10,000 for each point of 4 (at most CNY 50,000 for the points), "
            "at most CNY 90,000 in all, "
            "the other way where worse"
        ),
    ),
    (
        ClassSteps(measured=COD, target=3, per_class=WAN, one_way=True),
        "“cod”每优于3类一个类别支付1万元,不反向支付",
        "CNY 10,000 for each class that 'cod' is better than 3, never the other way",
    ),
    (LOAD, "通量 COD (“cod” - 6) × 10 × 1万元/吨", "load COD ('cod' - 6) × 10 × CNY 10,000/t"),
    (
        SharedLoad(Load(pollutants=LOAD.pollutants, volume=10, one_way=True), [("COD", HALVES)]),
        "通量 COD (“cod” - 6) × 10 × 1万元/吨,低于目标不计,分担:COD a 50%, b 50%",
        "load COD ('cod' - 6) × 10 × CNY 10,000/t, nothing below target, borne by: COD a 50%, b 50%",
    ),
    (
        ExceedanceTiers(
            factors=[("COD", COD, 40)],
            tiers=[("0.1", WAN), ("0.5", Money.wan(2))],
            grows=True,
            cap=Money.wan(9),
        ),
        "COD:(超标x大于0.1时1万元、超标x大于0.5时2万元) × (1 + x),单因子限额9万元",
        "COD: (CNY 10,000 where x is above 0.1, CNY 20,000 where x is above 0.5) × (1 + x), at most CNY 90,000 for each",
    ),
    (
        ExceedanceTiers(factors=[("COD", COD, 40)], tiers=[("0.1", WAN)]),
        "COD:(超标x大于0.1时1万元)",
        "COD: (CNY 10,000 where x is above 0.1)",
    ),
    (
        ExceedanceSteps(
            factors=[("COD", COD, 40)], step="0.5", amount=WAN, part_step=PartStep.WHOLE, cap=WAN
        ),
        "COD每超标0.5倍支付1万元,不足一档按一档计,单因子限额1万元",
        "CNY 10,000 for each 0.5 times above the limit of COD, a step begun counts whole, at most CNY 10,000 for each",
    ),
    (
        ExceedanceSteps(factors=[("COD", COD, 40)], step="0.5", amount=WAN, part_step=Unset("未公布")),
        "COD每超标0.5倍支付1万元,不足一档未定",
        "CNY 10,000 for each 0.5 times above the limit of COD, a step begun not stated",
    ),
    (
        WeightedChange(parts=[("PM", 5, COD, "100%")], rate={2014: WAN}, dispersion="1.5"),
        "(PM 100% × (5 - “cod”)) × 1.5 × [2014年起1万元]",
        "(PM 100% × (5 - 'cod')) × 1.5 × [CNY 10,000 from 2014]",
    ),
    (
        SumOf([Fixed(WAN), OneOff(WAN, 2010)]),
        "定额1万元,加2010年一次性支付1万元",
        "a fixed CNY 10,000, plus CNY 10,000 once, in 2010",
    ),
    (
        Prepaid(WAN, Fixed(WAN)),
        "当年预付1万元,次年清算:定额1万元",
        "CNY 10,000 in advance, settled next year: a fixed CNY 10,000",
    ),
    (
        Pool(fund="p", total=WAN, contributions=HALVES, distributions=HALVES, reroutes=[CUT, OPEN]),
        "资金池1万元,出资a 50%、b 50%,分配a 50%、b 50%;甲断面未达标时a 50%转归b 100%;乙断面未达标时b 相应部分转归收方未定",
        (
            "a pool of CNY 10,000, paid in by a 50%, b 50%, drawn by a 50%, b 50%; where 甲断面 is missed, a 50% goes to b 100%; "
            "where 乙断面 is missed, b a part not stated goes to nobody named"
        ),
    ),
]


@pytest.mark.parametrize(("formula", "zh", "en"), LINES, ids=lambda each: type(each).__name__)
def test_every_formula_has_a_line(formula: Formula, zh: str, en: str) -> None:
    """Each formula is said in one line with every figure it states."""
    assert describe_formula(formula, "zh") == zh
    assert describe_formula(formula, "en") == en


def test_no_other_language() -> None:
    """Another language is refused."""
    with pytest.raises(InvariantError, match="unknown language"):
        describe_formula(Fixed(WAN), "fr")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amount", "zh", "en"),
    [
        (
            Escalating(start=WAN, rate=Rate("8%"), every=3, first=2020),
            "自2020年起1万元,每3年递增8%",
            "CNY 10,000 from 2020, growing by 8% every 3 years",
        ),
        (
            Indexed(start=WAN, first=2023),
            "2023年1万元,以后随指数逐年增长",
            "CNY 10,000 in 2023, growing with the index of each year",
        ),
        (Running("cost"), "累计“cost”", "'cost' so far"),
        (SumBefore("tax", "move"), "“move”前3年“tax”之和", "the sum of 'tax' over 3 years before 'move'"),
        (MeanBefore("tax", "move"), "“move”前3年“tax”年均", "the mean of 'tax' over 3 years before 'move'"),
    ],
)
def test_amounts_have_words(amount: Amount, zh: str, en: str) -> None:
    """An amount that is looked up or grows says how."""
    assert (amount_text(amount, "zh"), amount_text(amount, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("number", "zh", "en"),
    [
        (Unset("未公布"), "未定数值(“未公布”)", 'a number not stated ("未公布")'),
        (FactNumber("p", lag=2), "“p”(前2年)", "'p' 2 years before"),
        (
            WeightedIndex([("codmn", 2, "1/4"), ("tp", "0.05", {2017: "0.3"})]),
            "0.25 × “codmn”/2 + [2017年起0.3] × “tp”/0.05",
            "0.25 × 'codmn'/2 + [0.3 from 2017] × 'tp'/0.05",
        ),
        (WeightedIndex([("codmn", 2, 1)], factor="0.85"), "0.85 × (1 × “codmn”/2)", "0.85 × (1 × 'codmn'/2)"),
    ],
)
def test_numbers_have_words(number: Number, zh: str, en: str) -> None:
    """A number that is looked up or computed says how."""
    assert (number_text(number, "zh"), number_text(number, "en")) == (zh, en)


def test_clocks_have_words() -> None:
    """A delay in years and months is said."""
    clock = Clock("aid_paid", delay_years=1, delay_months=6)
    assert clock_text(clock, "zh") == "“aid_paid”后1年6个月"
    assert re.fullmatch(r"1 years 6 months after 'aid_paid'", clock_text(clock, "en"))
