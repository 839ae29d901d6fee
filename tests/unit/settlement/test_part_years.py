# SPDX-License-Identifier: Apache-2.0
"""Years of which the term covers a part: whole-year receipts, yearly limits and floors by the stated convention."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from attrs import evolve

from feidi.agreements import Agreement, Facts, Guarantee, InPhases, Over, PartYear, Receipt, Split, To, UpTo
from feidi.dates import Span, date_of
from feidi.errors import SettlementError
from feidi.quantities import Money
from feidi.reports import statement_table
from feidi.settlement import settle
from feidi.validators import check

On = Callable[..., Agreement]
Of = Callable[..., Receipt]

HALVES = Split([("1/2", To("source")), ("1/2", To("host"))])
# 184 of 365 days of 2021, and 181 of 2024's 366.
TERM = Span(date_of("2021-07-01"), last=date_of("2024-06-29"))


def termed(agreement: Agreement, term: Span = TERM) -> Agreement:
    """Give an agreement a term."""
    return evolve(agreement, term=term)


def test_a_whole_year_receipt_is_divided_by_days(agreement_on: On, vat: Of) -> None:
    """What lies outside the term is nobody's, and the statement, its table and its document say so."""
    agreement = termed(agreement_on(HALVES, part_year=PartYear.PRORATE))
    statement = settle(agreement, [vat("A", 2021, 365), vat("A", 2022, 10), vat("A", 2024, 366)])
    assert {
        year: {key: str(one) for key, one in sums.items()} for year, sums in statement.by_year().items()
    } == {
        2021: {"source": "92元", "host": "92元"},
        2022: {"source": "5元", "host": "5元"},
        2024: {"source": "90.5元", "host": "90.5元"},
    }
    assert [(one.year, str(one.amount), one.exact) for one in statement.left_out] == [
        (2021, "181元", 18_100),
        (2024, "185元", 18_500),
    ]
    assert [(note.year, note.days, note.of, note.convention) for note in statement.notes] == [  # type: ignore[union-attr]
        (2021, 184, 365, PartYear.PRORATE),
        (2024, 181, 366, PartYear.PRORATE),
    ]
    assert "协议期限之外,未予分成: 2021 A 增值税 181元" in statement_table(statement).note
    assert not [one for one in check(statement) if one.rule.code == "SET011"]
    assert (
        "占所涉天数的181/365,不予分成" in statement.trace.entries[0].steps[0].values[0][1] or statement.trace
    )


def test_odd_fen_are_carried_beyond_the_term_too(agreement_on: On, vat: Of) -> None:
    """The part outside the term is rounded with the others, so that every line adds up to its receipt."""
    agreement = termed(agreement_on(HALVES, part_year=PartYear.PRORATE))
    first = settle(agreement, [vat("A", 2021, 1)])
    assert [(line.party, line.amount.fen, line.exact) for line in first.lines] == [
        ("source", 25, Fraction(1840, 73)),
        ("host", 25, Fraction(1840, 73)),
    ]
    assert [one.amount.fen for one in first.left_out] == [50]
    later = [vat("A", 2024, 1)]
    both = settle(agreement, [vat("A", 2021, 1), *later])
    second = settle(agreement, later, after=first.state)
    assert second.lines == tuple(line for line in both.lines if line.year == 2024)
    assert second.left_out == tuple(one for one in both.left_out if one.year == 2024)


def test_the_trace_changes_nothing(agreement_on: On, vat: Of) -> None:
    """Without one the same is left out."""
    agreement = termed(agreement_on(HALVES, part_year=PartYear.PRORATE))
    plain, traced = (settle(agreement, [vat("A", 2021, 1)], trace=trace) for trace in (False, True))
    assert (plain.lines, plain.left_out, plain.state) == (traced.lines, traced.left_out, traced.state)


def test_dated_receipts_are_shared_whole(agreement_on: On, vat: Of) -> None:
    """A day in the term is in it, the last one too, and needs no convention."""
    statement = settle(termed(agreement_on(HALVES)), [vat("A", 2024, 10, "2024-06-29")])
    assert str(statement.of("source")) == "5元"
    assert [note.convention for note in statement.notes] == [None]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("convention", "year", "message"),
    [
        (None, 2021, "in force for a part of 2021 only, and the receipt is for the whole year"),
        (PartYear.FIRST_DAY, 2021, "on a day on which the agreement is not in force"),
        (PartYear.LAST_DAY, 2024, "on a day on which the agreement is not in force"),
    ],
)
def test_what_no_convention_covers_is_refused(
    agreement_on: On, vat: Of, convention: PartYear | None, year: int, message: str
) -> None:
    """Nobody knows which half of the year brought the money."""
    with pytest.raises(SettlementError, match=message):
        settle(termed(agreement_on(HALVES, part_year=convention)), [vat("A", year, 1)])


