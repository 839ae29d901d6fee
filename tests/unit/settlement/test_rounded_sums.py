# SPDX-License-Identifier: Apache-2.0
"""Which sum is rounded: each line, each unit's year, or each party's year; carried or not."""

from collections import Counter
from collections.abc import Callable
from fractions import Fraction

import pytest
from attrs import evolve

from feidi.agreements import Agreement, Receipt, RevenueKind, Split, To, UnitKind
from feidi.errors import SettlementError
from feidi.quantities import Money, MoneyUnit, RoundedSum, Rounding, RoundingMethod
from feidi.settlement import Statement, settle

On = Callable[..., Agreement]
Of = Callable[..., Receipt]
SEVENTHS = Split([("2/7", To("source")), ("3/7", To("host")), ("2/7", To("fund"))])


def cit(receipt: Receipt) -> Receipt:
    """Give a receipt as one of corporate income tax."""
    return evolve(receipt, kind=RevenueKind.CIT)


def firms(vat: Of, years: tuple[int, ...] = (2023,)) -> list[Receipt]:
    """Give receipts of 40 firms, of two kinds, in yuan and fen."""
    return [
        kind(vat(f"F{at:02}", year, Money(100_000 + 12_345 * at + year + fen)))
        for year in years
        for at in range(40)
        for kind, fen in ((lambda one: one, 7), (cit, 77))
    ]


def sums_of(statement: Statement) -> tuple[Counter[tuple[int, str]], dict[tuple[int, str], Fraction]]:
    """Give what each party is paid and is due in each year, in fen."""
    paid: Counter[tuple[int, str]] = Counter()
    due: dict[tuple[int, str], Fraction] = {}
    for line in statement.lines:
        key = (line.year, line.party)
        paid[key] += line.amount.fen
        due[key] = due.get(key, Fraction(0)) + line.exact
    return paid, due


def test_by_line_forty_firms_stray_by_more_than_a_yuan(agreement_on: On, vat: Of) -> None:
    """Each line in whole yuan, the residue with the host: all firms together stray by more than one."""
    how = Rounding(unit=MoneyUnit.YUAN, method=RoundingMethod.HALF_UP, residue_to="host")
    paid, due = sums_of(settle(agreement_on(SEVENTHS, rounding=how), firms(vat)))
    assert max(abs(paid[key] - due[key]) for key in due) > 100


@pytest.mark.parametrize("carried", [True, False])
@pytest.mark.parametrize("method", list(RoundingMethod))
def test_by_year_each_party_is_rounded_once(
    agreement_on: On, vat: Of, method: RoundingMethod, carried: bool
) -> None:
    """The annual total of each party is its exact sum in whole yuan, but for the one of the residue."""
    residue = "" if method is RoundingMethod.LARGEST_REMAINDER else "fund"
    how = Rounding(
        unit=MoneyUnit.YUAN, method=method, residue_to=residue, each=RoundedSum.YEAR, carried=carried
    )
    receipts = firms(vat, (2023, 2024))
    statement = settle(agreement_on(SEVENTHS, rounding=how), receipts)
    paid, due = sums_of(statement)
    for year in (2023, 2024):
        for party in ("source", "host"):
            key = (year, party)
            assert paid[key] % 100 == 0 or method is RoundingMethod.LARGEST_REMAINDER
            assert abs(paid[key] - due[key]) < (200 if carried else 100)
        came = sum(one.amount.fen for one in receipts if one.year == year)
        assert sum(paid[year, party] for party in ("source", "host", "fund")) == came
    assert bool(statement.state.clauses[0].leftovers) is carried  # type: ignore[union-attr]
    assert not any(unit.leftovers for unit in statement.state.clauses[0].units)  # type: ignore[union-attr]


