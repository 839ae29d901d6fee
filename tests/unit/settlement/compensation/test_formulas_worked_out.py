# SPDX-License-Identifier: Apache-2.0
"""What each formula comes to: two regions, one unit, figures made up to be easy to check by hand."""

from fractions import Fraction

import pytest

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed
from feidi.agreements.clock import Clock
from feidi.agreements.compensation import (
    ClassSteps,
    ClassSwing,
    Compensation,
    Every,
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
    SumOf,
    UnitPrice,
    WeightedChange,
    WeightedIndex,
)
from feidi.agreements.facts import Facts
from feidi.agreements.sharing import PartYear
from feidi.agreements.unset import Unset
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.errors import MissingFactError, SettlementError, UndefinedError, UnsetError
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.quantities.share import Rate
from feidi.settlement.compensation import Transfer, transfers

GAP = Unset("另行商定")
WAN = Money.wan(1)


def made(
    formula: Formula, *, year: int = 2024, every: Every = Every.YEAR, facts: Facts | None = None
) -> Transfer:
    """Work out a formula that the host pays the source."""
    clause = Compensation(
        id="c",
        label=Label(zh="补偿", en="compensation"),
        payer="host",
        payee="source",
        formula=formula,
        every=every,
        part_year=PartYear.PRORATE,
    )
    (transfer,) = transfers(clause, {} if facts is None else {"c": facts}, year)
    assert (transfer.payer, transfer.payee) == ("host", "source")
    assert transfer.exact == sum(step.amount for step in transfer.steps)
    return transfer


def of(**series: object) -> Facts:
    """Give facts of 2024 and of the year before, where two are given."""
    pairs = {name: value if isinstance(value, tuple) else (0, value) for name, value in series.items()}
    return Facts(unit="c", series={name: {2023: old, 2024: new} for name, (old, new) in pairs.items()})  # type: ignore[misc]


@pytest.mark.parametrize(
    ("amount", "wan"),
    [
        (Money.wan("1000.8"), "1000.8"),
        (Escalating(start=Money.wan(100), rate=Rate("8%"), every=3, first=2020), "108"),
        (Indexed(start=Money.wan(100), first=2023, growth=((2024, Rate("5%")),)), "105"),
    ],
)
def test_fixed(amount: Amount, wan: str) -> None:
    """A fixed, an escalating and an indexed amount are what they come to in the year."""
    assert made(Fixed(amount)).amount == Money.wan(wan)


def test_fixed_by_month_is_twelve() -> None:
    """An amount for each month comes to twelve of it, with a step for each."""
    transfer = made(Fixed(WAN), every=Every.MONTH)
    assert transfer.amount == Money.wan(12)
    assert [transfer.steps[0].period, transfer.steps[11].period] == ["2024-01", "2024-12"]


def test_fixed_yearly_fact() -> None:
    """A yearly fact is that of the year, and the step says that it was read."""
    transfer = made(
        Fixed(FactAmount("rent", yearly=True)), facts=Facts(unit="c", yearly={"rent": {2024: WAN}})
    )
    assert transfer.amount == WAN
    (fact,) = transfer.steps[0].facts
    assert (fact.unit, fact.name, fact.period, fact.value, fact.is_money) == (
        "c",
        "rent",
        "2024",
        10**6,
        True,
    )


def test_unit_price() -> None:
    """A price times a quantity that is a number, or a fact of the year."""
    assert made(UnitPrice(price=Money.yuan(2500), quantity=11190)).amount == Money.wan("2797.5")
    transfer = made(UnitPrice(price=Money.yuan(3), quantity=FactNumber("mu"), unit="亩"), facts=of(mu="-1/3"))
    assert transfer.amount == Money.yuan(-1)
    assert transfer.steps[0].working.en == "CNY 3/亩 × (-1/3)亩 = -CNY 1"


def test_guaranteed_minimum() -> None:
    """The more of what was earned and the floor."""
    facts = Facts(unit="c", yearly={"dividend": {2023: Money.wan(150), 2024: Money.wan(260)}})
    formula = GuaranteedMinimum(FactAmount("dividend", yearly=True), Money.wan(200))
    assert [made(formula, year=year, facts=facts).amount for year in (2023, 2024)] == [
        Money.wan(200),
        Money.wan(260),
    ]


