# SPDX-License-Identifier: Apache-2.0
"""Clauses worked out for a year: pools, advances, shared loads, gates, part years and rounding."""

from fractions import Fraction

import pytest
from attrs import evolve

from feidi.agreements.compensation import (
    Compensation,
    Every,
    FactNumber,
    Fixed,
    Load,
    OneOff,
    Pollutant,
    Pool,
    Prepaid,
    Reroute,
    SharedLoad,
    UnitPrice,
)
from feidi.agreements.conditions import Holds
from feidi.agreements.facts import Facts
from feidi.agreements.sharing import PartYear
from feidi.agreements.unset import Unset
from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import UnsetError
from feidi.labels import Label
from feidi.quantities.money import Money, MoneyUnit
from feidi.quantities.rounding import Rounding, RoundingMethod
from feidi.settlement.compensation import Transfer, balances, transfers

LABEL = Label(zh="补偿", en="compensation")
PLAIN = Compensation(id="c", label=LABEL, payer="host", payee="source", formula=Fixed(Money.yuan(366)))


def third(rounding: Rounding, yuan: str = "2000/3") -> Transfer:
    """Work out a sum of two thirds of a thousand yuan."""
    formula = UnitPrice(price=Money.yuan(1), quantity=yuan)
    (transfer,) = transfers(evolve(PLAIN, formula=formula, rounding=rounding), {}, 2024)
    return transfer


@pytest.mark.parametrize(
    ("method", "unit", "fen"),
    [
        (RoundingMethod.LARGEST_REMAINDER, MoneyUnit.FEN, 66_667),
        (RoundingMethod.HALF_UP, MoneyUnit.YUAN, 66_700),
        (RoundingMethod.FLOOR, MoneyUnit.YUAN, 66_600),
        (RoundingMethod.CEIL, MoneyUnit.WAN, 1_000_000),
    ],
)
def test_rounded_once(method: RoundingMethod, unit: MoneyUnit, fen: int) -> None:
    """One sum is rounded by the method and unit of the clause, alike in both directions; the exact sum is kept."""
    rounding = Rounding(method=method, unit=unit, residue_to="source")
    forth, back = third(rounding), third(rounding, "-2000/3")
    assert (forth.amount, back.amount) == (Money(fen), Money(-fen))
    assert forth.exact == Fraction(200_000, 3) == -back.exact


@pytest.mark.parametrize(
    ("part_year", "start", "yuan"),
    [
        (PartYear.PRORATE, "2024-12-30", 2),
        (PartYear.FIRST_DAY, "2024-12-30", None),
        (PartYear.LAST_DAY, "2024-12-30", 366),
        (PartYear.PRORATE, "2024-01-01", 366),
        (None, "2024-01-01", 366),
        (None, "2025-01-01", None),
    ],
)
def test_part_of_a_year(part_year: PartYear | None, start: str, yuan: int | None) -> None:
    """A clause that starts inside a year counts by its days, or by the first or the last day of the year."""
    clause = evolve(PLAIN, part_year=part_year, span=Span(date_of(start)))
    paid = [transfer.amount for transfer in transfers(clause, {}, FiscalYear(2024))]
    assert paid == ([] if yuan is None else [Money.yuan(yuan)])


def test_first_day_of_a_clause_that_ends() -> None:
    """By the first day, a clause that ends inside a year counts the whole of it."""
    clause = evolve(
        PLAIN, part_year=PartYear.FIRST_DAY, span=Span(date_of("2020-01-01"), date_of("2024-02-01"))
    )
    assert [transfer.amount for transfer in transfers(clause, {}, 2024)] == [Money.yuan(366)]


def test_part_of_a_year_is_shown() -> None:
    """The working of a part names the part."""
    clause = evolve(PLAIN, part_year=PartYear.PRORATE, span=Span(date_of("2024-07-02")))
    (transfer,) = transfers(clause, {}, 2024)
    assert transfer.steps[0].working == Label(zh="366元 × 0.5 = 183元", en="CNY 366 × 0.5 = CNY 183")


