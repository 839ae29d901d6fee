# SPDX-License-Identifier: Apache-2.0
"""All compensation clauses of an agreement, over years."""

import pytest

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation import Compensation, FactNumber, Fixed, UnitPrice
from feidi.agreements.facts import Facts
from feidi.agreements.party import Party, PartyRole
from feidi.agreements.unset import Unset
from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError, MissingFactError
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.settlement.compensation import balances, compensate

LABEL = Label(zh="补偿", en="compensation")


def agreement() -> Agreement:
    """Give an agreement with a fixed sum, an unset one and a price, in force for two years."""
    formulas = {
        "fixed": Fixed(Money.yuan(5)),
        "unset": Fixed(Unset("协商确定")),
        "priced": UnitPrice(price=Money.yuan(2), quantity=FactNumber("q")),
    }
    return Agreement(
        id="x",
        title=LABEL,
        parties=[Party(key=key, role=PartyRole.OTHER, label=LABEL) for key in ("a", "b")],
        term=Span(date_of("2020-01-01"), date_of("2022-01-01")),
        compensation=[
            Compensation(id=name, label=LABEL, payer="a", payee="b", formula=formula)
            for name, formula in formulas.items()
        ],
    )


FACTS = {"priced": Facts(unit="priced", series={"q": {2020: 1, 2021: -4}})}


def test_years_are_worked_out_in_order() -> None:
    """Transfers stand by year and clause; years outside the term bring none."""
    done = compensate(agreement(), FACTS, [2021, FiscalYear(2020), 2021, 2019])
    assert [(each.year.year, each.compensation, each.amount) for each in done.transfers] == [
        (2020, "fixed", Money.yuan(5)),
        (2020, "priced", Money.yuan(2)),
        (2021, "fixed", Money.yuan(5)),
        (2021, "priced", Money.yuan(-8)),
    ]
    assert balances(done.transfers) == {"a": Money.yuan(-4), "b": Money.yuan(4)}


def test_what_is_unset_lets_the_rest_be_settled() -> None:
    """A clause without a number is named for each year, with the reason, beside the transfers of the others."""
    done = compensate(agreement(), FACTS, [2020, 2021, 2022])
    assert [(each.compensation, each.year.year) for each in done.unset] == [("unset", 2020), ("unset", 2021)]
    assert "协商确定" in done.unset[0].reason


def test_a_missing_fact_stops_everything() -> None:
    """A fact that is asked for and not given is an error, and nothing is half done."""
    with pytest.raises(MissingFactError, match="compensation priced"):
        compensate(agreement(), {}, [2020])


def test_facts_of_one_unit_given_twice_are_refused() -> None:
    """Which of the two would count is nobody's to choose."""
    twice = [Facts(unit="priced", series={"q": {2020: count}}) for count in (1, 9)]
    with pytest.raises(InvariantError, match="given twice"):
        compensate(agreement(), twice, [2020])


def test_facts_under_another_unit_are_refused() -> None:
    """The key of a mapping is the unit that the facts are of."""
    with pytest.raises(InvariantError, match="facts of 'A' stand under another unit"):
        compensate(agreement(), {"priced": Facts(unit="A", series={"q": {2020: 1}})}, [2020])