@pytest.mark.parametrize(
    ("year", "takings", "wan"),
    [(2020, 500, "50"), (2020, 600, "55"), (2022, 1000, "75"), (2023, 600, "62"), (2023, 1200, "114")],
)
def test_floor_and_tiers(year: int, takings: int, wan: str) -> None:
    """A floor that rises by 8% every three years, and rates by year on each slice above a threshold."""
    formula = FloorAndTiers(
        floor=Escalating(start=Money.wan(50), rate=Rate("8%"), every=3, first=2020),
        takings=FactAmount("tickets", yearly=True),
        tiers=[(Money.wan(500), {2020: "5%", 2023: "8%"}), (Money.wan(1000), "10%")],
    )
    facts = Facts(unit="c", yearly={"tickets": {year: Money.wan(takings)}})
    assert made(formula, year=year, facts=facts).amount == Money.wan(wan)


RETURN = GuaranteedReturn(
    principal=Money.wan(1200), rate="10%", years=5, since="investment", then=FactAmount("rent", yearly=True)
)


def invested(day: str | None) -> Facts:
    """Give the day of the investment, and rents from the sixth year on."""
    return Facts(
        unit="c", milestones={"investment": day}, yearly={"rent": {2024: Money.wan(366), 2025: Money.wan(90)}}
    )


@pytest.mark.parametrize(("year", "wan"), [(2019, 120), (2023, 120), (2024, 366), (2025, 90)])
def test_guaranteed_return_then_actual(year: int, wan: int) -> None:
    """Five years at 10%, then the rent, each for whole years."""
    assert made(RETURN, year=year, facts=invested("2019-01-01")).amount == Money.wan(wan)


def test_guaranteed_return_inside_a_year() -> None:
    """Where the fifth year ends inside a fiscal year, each part counts its days: 60 and 306 of 366."""
    transfer = made(RETURN, facts=invested("2019-03-01"))
    assert transfer.exact == (120 * Fraction(60, 366) + 366 * Fraction(306, 366)) * 10**6
    assert transfer.steps[0].working.zh.startswith("本金1200万元 × 10% × 10/61 + 实际366万元 × 51/61 = ")


@pytest.mark.parametrize(("day", "year"), [("2019-03-01", 2018), (None, 2024)])
def test_guaranteed_return_before_its_start(day: str | None, year: int) -> None:
    """Before the investment, or while there is none, nothing is transferred."""
    clause = Compensation(
        id="c", label=Label(zh="一", en="one"), payer="host", payee="source", formula=RETURN
    )
    assert transfers(clause, {"c": invested(day)}, year) == ()


def test_guaranteed_return_without_end() -> None:
    """Without a number of years the return goes on, and without an actual amount nothing follows it."""
    facts = invested("1999-01-01")
    assert made(
        GuaranteedReturn(principal=WAN, rate="10%", since="investment"), facts=facts
    ).amount == Money.wan("0.1")
    ended = GuaranteedReturn(principal=WAN, rate="10%", years=5, since="investment")
    clause = Compensation(id="c", label=Label(zh="一", en="one"), payer="host", payee="source", formula=ended)
    assert transfers(clause, {"c": facts}, 2024) == ()


@pytest.mark.parametrize(
    ("when", "years"), [(2024, [2024]), (Clock("move", delay_years=1), [2022]), ("moved_twice", [])]
)
def test_one_off(when: Clock | str | int, years: list[int]) -> None:
    """A single payment falls in its year and in no other; an event that has not happened brings none."""
    facts = Facts(unit="c", milestones={"move": "2021-06-30", "moved_twice": None})
    clause = Compensation(
        id="c", label=Label(zh="一", en="one"), payer="host", payee="source", formula=OneOff(WAN, when)
    )
    paid = [year for year in range(2020, 2026) if transfers(clause, {"c": facts}, year)]
    assert paid == years


def test_one_off_by_a_price() -> None:
    """A single payment may be a price times a quantity."""
    transfer = made(OneOff(UnitPrice(price=Money.yuan(2500), quantity=15000, unit="亩"), 2024))
    assert transfer.amount == Money.wan(3750)
    assert transfer.steps[0].working.zh == "2500元/亩 × 15000亩 = 3750万元"


def test_one_off_outside_the_term() -> None:
    """An event after the clause has ended brings nothing."""
    facts = Facts(unit="c", milestones={"move": "2021-06-30"})
    clause = Compensation(
        id="c",
        label=Label(zh="一", en="one"),
        payer="host",
        payee="source",
        formula=OneOff(WAN, "move"),
        span=Span(date_of("2019-01-01"), date_of("2021-06-30")),
    )
    assert transfers(clause, {"c": facts}, 2021) == ()