def test_term_of_the_agreement_stands_in() -> None:
    """The term holds where the clause states no days, and the days of the clause where it does."""
    term = Span(date_of("2012-01-01"), date_of("2015-01-01"))
    assert [bool(transfers(PLAIN, {}, year, term=term)) for year in (2011, 2014, 2015)] == [
        False,
        True,
        False,
    ]
    own = evolve(PLAIN, span=Span(date_of("2015-01-01")))
    assert transfers(own, {}, 2015, term=term)


@pytest.mark.parametrize("passed", [True, False])
def test_gate(passed: bool) -> None:
    """Nothing is transferred where the gate is shut."""
    clause = evolve(PLAIN, condition=Holds("review_passed"))
    assert bool(transfers(clause, {"c": Facts(unit="c", flags={"review_passed": passed})}, 2024)) is passed


def test_clause_is_carried() -> None:
    """A transfer names its clause, its year and the article."""
    (transfer,) = transfers(evolve(PLAIN, clause="第六条"), {}, 2024)
    assert (transfer.compensation, transfer.year, transfer.article) == ("c", FiscalYear(2024), "第六条")
    assert transfer.citation is None


PREPAID = evolve(
    PLAIN,
    formula=Prepaid(Money.yuan(100), UnitPrice(price=Money(1), quantity=FactNumber("due"))),
    span=Span(date_of("2018-01-01"), date_of("2020-01-01")),
    rounding=Rounding(unit=MoneyUnit.YUAN),
)


def test_prepaid_is_settled_next_year() -> None:
    """An advance in each year, its settlement in the year after, also after the last one."""
    facts = {"c": Facts(unit="c", series={"due": {2018: 12_049, 2019: 3_000}})}
    paid = {year: transfers(PREPAID, facts, year) for year in range(2017, 2022)}
    assert {year: [each.amount for each in made] for year, made in paid.items()} == {
        2017: [],
        2018: [Money.yuan(100)],
        2019: [Money.yuan(100 + 20)],
        2020: [Money.yuan(-70)],
        2021: [],
    }
    (both,) = paid[2019]
    assert [step.period for step in both.steps] == ["2018", "2019"]
    assert both.steps[0].working.zh == "上年清算:(0.01元 × 12049 = 120.49元) - 预付100元 = 20.49元"
    assert both.steps[1].working.en == "advance: CNY 100"


def test_prepaid_and_settled_come_to_what_was_due() -> None:
    """An advance that is rounded is settled as it was paid, so that both come to what was due."""
    formula = Prepaid(Money(150), Fixed(Money.yuan(7)))
    clause = evolve(PREPAID, formula=formula, span=Span(date_of("2018-01-01"), date_of("2019-01-01")))
    assert [transfers(clause, {}, year)[0].amount for year in (2018, 2019)] == [Money.yuan(2), Money.yuan(5)]


def test_prepaid_with_nothing_due() -> None:
    """Where nothing was due in the end, the advance comes back."""
    formula = Prepaid(Money.yuan(100), OneOff(Money.yuan(5), 2000))
    assert transfers(evolve(PREPAID, formula=formula), {}, 2020)[0].amount == Money.yuan(-100)


SHARED = evolve(
    PLAIN,
    payer="",
    every=Every.MONTH,
    span=Span(date_of("2024-11-01"), date_of("2025-01-01")),
    formula=SharedLoad(
        Load(
            pollutants=[
                Pollutant(name="COD", measured=FactNumber("cod"), target=6, price=Money.wan(1)),
                Pollutant(name="TP", measured=FactNumber("tp"), target=1, price=Money.wan(10)),
            ],
            volume=FactNumber("v"),
        ),
        [("COD", [("a", "80%"), ("b", "20%")]), ("TP", [("a", "100%")])],
    ),
)


def test_shared_load() -> None:
    """Each payer bears its share of each pollutant, month by month, and only for months in force."""
    series = {
        "cod": {"2024-11": 7, "2024-12": 5},
        "tp": {"2024-11": 1, "2024-12": 2},
        "v": {"2024-11": 1000, "2024-12": 500},
    }
    a, b = transfers(SHARED, {"c": Facts(unit="c", series=series)}, 2024)
    assert (a.payer, a.payee, a.amount) == ("a", "source", Money.wan(8) - Money.wan(4) + Money.wan(50))
    assert (b.payer, b.payee, b.amount) == ("b", "source", Money.wan(2) - Money.wan(1))
    assert [step.period for step in b.steps] == ["2024-11", "2024-12"]
    assert b.steps[0].working.en.endswith("= CNY 100,000) × 20% = CNY 20,000")
    assert [fact.name for fact in b.steps[0].facts] == ["cod", "v", "tp"]


