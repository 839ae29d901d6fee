# SPDX-License-Identifier: Apache-2.0
"""What the structure of an agreement shows without any receipt."""

from collections.abc import Callable, Iterable

import pytest
from attrs import evolve

from feidi.agreements import (
    Agreement,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    ByClass,
    ByKind,
    Clock,
    Escalating,
    FactAmount,
    Guarantee,
    Holds,
    InPhases,
    MeanBefore,
    NotSo,
    Over,
    Retention,
    RevenueKind,
    Running,
    ShareAtLeast,
    Sharing,
    Split,
    SplitByFactors,
    SplitByStake,
    SplitByTier,
    Terms,
    TierShares,
    To,
    Unset,
    UpTo,
    When,
)
from feidi.agreements.readings import StructureKind, structure
from feidi.dates import Dated, Span, Timeline, date_of
from feidi.instruments import Certainty, Figure, Parameter
from feidi.labels import Label
from feidi.quantities import Money, Rate, Share

A, B = To("source"), To("host")
WAN = Money.wan(100)
HALF = Split([("1/2", A), ("1/2", B)])
LED = Holds("led")
TIERS = [("central", A), ("local", B)]
VAT, CIT, RENT = RevenueKind.VAT, RevenueKind.CIT, RevenueKind.RENT
LIFE = Over.LIFETIME


def _retention(figure: Figure[TierShares]) -> Retention:
    entries = [Dated(Span(date_of("2016-05-01")), figure)]
    label = Label(zh="增值税留成", en="VAT retention")
    return Retention(kinds=[VAT], parameter=Parameter(id="vat", label=label, timeline=Timeline(entries)))


HALVES = _retention(
    Figure(value=TierShares([("central", "1/2"), ("local", "1/2")]), certainty=Certainty.ILLUSTRATIVE)
)
OPEN = _retention(Figure[TierShares](value=None, certainty=Certainty.UNSET))


def _phases(years: Iterable[int], *, after: Terms | None = B, clock: Clock | None = None) -> InPhases:
    return InPhases([(each, A) for each in years], clock=clock or Clock("move"), before=B, after=after)


