# SPDX-License-Identifier: Apache-2.0
"""What an amount comes to for a unit and a year."""

from fractions import Fraction

import pytest

from feidi.agreements.amounts import Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.facts import Facts
from feidi.agreements.unset import Unset
from feidi.errors import MissingFactError, UnsetError
from feidi.quantities.money import Money
from feidi.quantities.share import Rate
from feidi.settlement.amount import amount_of

FIRM = Facts(
    unit="A",
    amounts={"incentives": Money.wan(30)},
    yearly={"tax": {2013: Money.yuan(10), 2014: Money.yuan(-3), 2015: Money.yuan(5), 2016: Money.yuan(90)}},
    milestones={"move": "2016-03-01", "production": None},
)


def test_money_is_itself() -> None:
    """A sum of money is its fen in every year, and needs no facts."""
    assert amount_of(Money.wan(500), None, 1990, "limit") == 500_000_000


@pytest.mark.parametrize(("year", "steps"), [(2020, 0), (2022, 0), (2023, 1), (2025, 1), (2026, 2)])
def test_escalating_steps_every_three_years(year: int, steps: int) -> None:
    """Eight percent every three years is compounded exactly, and nothing moves in between."""
    rent = Escalating(start=Money.yuan(1000), rate=Rate("8%"), every=3, first=2020)
    assert amount_of(rent, None, year, "rent") == 100_000 * Fraction(27, 25) ** steps


def test_escalating_has_no_past() -> None:
    """There is no amount before the first year, and the error says which year that is."""
    rent = Escalating(start=Money.yuan(1000), rate=Rate("8%"), every=3, first=2020)
    with pytest.raises(UnsetError, match=r"rent: there is no amount before 2020 \(found 2019\)"):
        amount_of(rent, None, 2019, "rent")


def test_indexed_multiplies_the_growth_of_each_year() -> None:
    """An indexed amount is its start times one plus the growth of each later year."""
    fund = Indexed(start=Money.yi(10), first=2023, growth=((2025, Rate("4%")), (2024, Rate("5%"))))
    assert amount_of(fund, None, 2023, "fund") == Money.yi(10).fen
    assert amount_of(fund, None, 2025, "fund") == Money.yi(10).fen * Fraction(105, 100) * Fraction(104, 100)


@pytest.mark.parametrize(
    ("year", "message"), [(2022, "no amount before 2023"), (2025, "growth of 2024 is not")]
)
def test_indexed_without_growth_is_unset(year: int, message: str) -> None:
    """A year before the first, or one whose growth is missing on the way, has no amount."""
    fund = Indexed(start=Money.yi(10), first=2023, growth=((2025, Rate("4%")),))
    with pytest.raises(UnsetError, match=f"fund: .*{message}"):
        amount_of(fund, None, year, "fund")


def test_facts_are_found() -> None:
    """A fact is the amount of that name; a yearly one is that of the year."""
    assert amount_of(FactAmount("incentives"), FIRM, 2020, "p") == Money.wan(30).fen
    assert amount_of(FactAmount("tax", yearly=True), FIRM, 2014, "p") == -300


@pytest.mark.parametrize(("year", "yuan"), [(2012, 0), (2013, 10), (2014, 7), (2016, 102), (2030, 102)])
def test_running_counts_to_the_end_of_the_year(year: int, yuan: int) -> None:
    """What has run up is the sum of the years up to and with this one."""
    assert amount_of(Running("tax"), FIRM, year, "p") == yuan * 100


def test_before_leaves_out_the_year_of_the_event() -> None:
    """The three full years before the event count, refunds included, and its own year does not."""
    assert amount_of(SumBefore("tax", "move"), FIRM, 2020, "p") == 1200
    assert amount_of(MeanBefore("tax", "move"), FIRM, 2020, "p") == 400
    assert amount_of(MeanBefore("tax", "move", years=2), FIRM, 2020, "p") == 100


@pytest.mark.parametrize(
    ("amount", "facts", "message"),
    [
        (FactAmount("rent"), FIRM, r"cap, A: amount 'rent' is not given"),
        (FactAmount("tax", yearly=True), FIRM, r"cap, A: yearly amount 'tax' of '2020' is not given"),
        (SumBefore("tax", "move", years=4), FIRM, r"cap, A: yearly amount 'tax' of '2012' is not given"),
        (SumBefore("tax", "production"), FIRM, r"cap, A: 'production' has not happened yet"),
        (MeanBefore("tax", "registration"), FIRM, r"cap, A: milestone 'registration' is not given"),
        (Running("tax"), None, r"cap: 'tax' is needed and no facts are given"),
    ],
)
def test_missing_facts_are_asked_for(
    amount: FactAmount | Running | SumBefore | MeanBefore, facts: Facts | None, message: str
) -> None:
    """What is not given is asked for by name, with the clause and the unit."""
    with pytest.raises(MissingFactError, match=message):
        amount_of(amount, facts, 2020, "cap")


def test_unset_amount_refuses() -> None:
    """An amount the document leaves open is not computed; the error quotes the words in its place."""
    with pytest.raises(UnsetError, match=r"subsidy: the document gives no amount \(found '适当补助'\)"):
        amount_of(Unset("适当补助"), FIRM, 2020, "subsidy")
