# SPDX-License-Identifier: Apache-2.0
"""A lifetime limit that begins at zero is told, and a finding where it is known to have begun earlier."""

from collections.abc import Callable

from attrs import evolve

from feidi.agreements import Agreement, Facts, Guarantee, InPhases, Over, Receipt, Split, To, UpTo
from feidi.dates import Span, date_of
from feidi.instruments import Instrument
from feidi.labels import Label
from feidi.quantities import Money
from feidi.settlement import BeganAtZero, Statement, settle

On = Callable[..., Agreement]
Of = Callable[..., Receipt]
HALVES = Split([("1/2", To("source")), ("1/2", To("host"))])
CAP = UpTo(Money.wan(600), To("source"), then=To("host"), over=Over.LIFETIME)


def began(statement: Statement) -> list[tuple[str, int, str | None]]:
    """Name the limits that begin at zero: their year, and since when they run."""
    return [
        (str(note.limit), note.year, None if note.began is None else str(note.began))
        for note in statement.notes
        if isinstance(note, BeganAtZero)
    ]


def test_what_says_when_it_began(agreement_on: On, vat: Of) -> None:
    """The term, or the signing, or the clocks, or the document where nothing else does."""
    agreement, receipts, key = agreement_on(CAP), [vat("A", 2023, 1)], "up_to:600万元"
    assert began(settle(agreement, receipts)) == [(key, 2023, None)]
    assert began(settle(agreement, [])) == []
    assert began(settle(agreement, [], through=2024)) == []
    dated = evolve(agreement, signed="2019-12-30")
    assert began(settle(dated, receipts)) == [(key, 2023, "2019-12-30")]
    in_force = evolve(dated, term=Span(date_of("2020-01-01")))
    assert began(settle(in_force, receipts)) == [(key, 2023, "2020-01-01")]
    assert (
        began(settle(evolve(in_force, term=Span(date_of("2023-07-01"))), [vat("A", 2023, 1, "2023-08-01")]))
        == []
    )
    document = Instrument(id="d", title=Label(zh="协议", en="d"), issued=date_of("2018-01-01"))
    assert began(settle(evolve(agreement, citation=document.cite()), receipts)) == [(key, 2023, "2018-01-01")]


def test_clocks_of_units(agreement_on: On, vat: Of) -> None:
    """A milestone of a settled unit says that it was there before."""
    facts = [
        Facts(unit="A", milestones={"registered": "2021-05-01", "other": "2001-01-01"}),
        Facts(unit="B", milestones={"registered": "2023-01-01", "production": None}),
        Facts(unit="C", milestones={"registered": "1999-01-01"}),
    ]
    phased = InPhases([(9, CAP)], clock="registered")
    receipts = [vat("A", 2023, 1), vat("B", 2023, 1)]
    assert began(settle(agreement_on(phased), receipts, facts)) == [("up_to:600万元", 2023, "2021-05-01")]
    assert began(settle(agreement_on(phased), receipts[1:], facts)) == []
    held = Guarantee("source", Money(1), CAP, payers=["host"], since="registered")
    assert began(settle(agreement_on(held), receipts[:1], facts)) == [("up_to:600万元", 2023, "2021-05-01")]
    assert began(settle(agreement_on(CAP), receipts[:1])) == [("up_to:600万元", 2023, None)]


def test_what_a_state_knows_goes_on(agreement_on: On, vat: Of) -> None:
    """A limit that the state holds without a balance goes on; one that an amendment adds begins."""
    first = settle(agreement_on(HALVES), [vat("A", 2022, 1)])
    assert began(first) == []
    second = settle(agreement_on(CAP), [vat("A", 2023, 1)], after=first.state)
    assert began(second) == [("up_to:600万元", 2023, None)]
    third = settle(agreement_on(CAP), [vat("A", 2024, 1)], after=second.state)
    assert began(third) == []
