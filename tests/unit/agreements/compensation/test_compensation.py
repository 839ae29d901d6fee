# SPDX-License-Identifier: Apache-2.0
"""The compensation clause and its place in an agreement."""

import pytest
from attrs import evolve

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation import (
    Compensation,
    Every,
    Fixed,
    Formula,
    GuaranteedReturn,
    Load,
    OneOff,
    Pollutant,
    Pool,
    Prepaid,
    SharedLoad,
)
from feidi.agreements.conditions import Holds
from feidi.agreements.party import Party, PartyRole
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.quantities.rounding import Rounding, RoundingMethod

LABEL = Label(zh="补偿", en="compensation")
ONE = Money.yuan(1)
POOL = Pool(fund="pool", total=ONE, contributions=[("a", "100%")], distributions=[("b", "100%")])
SHARED = SharedLoad(
    Load(pollutants=[Pollutant(name="TP", measured=1, target=1, price=ONE)], volume=1),
    [("TP", [("a", "1/2"), ("c", "1/2")])],
)


FIXED = Fixed(ONE)


def clause(formula: Formula = FIXED, payer: str = "a", payee: str = "b") -> Compensation:
    """Give a clause between two."""
    return Compensation(id="clause", label=LABEL, payer=payer, payee=payee, formula=formula)


def test_parties_are_named_by_clause_or_formula() -> None:
    """Two sides of a clause; the payers of a shared load; everyone of a pool."""
    assert clause().parties == ("a", "b")
    assert clause(SHARED, payer="").parties == ("a", "c", "b")
    assert clause(POOL, payer="", payee="").parties == ("pool", "a", "b")


def test_facts_are_those_of_the_unit() -> None:
    """Facts are looked up under the unit, or under the id of the clause."""
    assert (evolve(clause(), unit="jiekou").facts_id, clause().facts_id) == ("jiekou", "clause")


@pytest.mark.parametrize(
    ("formula", "payer", "payee"),
    [
        (Fixed(ONE), "", "b"),
        (Fixed(ONE), "a", ""),
        (Fixed(ONE), "a", "a"),
        (SHARED, "a", "b"),
        (SHARED, "", "a"),
        (POOL, "a", ""),
        (POOL, "", "b"),
    ],
)
def test_sides_fit_the_formula(formula: Formula, payer: str, payee: str) -> None:
    """A side that is missing, named twice, or named beside a formula that names it is refused."""
    with pytest.raises(InvariantError):
        clause(formula, payer, payee)


@pytest.mark.parametrize(
    "formula",
    [
        OneOff(ONE, 2010),
        Prepaid(ONE, Fixed(ONE)),
        GuaranteedReturn(principal=ONE, rate="1%", since="investment"),
    ],
)
def test_yearly_formulas_stay_yearly(formula: Formula) -> None:
    """What is counted in years is not worked out by the month."""
    with pytest.raises(InvariantError, match="worked out by the year"):
        Compensation(id="x", label=LABEL, payer="a", payee="b", formula=formula, every=Every.MONTH)


def test_what_is_prepaid_has_no_gate() -> None:
    """An advance is settled in any case, so a gate is refused."""
    with pytest.raises(InvariantError, match="what was prepaid is settled"):
        evolve(clause(Prepaid(ONE, FIXED)), condition=Holds("passed"))


def agreement(*clauses: Compensation) -> Agreement:
    """Give an agreement of two parties."""
    sides = [Party(key=key, role=PartyRole.OTHER, label=LABEL) for key in ("a", "b")]
    return Agreement(id="x", title=LABEL, parties=sides, compensation=list(clauses))


def test_agreement_gives_its_clauses() -> None:
    """The clauses of the family stand among the clauses of the agreement."""
    assert list(agreement(clause()).clauses()) == [clause()]


def test_agreement_knows_every_party() -> None:
    """A payer, a payee or a party of the rounding that is not declared is refused, with its place."""
    residue = Rounding(method=RoundingMethod.FLOOR, residue_to="c")
    for undeclared in (
        clause(payee="c"),
        evolve(clause(), rounding=residue),
        evolve(clause(), rounding=Rounding(order=("c",))),
    ):
        with pytest.raises(
            InvariantError, match=r"agreement x: compensation\[0\]: party 'c' is not declared"
        ):
            agreement(undeclared)


def test_agreement_names_clauses_once() -> None:
    """Two clauses of one id are refused."""
    with pytest.raises(InvariantError, match="clauses stand twice"):
        agreement(clause(), clause())