def test_by_unit_each_firm_is_rounded_once(agreement_on: On, vat: Of) -> None:
    """VAT and income tax of a firm are rounded together; its largest line takes the difference."""
    how = Rounding(
        unit=MoneyUnit.YUAN, method=RoundingMethod.HALF_UP, residue_to="fund", each=RoundedSum.UNIT
    )
    receipts = [vat("A", 2023, Money(1_050)), cit(vat("A", 2023, Money(2_100)))]
    statement = settle(agreement_on(SEVENTHS, rounding=how), receipts)
    assert [(line.kind.value, line.party, line.amount.fen) for line in statement.lines] == [
        ("vat", "source", 300), ("vat", "host", 450), ("vat", "fund", 300),
        ("cit", "source", 600), ("cit", "host", 950), ("cit", "fund", 550),
    ]  # fmt: skip
    (unit,) = statement.state.clauses[0].units  # type: ignore[union-attr]
    assert {one.party: one.amount for one in unit.leftovers} == {"host": -50, "fund": 50}
    again = settle(agreement_on(SEVENTHS, rounding=how), [vat("A", 2024, Money(350))], after=statement.state)
    assert {line.party: line.amount.fen for line in again.lines} == {"source": 100, "host": 100, "fund": 150}


def test_not_carried_each_line_is_rounded_by_itself(agreement_on: On, vat: Of) -> None:
    """Half of 1.01元 is 0.51元 each year, and nothing is handed on."""
    halves = Split([("1/2", To("source")), ("1/2", To("host"))])
    agreement = agreement_on(halves, rounding=Rounding(carried=False))
    statement = settle(agreement, [vat("A", year, Money(101)) for year in (2023, 2024)])
    assert [line.amount.fen for line in statement.lines if line.party == "source"] == [51, 51]
    assert statement.state.clauses[0].units[0].leftovers == ()  # type: ignore[union-attr]


@pytest.mark.parametrize("each", list(RoundedSum))
@pytest.mark.parametrize("unit", list(UnitKind)[::2])
def test_year_by_year_is_all_at_once(agreement_on: On, vat: Of, each: RoundedSum, unit: UnitKind) -> None:
    """What is carried goes on from the state, whichever account holds it."""
    how = Rounding(unit=MoneyUnit.YUAN, each=each)
    agreement = agreement_on(SEVENTHS, rounding=how, unit=unit)
    receipts = firms(vat, (2022, 2023, 2024))
    whole = settle(agreement, receipts)
    state, lines = None, []
    for year in (2022, 2023, 2024):
        part = settle(agreement, [one for one in receipts if one.year == year], after=state)
        state, lines = part.state, [*lines, *part.lines]
    assert sorted(map(str, lines)) == sorted(map(str, whole.lines))
    assert state == whole.state


def test_what_is_owed_goes_to_the_account_that_goes_on(agreement_on: On, vat: Of) -> None:
    """Accounts of units are added up for the clause; where none goes on, it is stated what becomes of it."""
    thirds = Split([("1/3", To("source")), ("2/3", To("host"))])
    by_line = settle(agreement_on(thirds), [vat(unit, 2023, Money(1)) for unit in "AB"]).state
    by_year = agreement_on(thirds, rounding=Rounding(each=RoundedSum.YEAR))
    (clause,) = settle(by_year, [vat("A", 2024, Money(3))], after=by_line).state.clauses  # type: ignore[union-attr]
    assert {one.party: one.amount for one in clause.leftovers} == {
        "source": Fraction(-1, 3), "host": Fraction(1, 3)
    }  # fmt: skip
    alone = agreement_on(thirds, rounding=Rounding(carried=False))
    with pytest.raises(SettlementError, match="belong to no limit"):
        settle(alone, [], after=by_line)
    owed = settle(by_year, [vat("A", 2024, Money(1))]).state
    with pytest.raises(SettlementError, match="belong to no limit"):
        settle(agreement_on(thirds), [], after=owed)
    dropped = settle(alone, [], after=owed, drop=["tax/rounding:source", "tax/rounding:host"])
    assert [note.amount for note in dropped.notes] == [Fraction(-1, 3), Fraction(1, 3)]  # type: ignore[union-attr]