SWING = {
    at: IndexSwing(index=FactNumber("p"), limit=1, amount=WAN, missed=Money.wan(2), at_limit=at)
    for at in Pays
}


@pytest.mark.parametrize(
    ("p", "at_limit", "wan"),
    [
        ("0.673", Pays.PAYEE, 1),
        ("1.1", Pays.PAYER, -2),
        (1, Pays.PAYER, 1),
        (1, Pays.PAYEE, -2),
        (1, Pays.NOBODY, 0),
    ],
)
def test_index_swing(p: str | int, at_limit: Pays, wan: int) -> None:
    """Below the limit the payer pays, above it the payee, and at it whom the document names."""
    assert made(SWING[at_limit], facts=of(p=p)).amount == Money.wan(wan)


def test_index_swing_same_amount_back() -> None:
    """Without another amount the payee pays the same; a rate of compliance is better when higher."""
    formula = IndexSwing(
        index=FactNumber("rate"),
        limit={2023: "75%", 2024: "83%"},
        amount=WAN,
        at_limit=Pays.PAYER,
        higher_is_better=True,
    )
    assert made(formula, facts=of(rate="80%")).amount == -WAN
    assert made(formula, facts=of(rate="84%")).amount == WAN
    assert made(formula, year=2023, facts=of(rate=("80%", 0))).amount == WAN


def test_index_computed_with_dated_weights() -> None:
    """The weighted index is worked out from measurements, references, the weights of the year and the factor."""
    index = WeightedIndex(
        [
            ("codmn", 2, {2012: "1/2", 2024: "1/4"}),
            (FactNumber("tp"), FactNumber("tp_mean", constant=True), {2012: "1/2", 2024: "3/4"}),
        ],
        factor="0.85",
    )
    facts = Facts(unit="c", series={"codmn": {2024: 3}, "tp": {2024: "0.04"}}, numbers={"tp_mean": "0.05"})
    formula = IndexSwing(index=index, limit=1, amount=WAN, at_limit=Pays.PAYER)
    transfer = made(formula, facts=facts)
    assert transfer.amount == WAN
    assert transfer.steps[0].working.zh == "0.82875 < 1:付方支付1万元"
    assert [(fact.name, fact.period) for fact in transfer.steps[0].facts] == [
        ("codmn", "2024"),
        ("tp", "2024"),
        ("tp_mean", ""),
    ]


CLASSES = ClassSwing(
    measured=FactNumber("k"),
    target=3,
    before=FactNumber("k", lag=1),
    amount=WAN,
    unchanged=Money(0),
    missed=Money.wan(5),
)


@pytest.mark.parametrize(("before", "now", "wan"), [(3, 2, 1), (2, 3, -1), (3, 3, 0), (5, 4, -5)])
def test_class_swing(before: int, now: int, wan: int) -> None:
    """Better than last year is paid for, worse pays, the same is as stated, and so is a target that is missed."""
    assert made(CLASSES, facts=of(k=(before, now))).amount == Money.wan(wan)


@pytest.mark.parametrize(
    ("now", "points", "wan"), [(2, 3, "80"), (5, -4, "-100"), (1, 30, "100"), (4, 5, "0")]
)
def test_class_steps(now: int, points: int, wan: str) -> None:
    """Fifty for each class and ten for each point, either way, and never beyond a hundred."""
    formula = ClassSteps(
        measured=FactNumber("k"),
        target=3,
        per_class=Money.wan(50),
        points=FactNumber("points"),
        per_point=Money.wan(10),
        cap=Money.wan(100),
    )
    assert made(formula, facts=of(k=now, points=points)).amount == Money.wan(wan)


def test_a_cap_says_what_it_caps() -> None:
    """A cap of the points leaves the step for the class beside it; a cap of the whole does not."""

    def steps(**caps: Money) -> Transfer:
        formula = ClassSteps(
            measured=FactNumber("k"),
            target=3,
            per_class=Money.wan(2000),
            points=FactNumber("points"),
            per_point=Money.wan(10),
            **caps,
        )
        return made(formula, facts=of(k=2, points=150))

    alone, whole = steps(points_cap=Money.wan(1000)), steps(cap=Money.wan(1000))
    assert (alone.amount, whole.amount) == (Money.wan(3000), Money.wan(1000))
    assert alone.steps[0].working.zh == "2000万元 × 1 + (10万元 × 150,限额1000万元 = 1000万元) = 3000万元"
    assert whole.steps[0].working.zh == "2000万元 × 1 + 10万元 × 150,限额1000万元 = 1000万元"
    assert steps(points_cap=Money.wan(1000), cap=Money.wan(2500)).amount == Money.wan(2500)