def test_the_first_or_last_day_takes_it_all(agreement_on: On, vat: Of) -> None:
    """By the agreed day the whole receipt is shared, under whole limits."""
    capped = UpTo(Money.yuan(100), To("source"), then=To("host"))
    for convention, year in ((PartYear.LAST_DAY, 2021), (PartYear.FIRST_DAY, 2024)):
        statement = settle(termed(agreement_on(capped, part_year=convention)), [vat("A", year, 150)])
        assert {key: str(one) for key, one in statement.totals.items()} == {"source": "100元", "host": "50元"}
        assert not statement.left_out


def test_yearly_limits_count_in_part(agreement_on: On, vat: Of) -> None:
    """Half a year has half its limit, whether receipts are dated or not; a lifetime limit counts in full."""
    capped = UpTo(Money.yuan(365), To("source"), then=To("host"))
    dated, whole = vat("A", 2021, 200, "2021-12-31"), vat("A", 2021, 730)
    prorated = termed(agreement_on(capped, part_year=PartYear.PRORATE))
    assert str(settle(prorated, [dated]).of("source")) == "184元"
    assert str(settle(prorated, [whole]).of("source")) == "184元"
    with pytest.raises(SettlementError, match="a yearly figure is for a whole year"):
        settle(termed(agreement_on(capped)), [dated])
    with pytest.raises(SettlementError, match="its limit is nothing"):
        settle(termed(agreement_on(capped, part_year=PartYear.FIRST_DAY)), [dated])
    lasting = UpTo(Money.yuan(365), To("source"), then=To("host"), over=Over.LIFETIME)
    assert str(settle(termed(agreement_on(lasting)), [dated]).of("source")) == "200元"


def test_floors_count_in_part(agreement_on: On, vat: Of) -> None:
    """So does a floor, with and without a clock; years outside the term have none."""
    floor = Guarantee("source", Money.yuan(365), HALVES, payers=["host"])
    dated = vat("A", 2021, 0, "2021-12-31")
    prorated = termed(agreement_on(floor, part_year=PartYear.PRORATE))
    assert [(one.year, one.missing) for one in settle(prorated, [dated], through=2026).unmet] == [
        (2021, 18_400), (2022, 36_500), (2023, 36_500), (2024, Fraction(36_500 * 181, 366))
    ]  # fmt: skip
    since = evolve(floor, since="registered")
    begun = Facts(unit="A", milestones={"registered": "2021-10-01"})
    for convention, years in (
        (PartYear.PRORATE, [(2021, 9_200), (2022, 36_500)]),
        (PartYear.FIRST_DAY, [(2022, 36_500)]),
        (PartYear.LAST_DAY, [(2021, 36_500), (2022, 36_500)]),
    ):
        agreement = termed(agreement_on(since, part_year=convention))
        assert [
            (one.year, one.missing) for one in settle(agreement, [dated], [begun], through=2022).unmet
        ] == years
    with pytest.raises(SettlementError, match="a yearly figure is for a whole year"):
        settle(termed(agreement_on(floor)), [dated])


def test_phases_divide_what_lies_in_the_term(agreement_on: On, vat: Of) -> None:
    """The days of the year in the term are those that phases divide."""
    phases = InPhases([(1, To("source"))], clock="registered", before=To("host"), after=To("host"))
    begun = Facts(unit="A", milestones={"registered": "2021-10-01"})
    agreement = termed(agreement_on(phases, part_year=PartYear.PRORATE))
    statement = settle(agreement, [vat("A", 2021, 365)], [begun])
    assert {key: str(one) for key, one in statement.totals.items()} == {"source": "92元", "host": "92元"}


def test_an_open_term_covers_its_last_years_whole(agreement_on: On, vat: Of) -> None:
    """Without a last day only the first year can be in part."""
    agreement = termed(agreement_on(HALVES), Span(date_of("2021-01-01")))
    statement = settle(agreement, [vat("A", 2021, 1), vat("A", 2030, 1)])
    assert (statement.notes, statement.left_out) == ((), ())
