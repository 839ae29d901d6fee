# SPDX-License-Identifier: Apache-2.0
"""Units' years and parties' years are rounded over columns as one by one, and guarantees asked in the same years."""

from collections.abc import Callable
from typing import Any

import pytest

from feidi.agreements import (
    Agreement,
    ByClass,
    Clock,
    Facts,
    Guarantee,
    Holds,
    InPhases,
    Party,
    PartYear,
    PartyRole,
    Receipt,
    RevenueKind,
    Sharing,
    Split,
    Terms,
    To,
    UnitKind,
    When,
)
from feidi.labels import Label
from feidi.quantities import Money, MoneyUnit, RoundedSum, Rounding
from tests.support.settlement_cases import Case

Compare = Callable[[str, Case], str]
KINDS = (RevenueKind.VAT, RevenueKind.CIT)
HALVES = Split([("1/2", To("source")), ("1/2", To("host"))])
SEVENTHS = Split([("2/7", To("source")), ("3/7", To("host")), ("2/7", To("fund"))])
FLOOR = Guarantee("source", Money(90), HALVES, payers=["host"])
BEGUN = tuple(
    Facts(unit=unit, milestones={"begun": "2022-07-01"}, flags={"led": unit == "A"})
    for unit in ("A", "B", "zone")
)


def on(terms: Terms, **more: Any) -> Agreement:  # noqa: ANN401  # whatever a sharing clause takes
    """Give an agreement of three parties."""
    parties = [
        Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key))
        for key in ("source", "host", "fund")
    ]
    clause = Sharing(id="tax", kinds=KINDS, terms=terms, **more)
    return Agreement(id="law", title=Label(zh="法", en="law"), parties=parties, sharing=[clause])


def receipts(*years: int, classes: tuple[str, ...] = ("",)) -> tuple[Receipt, ...]:
    """Give receipts of two firms and two kinds."""
    return tuple(
        Receipt(kind=kind, payer=payer, year=year, amount=Money(fen + year), project="P", project_class=name)
        for year in years
        for payer, fen in (("A", 1_111), ("B", 2_355))
        for kind in KINDS
        for name in classes
    )


@pytest.mark.parametrize("carried", [True, False])
@pytest.mark.parametrize("each", list(RoundedSum))
@pytest.mark.parametrize("terms", [HALVES, SEVENTHS])
def test_sums_that_are_rounded(
    settled_both_ways: Compare, each: RoundedSum, carried: bool, terms: Terms
) -> None:
    """To the fen and to the yuan."""
    for unit in (MoneyUnit.FEN, MoneyUnit.YUAN):
        agreement = on(terms, rounding=Rounding(unit=unit, each=each, carried=carried))
        assert settled_both_ways("pyarrow", Case(agreement, receipts(2021, 2023), ())) == "settled"


@pytest.mark.parametrize("each", list(RoundedSum))
def test_nothing_to_round(settled_both_ways: Compare, each: RoundedSum) -> None:
    """Without receipts there are no lines."""
    agreement = on(SEVENTHS, rounding=Rounding(each=each))
    assert settled_both_ways("pyarrow", Case(agreement, (), ())) == "settled"


@pytest.mark.parametrize("unit", [UnitKind.ENTERPRISE, UnitKind.ZONE])
@pytest.mark.parametrize("convention", list(PartYear))
def test_years_in_which_guarantees_are_asked(
    settled_both_ways: Compare, unit: UnitKind, convention: PartYear
) -> None:
    """By phases, by conditions and by classes, with years between that brought nothing."""
    trees: tuple[Terms, ...] = (
        FLOOR,
        InPhases([(1, FLOOR)], clock="begun", before=To("host"), after=To("host")),
        When(Holds("led"), FLOOR, otherwise=To("host")),
        ByClass([("A类", FLOOR)], otherwise=To("host")),
        ByClass([("A类", To("host"))], otherwise=FLOOR),
        ByClass([("A类", To("host"))], otherwise=HALVES),
        Split([("1/2", ByClass([("A类", To("host"))], otherwise=To("fund"))), ("1/2", FLOOR)]),
    )
    for terms in trees:
        for classes in (("",), ("A类",), ("", "B类")):
            agreement = on(terms, unit=unit, part_year=convention)
            case = Case(agreement, receipts(2021, 2024, classes=classes), BEGUN)
            assert settled_both_ways("pyarrow", case) == "settled"


def test_no_year_between(settled_both_ways: Compare) -> None:
    """Where every year brought something no year is added."""
    assert settled_both_ways("pyarrow", Case(on(FLOOR), receipts(2021, 2022), ())) == "settled"


def test_a_floor_that_begins_after_the_last_receipt(settled_both_ways: Compare) -> None:
    """A unit without receipts of that year is refused for it, as one by one when all years are settled."""
    floor = Guarantee("source", Money(90), HALVES, payers=["host"], since=Clock("begun"))
    early, late = receipts(2021)[:1], receipts(2022)[2:3]
    agreement, facts = on(floor), tuple(Facts(unit=unit, milestones={"begun": "2022-07-01"}) for unit in "AB")
    assert settled_both_ways("pyarrow", Case(agreement, early, facts)) == "settled"
    assert settled_both_ways("pyarrow", Case(agreement, early + late, facts)) == "refused"
