# SPDX-License-Identifier: Apache-2.0
"""A lifetime limit that begins at zero is told, and a finding where it is known to have begun earlier."""

from collections.abc import Callable

from attrs import evolve

from feidi.agreements import (
    Agreement,
    Facts,
    Guarantee,
    InPhases,
    Over,
    PartYear,
    Receipt,
    Running,
    Split,
    To,
    Unset,
    UpTo,
)
from feidi.dates import Span, date_of
from feidi.instruments import Instrument
from feidi.labels import Label
from feidi.quantities import Money
from feidi.settlement import BeganAtZero, CameDown, Statement, settle

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


def test_a_reader_is_told_in_words(agreement_on: On, vat: Of) -> None:
    """Each remark is a line, in both languages, and stands below the table of a notebook."""
    agreement = evolve(
        agreement_on(Guarantee("host", Money.yuan(9), CAP, payers=["source"]), part_year=PartYear.PRORATE),
        term=Span(date_of("2023-07-01")),
        signed="2020-01-01",
    )
    first = settle(agreement, [vat("A", 2023, 4)])
    assert first.remarks() == (
        "保底未足额: 2023 A 2.52元(精确值184/73元) (sharing[0].terms)",
        "协议期限之外,未予分成: 2023 A 增值税 1.98元",
        "tax:2023年度协议有效184天(全年365天),按日折算",
    )
    begun = settle(evolve(agreement, term=None), [vat("A", 2023, 40)])
    assert begun.remarks("en") == (
        (
            "tax: the lifetime limit up_to:600万元 is counted from zero in 2023, though the agreement or a clock of it "
            "began on 2020-01-01; earlier years are not counted"
        ),
    )
    assert "<p>tax:累计限额“up_to:600万元”自2023年度起由零计算" in begun._repr_html_()
    amended = agreement_on(evolve(CAP, name="总限额", then=Unset("另行商定")))
    second = settle(amended, [vat("A", 2024, Money.wan(700))], after=begun.state)
    assert second.remarks("en") == (
        "not settled: 2024 A value-added tax CNY 1,000,040 (另行商定)",
        (
            "tax: the limit 总限额 goes on from balances since 2023 (of tax/up_to:600万元): "
            "CNY 40 within it, CNY 0 beyond, of 1 unit"
        ),
    )
    dropped = settle(agreement_on(HALVES), [vat("A", 2024, 1)], after=begun.state, drop=["tax/up_to:600万元"])
    assert dropped.remarks("en") == ("tax: balances of up_to:600万元 given up as stated: CNY 40 of 1 unit",)
    assert settle(agreement_on(CAP), [vat("A", 2023, 1)]).remarks("en") == (
        "tax: the lifetime limit up_to:600万元 is counted from zero in 2023",
    )


def test_running_costs_of_earlier_years(agreement_on: On, vat: Of) -> None:
    """Costs before the first settled year say that the limit ran; costs that lack earlier years that it is too low."""
    cost = UpTo(Running("cost"), To("host"), then=To("source"), over=Over.LIFETIME)
    costs = {2021: Money.yuan(500), 2024: Money.yuan(50)}
    whole = Facts(unit="A", yearly={"cost": costs, "other": {1999: Money(1)}})
    alone = settle(agreement_on(cost), [vat("A", 2024, 600)], [whole])
    assert began(alone) == [("up_to:running cost", 2024, "2021-01-01")]
    first = settle(agreement_on(cost), [vat("A", 2021, 600)], [whole])
    assert first.of("host") == Money.yuan(500)
    part = Facts(unit="A", yearly={"cost": {2024: Money.yuan(50)}})
    low, right = (
        settle(agreement_on(cost), [vat("A", 2024, 600)], [known], after=first.state)
        for known in (part, whole)
    )
    assert (right.of("host"), low.of("host")) == (Money.yuan(50), Money(0))
    assert [note for note in right.notes if isinstance(note, CameDown)] == []
    (note,) = [note for note in low.notes if isinstance(note, CameDown)]
    assert (str(note.limit), note.year, note.units) == ("up_to:running cost", 2024, 1)
    assert "低于以前年度已计金额(1个单位)" in low.remarks()[-1]