def test_class_steps_one_way() -> None:
    """Where the document says so nothing flows back."""
    formula = ClassSteps(measured=FactNumber("k"), target=3, per_class=WAN, one_way=True)
    assert [made(formula, facts=of(k=k)).amount for k in (5, 1)] == [Money(0), Money.wan(2)]


COD = Pollutant(name="CODMn", measured=FactNumber("cod"), target=6, price=Money.wan("1.5"))
TP = Pollutant(name="TP", measured=FactNumber("tp"), target="0.2", price=Money.wan(10))


def test_load() -> None:
    """Two mg/L too much in 1000万立方米 are twenty tonnes; what is below target counts against it."""
    formula = Load(pollutants=[COD, TP], volume=FactNumber("v"))
    transfer = made(formula, facts=of(cod=8, tp="0.1", v=1000))
    assert transfer.amount == Money.wan(30) - Money.wan(10)
    assert "(8 - 6)mg/L × 1000万立方米 → 20吨 × 1.5万元 = 30万元" in transfer.steps[0].working.zh


def test_several_workings_are_one_equation() -> None:
    """Terms stand in brackets, and the total is the sum of what they come to."""
    parts = SumOf([Fixed(Money.wan(60)), UnitPrice(price=WAN, quantity=FactNumber("q"))])
    working = made(parts, facts=of(q=6)).steps[0].working
    assert working == Label(
        zh="60万元 + (1万元 × 6 = 6万元) = 66万元",
        en="CNY 600,000 + (CNY 10,000 × 6 = CNY 60,000) = CNY 660,000",
    )
    both = made(Load(pollutants=[COD, TP], volume=FactNumber("v")), facts=of(cod=8, tp="0.1", v=1000))
    assert both.steps[0].working.zh.endswith(" = -10万元) = 20万元")


def test_load_one_way() -> None:
    """Where the document says so a pollutant below target counts nothing."""
    formula = Load(pollutants=[COD, TP], volume=FactNumber("v"), one_way=True)
    assert made(formula, facts=of(cod=8, tp="0.1", v=1000)).amount == Money.wan(30)


TIERS = [("0.1", Money.wan(10)), ("0.5", Money.wan(25)), ("2", Money.wan(200))]


@pytest.mark.parametrize(
    ("cod", "plain_wan", "grown_wan"),
    [
        (40, "0", "0"),
        (44, "0", "0"),
        (50, "10", "12.5"),
        (60, "10", "15"),
        (80, "25", "50"),
        (140, "200", "700"),
    ],
)
def test_exceedance_tiers(cod: int, plain_wan: str, grown_wan: str) -> None:
    """The tier above whose edge x lies, times 1 + x where the document says so; an edge is not in its tier."""
    for grows, wan in ((False, plain_wan), (True, grown_wan)):
        formula = ExceedanceTiers(factors=[("COD", FactNumber("cod"), 40)], tiers=TIERS, grows=grows)
        assert made(formula, facts=of(cod=cod)).amount == Money.wan(wan)


def test_exceedance_tiers_capped() -> None:
    """A cap holds for each factor by itself."""
    formula = ExceedanceTiers(
        factors=[("COD", FactNumber("cod"), 40), ("TP", FactNumber("tp"), "0.2")],
        tiers=TIERS,
        grows=True,
        cap=Money.wan(300),
    )
    assert made(formula, facts=of(cod=140, tp="0.3")).amount == Money.wan(300) + Money.wan(15)


@pytest.mark.parametrize(
    ("part_step", "cod", "wan"),
    [
        (PartStep.NOTHING, 59, "0"),
        (PartStep.NOTHING, 60, "50"),
        (PartStep.WHOLE, 41, "50"),
        (PartStep.WHOLE, 20, "0"),
        (PartStep.PART, 50, "25"),
        (PartStep.PART, 400, "300"),
        (Unset("未公布"), 80, "100"),
        (Unset("未公布"), 161, "300"),
        (Unset("未公布"), 30, "0"),
    ],
)
def test_exceedance_steps(part_step: PartStep | Unset, cod: int, wan: str) -> None:
    """Fifty for each half above the limit, a step begun as the document says, and never beyond 300."""
    formula = ExceedanceSteps(
        factors=[("COD", FactNumber("cod"), 40)],
        step="0.5",
        amount=Money.wan(50),
        part_step=part_step,
        cap=Money.wan(300),
    )
    assert made(formula, facts=of(cod=cod)).amount == Money.wan(wan)


