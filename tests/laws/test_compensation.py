# SPDX-License-Identifier: Apache-2.0
"""Laws of compensation, over generated clauses and facts."""

from fractions import Fraction

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from feidi.agreements.compensation import (
    ClassSteps,
    Compensation,
    ExceedanceSteps,
    ExceedanceTiers,
    Fixed,
    Pays,
    Pool,
    Prepaid,
    SharedLoad,
)
from feidi.agreements.facts import Facts
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.labels import LANGUAGES, Label
from feidi.quantities.money import Money
from feidi.quantities.rounding import Rounding
from feidi.settlement.compensation import Transfer, balances, transfers
from feidi.settlement.compensation.wording import money
from feidi.testing import PARTIES, moneys, roundings
from feidi.testing.compensation import compensations, facts_read

Case = tuple[Compensation, dict[str, Facts], int]


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    clause, year = draw(compensations()), draw(st.integers(2014, 2026))
    return clause, draw(facts_read(clause, year)), year


CASES = _cases()


class TestZeroSum:
    """What one side pays the other receives: the balances of all parties add up to nothing, to the fen."""

    @given(CASES)
    def test_balances_add_up_to_nothing(self, case: Case) -> None:
        """The sum over the parties is nothing, and only parties of the clause and its rounding have a balance."""
        clause, facts, year = case
        held = balances(transfers(clause, facts, year))
        assert sum(held.values()) in (0, Money(0))
        assert held.keys() <= {*clause.parties, clause.rounding.residue_to}

    @given(CASES)
    def test_a_fund_keeps_nothing(self, case: Case) -> None:
        """What is paid into a pool in a year is drawn out of it in that year."""
        clause, facts, year = case
        if isinstance(clause.formula, Pool) and clause.rounding.residue_to != clause.formula.fund:
            assert balances(transfers(clause, facts, year)).get(clause.formula.fund, Money(0)) == Money(0)


class TestExchange:
    """Exchanging payer and payee changes the sign of every balance."""

    @given(CASES)
    def test_exchanged_sides_exchange_balances(self, case: Case) -> None:
        """The balances of the exchanged clause are those of the clause with the other sign."""
        clause, facts, year = case
        if isinstance(clause.formula, Pool | SharedLoad):
            return
        exchanged = evolve(clause, payer=clause.payee, payee=clause.payer)
        forth, back = (balances(transfers(each, facts, year)) for each in (clause, exchanged))
        assert forth == {party: -money for party, money in back.items()}


class TestOneRounding:
    """A transfer is rounded once, by less than one unit, to a whole number of units."""

    @given(CASES)
    def test_rounding_moves_less_than_a_unit(self, case: Case) -> None:
        """The whole amount lies less than a unit from the exact one, which is the sum of the steps."""
        clause, facts, year = case
        for made in transfers(clause, facts, year):
            assert made.exact == sum((step.amount for step in made.steps), Fraction(0))
            if not isinstance(clause.formula, Pool):
                assert abs(made.amount.fen - made.exact) < clause.rounding.unit.fen
                assert made.amount.fen % clause.rounding.unit.fen == 0


class TestCap:
    """A cap is never exceeded, either way."""

    @given(CASES)
    def test_caps_hold(self, case: Case) -> None:
        """No step of a capped formula comes to more than its cap, for each factor where the cap is by factor."""
        clause, facts, year = case
        formula = clause.formula
        if not isinstance(formula, ClassSteps | ExceedanceSteps | ExceedanceTiers) or formula.cap is None:
            return
        assert isinstance(formula.cap, Money)
        factors = 1 if isinstance(formula, ClassSteps) else len(formula.factors)
        for made in transfers(clause, facts, year):
            assert all(abs(step.amount) <= factors * formula.cap.fen for step in made.steps)


class TestYears:
    """Years stand alone: the same year gives the same transfers, and outside its days a clause gives none."""

    @given(CASES)
    def test_a_year_is_repeated(self, case: Case) -> None:
        """Working out a year again changes nothing."""
        clause, facts, year = case
        assert transfers(clause, facts, year) == transfers(clause, facts, year)

    @given(CASES)
    def test_nothing_outside_its_days(self, case: Case) -> None:
        """A clause that starts after the year brings nothing in it."""
        clause, facts, year = case
        assert transfers(evolve(clause, span=Span(date_of(f"{year + 1}-01-01"))), facts, year) == ()

    @given(CASES)
    def test_steps_are_worded(self, case: Case) -> None:
        """Every step says in both languages how it was worked out."""
        clause, facts, year = case
        for made in transfers(clause, facts, year):
            assert all(step.working.text(lang).strip() for step in made.steps for lang in LANGUAGES)

    @given(CASES)
    def test_workings_end_with_what_they_come_to(self, case: Case) -> None:
        """The last sum of a working is the amount of its step; who pays it stands beside a swing."""
        clause, facts, year = case
        for made in transfers(clause, facts, year):
            for step in made.steps:
                if step.working.zh != "舍入余数":
                    ends = tuple(
                        text
                        for lang in LANGUAGES
                        for text in (money(step.amount, lang), money(abs(step.amount), lang))
                    )
                    assert all(
                        step.working.text(lang).endswith((*ends, Pays.NOBODY.label.text(lang)))
                        for lang in LANGUAGES
                    ), step


class TestPrepaid:
    """An advance and its settlement come to what was due, rounded."""

    @given(moneys(), moneys(), roundings(PARTIES))
    def test_both_years_come_to_what_was_due(self, advance: Money, due: Money, rounding: Rounding) -> None:
        """With one year prepaid, the two transfers add up to the amount that was due, rounded once."""
        year = Span(date_of("2018-01-01"), date_of("2019-01-01"))
        prepaid = Compensation(
            id="c",
            label=Label(zh="预付", en="prepaid"),
            payer="source",
            payee="host",
            formula=Prepaid(advance, Fixed(due)),
            span=year,
            rounding=rounding,
        )
        plain = evolve(prepaid, formula=Fixed(due))
        paid: list[Transfer] = [*transfers(prepaid, {}, 2018), *transfers(prepaid, {}, 2019)]
        assert sum(each.amount for each in paid) == transfers(plain, {}, 2018)[0].amount