def test_shared_load_out_of_force() -> None:
    """A year in which no month is in force brings nothing."""
    assert transfers(SHARED, {}, 2023) == ()


TWO_YI = Money.yi(2)


def pool(cut: str | Unset = "1/2", total: Money = TWO_YI) -> Compensation:
    """Give the pool of three provinces, with a cut at one section."""
    return Compensation(
        id="c",
        label=LABEL,
        formula=Pool(
            fund="pool",
            total=total,
            contributions=[("yunnan", "10%"), ("guizhou", "50%"), ("sichuan", "40%")],
            distributions=[("yunnan", "30%"), ("guizhou", "40%"), ("sichuan", "30%")],
            reroutes=[
                Reroute(
                    name="清水铺",
                    measured=FactNumber("class"),
                    limit=2,
                    party="yunnan",
                    cut=cut,
                    to=[("guizhou", "1/2"), ("sichuan", "1/4"), ("downstream", "1/4")],
                )
            ],
        ),
    )


def water(grade: int) -> dict[str, Facts]:
    """Give the class of the section."""
    return {"c": Facts(unit="c", series={"class": {2018: grade}})}


def test_pool() -> None:
    """Paid in and drawn out by two keys, with the fund keeping nothing."""
    made = transfers(pool(), water(2), 2018)
    assert [(each.payer, each.payee) for each in made[:3]] == [
        (p, "pool") for p in ("yunnan", "guizhou", "sichuan")
    ]
    assert balances(made) == {
        "yunnan": Money.wan(4000),
        "pool": Money(0),
        "guizhou": Money.wan(-2000),
        "sichuan": Money.wan(-2000),
    }
    assert made[3].steps[0].working.zh == "2亿元 × 30% = 6000万元"


def test_pool_reroutes() -> None:
    """Where the section misses its class, half of the part upstream goes to the others, also to one without a part."""
    made = transfers(pool(), water(3), 2018)
    drawn = {each.payee: each.amount for each in made if each.payer == "pool"}
    assert drawn == {
        "yunnan": Money.wan(3000),
        "guizhou": Money.wan(9500),
        "sichuan": Money.wan(6750),
        "downstream": Money.wan(750),
    }
    assert made[3].steps[0].working.zh == "2亿元 × 30% = 6000万元;清水铺未达标-3000万元;合计3000万元"
    assert made[-1].steps[0].working.en == "清水铺 missed CNY 7,500,000"


def test_pool_with_unset_cut() -> None:
    """A cut without a number is asked for only where the section misses its class."""
    clause = pool(Unset("扣减相应资金"))
    assert transfers(clause, water(2), 2018)
    with pytest.raises(
        UnsetError, match=r"清水铺 is missed \(3 > 2\) and the cut has no number \(found '扣减相应资金'\)"
    ):
        transfers(clause, water(3), 2018)


def test_pool_is_divided_to_the_fen() -> None:
    """What does not divide goes by the rounding of the clause; a party of the residue without a part is told so."""
    rounding = Rounding(method=RoundingMethod.FLOOR, unit=MoneyUnit.YUAN, residue_to="keeper")
    made = transfers(evolve(pool(total=Money.yuan(7)), rounding=rounding), water(2), 2018)
    paid = {each.payer: each.amount for each in made if each.payee == "pool"}
    assert paid == {
        "yunnan": Money(0),
        "guizhou": Money.yuan(3),
        "sichuan": Money.yuan(2),
        "keeper": Money.yuan(2),
    }
    assert made[3].steps[0].working == Label(zh="舍入余数", en="what rounding leaves")


def test_pool_out_of_force() -> None:
    """Outside its days a pool brings nothing."""
    assert transfers(evolve(pool(), span=Span(date_of("2019-01-01"))), {}, 2018) == ()