def test_exceedance_step_begun_is_unset() -> None:
    """Where a step begun would matter and the document is silent, nothing is computed."""
    formula = ExceedanceSteps(
        factors=[("COD", FactNumber("cod"), 40)], step="0.5", amount=Money.wan(50), part_step=Unset("未公布")
    )
    with pytest.raises(UnsetError, match=r"compensation c, COD: .*a step begun counts \(found '0\.25'\)"):
        made(formula, facts=of(cod=50))


@pytest.mark.parametrize(("year", "wan"), [(2015, "120"), (2016, "240"), (2017, "480")])
def test_weighted_change(year: int, wan: str) -> None:
    """A weighted fall of 4, times 1.5, at the rate of the year."""
    formula = WeightedChange(
        parts=[
            ("PM2.5", FactNumber("pm25", lag=1), FactNumber("pm25"), "60%"),
            ("PM10", FactNumber("pm10", lag=1), FactNumber("pm10"), "40%"),
        ],
        rate={2014: Money.wan(20), 2016: Money.wan(40), 2017: Money.wan(80)},
        dispersion="1.5",
    )
    facts = Facts(unit="c", series={"pm25": {year - 1: 90, year: 80}, "pm10": {year - 1: 100, year: 105}})
    transfer = made(formula, year=year, facts=facts)
    assert transfer.amount == Money.wan(wan)
    assert transfer.steps[0].working.en.startswith(
        "(PM2.5 60% × (90 - 80) + PM10 40% × (100 - 105)) × 1.5 × "
    )


def test_sum() -> None:
    """Parts are added up and rounded as one; a part that has nothing to say is left out."""
    whole = SumOf([Fixed(WAN), UnitPrice(price=Money(1), quantity="1/3"), OneOff(WAN, 2000)])
    transfer = made(whole)
    assert (transfer.amount, transfer.exact) == (WAN, 10**6 + Fraction(1, 3))
    clause = Compensation(
        id="c",
        label=Label(zh="一", en="one"),
        payer="a",
        payee="b",
        formula=SumOf([OneOff(WAN, 2000), OneOff(WAN, 2001)]),
    )
    assert transfers(clause, {}, 2024) == ()


@pytest.mark.parametrize(
    ("formula", "error", "message"),
    [
        (Fixed(GAP), UnsetError, r"compensation c: the document gives no amount \(found '另行商定'\)"),
        (UnitPrice(price=WAN, quantity=GAP), UnsetError, "compensation c: the document gives no number"),
        (SWING[Pays.PAYER], MissingFactError, "compensation c, c: series 'p' is not given"),
        (
            ExceedanceTiers(factors=[("COD", 50, 40)], tiers=[(GAP, WAN)]),
            UnsetError,
            "compensation c: the document gives no number",
        ),
        (
            ExceedanceTiers(factors=[("COD", 50, 0)], tiers=[("0", WAN)]),
            UndefinedError,
            "c, COD: nothing can be a multiple",
        ),
        (
            IndexSwing(index=WeightedIndex([("q", 0, 1)]), limit=1, amount=WAN, at_limit=Pays.PAYER),
            UndefinedError,
            "'q' is measured against 0",
        ),
        (
            UnitPrice(price=WAN, quantity=FactNumber("n", constant=True)),
            MissingFactError,
            "c, c: number 'n' is not",
        ),
        (OneOff(WAN, "move"), MissingFactError, "c, c: milestone 'move' is not given"),
    ],
)
def test_what_is_not_given(formula: Formula, error: type[Exception], message: str) -> None:
    """A number that the document or the facts do not give is an error that names the clause."""
    with pytest.raises(error, match=message):
        made(formula, facts=of(q=1))


def test_no_facts_at_all() -> None:
    """Facts that are not given under the unit of the clause are asked for."""
    with pytest.raises(MissingFactError, match=r"compensation c: 'p' is needed and no facts are given"):
        made(SWING[Pays.PAYER])


def test_part_of_a_year_needs_a_convention() -> None:
    """Without a convention a clause that ends inside a year is not guessed at."""
    clause = Compensation(
        id="c",
        label=Label(zh="一", en="one"),
        payer="a",
        payee="b",
        formula=Fixed(WAN),
        span=Span(date_of("2024-07-01")),
    )
    with pytest.raises(SettlementError, match=r"compensation c: the clause is in force only on 2024-07-01/"):
        transfers(clause, {}, 2024)