@pytest.fixture
def notes_on(park: Agreement) -> Callable[..., list[tuple[str, str]]]:
    """Give path and kind of the notes on an agreement of ten years with these terms."""

    def notes(
        terms: Terms, *, kinds: Iterable[RevenueKind] = (VAT, CIT), term: bool = True
    ) -> list[tuple[str, str]]:
        clause = Sharing(id="tax", kinds=kinds, terms=terms)
        agreement = Agreement(
            id="test",
            title=park.title,
            parties=park.parties[:2],
            sharing=[clause, Sharing(id="rent", kinds=[RENT], terms=HALF)],
            term=park.term if term else None,
        )
        return [
            (note.path.removeprefix("sharing[0].terms").lstrip("."), note.kind.value)
            for note in structure(agreement)
        ]

    return notes


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (HALF, []),
        (Unset("另行商定"), []),
        (UpTo(Money(0), A, B), [("terms", "unreachable")]),
        (UpTo(WAN, UpTo(Money.wan(99), A, B), B), []),
        (UpTo(WAN, UpTo(WAN, A, B), B), [("terms.then", "unreachable")]),
        (UpTo(WAN, B, UpTo(WAN, A, B)), []),
        (UpTo(WAN, UpTo(WAN, A, B, LIFE), B), []),
        (UpTo(WAN, UpTo(WAN, A, B, LIFE), B, LIFE), [("terms.then", "unreachable")]),
        (UpTo(WAN, UpTo(Money.wan(200), A, B), B, LIFE), [("terms.then", "unreachable")]),
        (UpTo(FactAmount("cap"), UpTo(WAN, A, B), B), []),
        (UpTo(WAN, UpTo(FactAmount("cap"), A, B), B), []),
        (
            UpTo(WAN, Split([("1/2", UpTo(Money.wan(50), A, B)), ("1/2", UpTo(Money.wan(49), A, B))]), B),
            [("terms.parts[0].terms.then", "unreachable")],
        ),
        (Split([("1", A), ("0", B)]), [("parts[1].terms", "nothing_flows")]),
        (SplitByStake([(WAN, A), (Money(0), B)]), [("stakes[1].terms", "nothing_flows")]),
        (SplitByFactors([("x", "1"), ("y", "0")], [("n", A), ("s", B)]), [("factors[1]", "nothing_flows")]),
        (ByKind([(VAT, A), (CIT, B)]), []),
        (ByKind([(VAT, A), (CIT, B)], otherwise=B), [("otherwise", "unreachable")]),
        (ByKind([(VAT, A)]), [("otherwise", "gap")]),
        (ByKind([(VAT, A), (RENT, B)], otherwise=B), [("cases[1].terms", "unreachable")]),
        (
            ByKind([(VAT, ByKind([(VAT, A), (CIT, B)]))], otherwise=B),
            [("cases[0].terms.cases[1].terms", "unreachable")],
        ),
        (ByClass([("x", A)]), [("otherwise", "gap")]),
        (ByClass([("x", A)], otherwise=B), []),
        (When(LED, When(LED, A, B), B), [("terms.otherwise", "unreachable")]),
        (When(LED, B, When(LED, A, B)), [("otherwise.terms", "unreachable")]),
        (When(LED, When(NotSo(LED), A, B), B), [("terms.terms", "unreachable")]),
        (When(LED, When(Holds("other"), A, B), B), []),
        (_phases([3, 2]), []),
        (_phases([3], after=None), [("after", "gap")]),
        (_phases([10], after=None), []),
        (InPhases([(3, A)], clock=Clock("move"), after=B), [("before", "gap")]),
        (_phases([10, 2]), [("phases[1].terms", "unreachable")]),
        (_phases([9, 2], clock=Clock("move", 0, 12)), [("phases[1].terms", "unreachable")]),
        (
            InPhases([(3, _phases([3, 2]))], clock=Clock("move"), before=B, after=B),
            [("phases[0].terms." + below, "unreachable") for below in ("before", "phases[1].terms", "after")],
        ),
        (
            InPhases([(3, _phases([3], clock=Clock("production")))], clock=Clock("move"), before=B, after=B),
            [],
        ),
        (Guarantee("source", WAN, HALF, ["host"]), []),
        (
            UpTo(Money.wan(99), Guarantee("source", WAN, HALF, ["host"]), B),
            [("terms.floor", "floor_too_high")],
        ),
        (UpTo(WAN, Guarantee("source", WAN, HALF, ["host"]), B), []),
        (
            UpTo(
                Money.wan(99),
                Guarantee(
                    "source", Escalating(start=WAN, rate=Rate("8%"), every=3, first=2020), HALF, ["host"]
                ),
                B,
            ),
            [("terms.floor", "floor_too_high")],
        ),
        (Guarantee("source", Unset("x"), HALF, ["host"], Clock("move")), []),
        (Guarantee("source", WAN, A, ["host"]), [("payers[0]", "payer_without_means")]),
        (Guarantee("source", WAN, Split([("1", Unset("x"))]), ["host"]), []),
        (AtMost("source", WAN, HALF, to="host"), []),
        (AtMost("host", WAN, A, to="source"), [("party", "nothing_flows")]),
        (AtMost("host", WAN, Split([("1", Unset("x"))]), to="source"), []),
        (UpTo(WAN, AtMost("source", WAN, HALF, to="host"), B), [("terms.limit", "unreachable")]),
        (UpTo(WAN, AtMost("source", Money.wan(99), HALF, to="host"), B), []),
        (UpTo(WAN, AtMost("source", WAN, HALF, to="host", over=Over.LIFETIME), B), []),
        (
            UpTo(WAN, AtMost("source", WAN, HALF, to="host", over=Over.LIFETIME), B, Over.LIFETIME),
            [("terms.limit", "unreachable")],
        ),
        (UpTo(WAN, AtMost("source", Unset("x"), HALF, to="host"), B), []),
        (AtMost("source", FactAmount(""), HALF, to="host"), [("limit", "name_missing")]),
        (SplitByTier([HALVES], TIERS), [("retentions", "gap")]),
        (SplitByTier([OPEN, evolve(HALVES, kinds=[CIT])], TIERS), [("retentions[0]", "shares_open")]),
        (UpTo(Running(" "), A, B), [("limit", "name_missing")]),
        (UpTo(MeanBefore("", "own event"), A, B), [("limit", "name_missing"), ("limit", "event_unknown")]),
        (
            Guarantee("source", FactAmount(""), HALF, ["host"], Clock("own event")),
            [("floor", "name_missing"), ("since", "event_unknown")],
        ),
        (_phases([3], clock=Clock("own event")), [("clock", "event_unknown")]),
        (
            When(
                AllOf(
                    [Holds(""), NotSo(AnyOf([ShareAtLeast("", Share("1/2")), AtLeast(WAN, FactAmount(""))]))]
                ),
                A,
                B,
            ),
            [
                ("condition.conditions[0]", "name_missing"),
                ("condition.conditions[1].condition.conditions[0]", "name_missing"),
                ("condition.conditions[1].condition.conditions[1].threshold", "name_missing"),
            ],
        ),
    ],
)
def test_terms(
    terms: Terms, expected: list[tuple[str, str]], notes_on: Callable[..., list[tuple[str, str]]]
) -> None:
    """Each fault of a tree is noted at its place, and a sound tree has none."""
    assert notes_on(terms) == expected


def test_without_a_term(notes_on: Callable[..., list[tuple[str, str]]]) -> None:
    """Where the agreement does not say how long it lasts, no phase is too late and every open end is a gap."""
    assert notes_on(_phases([10, 2]), term=False) == []
    assert notes_on(_phases([10], after=None), term=False) == [("after", "gap")]


def test_the_whole_agreement(park: Agreement) -> None:
    """The sample is sound; an idle party, a nameless gate and a statistic counted twice are noted."""
    assert structure(park) == ()
    idle = evolve(park.parties[0], key="village")
    gate = evolve(park.compensation[0], condition=Holds(""))
    twice = evolve(park.attribution[2], statistics=park.attribution[0].statistics)
    worse = evolve(
        park,
        parties=(*park.parties, idle),
        compensation=(gate, park.compensation[1]),
        attribution=(*park.attribution[:2], twice),
        term=Span(date_of("2020-01-01")),
    )
    notes = structure(worse)
    assert [(note.path, note.kind) for note in notes] == [
        ("parties[3]", StructureKind.PARTY_UNUSED),
        ("compensation[0].condition", StructureKind.NAME_MISSING),
        ("attribution[2]", StructureKind.SHARES_OPEN),
    ]
    assert notes[0].text("zh") == "parties[3]: 甲市列为主体,但没有条款向其支付、收取或计入统计"
    assert "City A is declared" in notes[0].text("en")


def test_a_term_that_ends_inside_a_month(park: Agreement) -> None:
    """A month that has begun counts: the last phase can still be reached."""
    clause = Sharing(id="tax", kinds=[VAT], terms=_phases([10, 2]))
    longer = evolve(park, sharing=[clause], term=Span(date_of("2020-01-01"), date_of("2030-01-15")))
    assert structure(longer) == ()
