# SPDX-License-Identifier: Apache-2.0
"""Laws of settlement, over generated agreements, receipts and facts."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from attrs import evolve, fields, has
from hypothesis import given
from hypothesis import strategies as st

from feidi.agreements import (
    Agreement,
    AtMost,
    ByKind,
    Facts,
    Guarantee,
    InPhases,
    Over,
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
    UpTo,
)
from feidi.labels import Label
from feidi.quantities import Money, Share
from feidi.settlement import Line, Statement, TraceEntry, Unsettled, settle
from feidi.testing import facts_for, moneys, receipts_for, roundings, shares, terms

Case = tuple[Agreement, tuple[Receipt, ...], tuple[Facts, ...]]

Law = Callable[[Case, Statement], None]

PARTIES = tuple(
    Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in ("source", "host", "fund")
)
KEYS = tuple(party.key for party in PARTIES)
KINDS = (RevenueKind.VAT, RevenueKind.CIT)
# Made once: a strategy that is made anew for every example is checked anew too, which takes as long as drawing.
TREES = terms(KEYS, max_leaves=5)
ROUNDINGS = roundings(KEYS)
UNITS = st.sampled_from(UnitKind)
PART_YEARS = st.sampled_from(PartYear)


def agreement_on(terms: Terms, unit: UnitKind = UnitKind.ENTERPRISE, **more: Any) -> Agreement:  # noqa: ANN401
    """Give an agreement on VAT and income tax."""
    clause = Sharing(id="tax", kinds=KINDS, terms=terms, unit=unit, **more)
    return Agreement(id="law", title=Label(zh="法", en="law"), parties=PARTIES, sharing=[clause])


@st.composite
def cases(draw: st.DrawFn, *, refunds: bool = True) -> Case:
    """Give an agreement with receipts it takes in and all the facts it asks for."""
    agreement = agreement_on(
        draw(TREES),
        draw(UNITS),
        part_year=draw(PART_YEARS),
        rounding=draw(ROUNDINGS),
    )
    return agreement, draw(receipts_for(agreement, refunds=refunds)), draw(facts_for(agreement))


def key_of(line: Line | Unsettled | TraceEntry) -> tuple[str, int, str, str]:
    """Name the sum that a line is a part of."""
    return (line.sharing, line.year.year, line.unit, line.kind.value)


def received(agreement: Agreement, receipts: tuple[Receipt, ...]) -> Mapping[tuple[str, int, str, str], int]:
    """Add up receipts by the lines they belong to, without asking the library."""
    sums: dict[tuple[str, int, str, str], int] = Counter()
    for receipt in receipts:
        for clause in agreement.sharing:
            if receipt.kind in clause.kinds:
                unit = {
                    UnitKind.ENTERPRISE: receipt.payer,
                    UnitKind.PROJECT: receipt.project,
                    UnitKind.ZONE: "zone",
                }[clause.unit]
                sums[clause.id, receipt.year.year, unit, receipt.kind.value] += receipt.amount.fen
    return sums


def every_line_adds_up(case: Case, statement: Statement) -> None:
    """Conservation: the parts and what waits add up to the receipts, to the fen, on every line."""
    agreement, receipts, _ = case
    paid: dict[tuple[str, int, str, str], int] = Counter()
    for line in (*statement.lines, *statement.unsettled):
        paid[key_of(line)] += line.amount.fen
    expected = received(agreement, receipts)
    assert {key: fen for key, fen in paid.items() if fen} == {
        key: fen for key, fen in expected.items() if fen
    }


def the_trace_adds_up(case: Case, statement: Statement) -> None:
    """What the steps brought to a party is what its lines hold before rounding; the trace changes no line."""
    assert statement.lines == settle(*case, trace=False).lines
    assert statement.trace is not None
    steps: dict[tuple[str, int, str, str, str], Fraction] = defaultdict(Fraction)
    for entry in statement.trace.entries:
        for step in entry.steps:
            if step.party:
                steps[*key_of(entry), step.party] += step.amount
    exact = {(*key_of(line), line.party): line.exact for line in statement.lines if line.exact}
    assert {key: value for key, value in steps.items() if value and key[-1] != "unsettled"} == exact


def order_does_not_matter(case: Case, statement: Statement) -> None:
    """Receipts in another order give the same lines, state and trace."""
    agreement, receipts, facts = case
    assert settle(agreement, receipts[::-1], facts) == statement
    assert settle(agreement, sorted(receipts, key=lambda one: (one.payer, one.amount)), facts) == statement


def year_by_year_is_all_at_once(case: Case, statement: Statement) -> None:
    """Settling year by year, each from the state of the one before, gives the same lines and the same state."""
    agreement, receipts, facts = case
    state, lines, waiting = None, [], []
    for year in sorted({receipt.year for receipt in receipts}):
        part = settle(
            agreement, [one for one in receipts if one.year == year], facts, after=state, trace=False
        )
        state = part.state
        lines += part.lines
        waiting += part.unsettled
    assert Counter(lines) == Counter(statement.lines)
    assert sum(one.amount.fen for one in waiting) == sum(one.amount.fen for one in statement.unsettled)
    assert state == statement.state


def renamed(thing: object, names: Mapping[str, str]) -> Any:  # noqa: ANN401  # whatever came in, renamed
    """Rename the parties in a tree of nouns; a party's key stands alone in a field, an order or a list of payers."""
    if isinstance(thing, tuple):
        return tuple(renamed(each, names) for each in thing)
    if has(type(thing)):
        changed = {
            field.name: renamed(getattr(thing, field.name), names)
            for field in fields(type(thing))
            if field.init
        }
        return evolve(thing, **changed)
    return names.get(thing, thing) if type(thing) is str else thing


def swapped_parties_have_swapped_lines(case: Case, statement: Statement) -> None:
    """Swapping the two regions swaps their lines."""
    agreement, receipts, facts = case
    names = {"source": "host", "host": "source"}
    swapped = settle(evolve(agreement, sharing=renamed(agreement.sharing, names)), receipts, facts)
    lines = Counter(evolve(line, party=names.get(line.party, line.party)) for line in swapped.lines)
    assert lines == Counter(statement.lines)


def nobody_loses(case: Case, statement: Statement) -> None:
    """No party gets a negative share of a positive sum, before rounding and after."""
    del case
    assert all(line.amount.fen >= 0 and line.exact >= 0 for line in statement.lines)
    assert all(waiting.amount.fen >= 0 for waiting in statement.unsettled)


ALWAYS: tuple[Law, ...] = (
    every_line_adds_up,
    the_trace_adds_up,
    order_does_not_matter,
    year_by_year_is_all_at_once,
    swapped_parties_have_swapped_lines,
)


class TestSettlement:
    """The laws of every agreement."""

    @given(st.one_of(cases(refunds=False), cases()))
    def test_every_law(self, case: Case) -> None:
        """Each law of `ALWAYS` holds for every generated case; where nothing is paid back, nobody loses either."""
        statement = settle(*case)
        for law in ALWAYS:
            law(case, statement)
        if all(receipt.amount.fen >= 0 for receipt in case[1]):
            nobody_loses(case, statement)


def paid_to(statement: Statement, party: str, unit: str) -> int:
    """Add up what a party gets of a unit, in fen."""
    return sum(line.amount.fen for line in statement.lines if (line.party, line.unit) == (party, unit))


@st.composite
def histories(draw: st.DrawFn) -> tuple[Receipt, ...]:
    """Give the receipts of one firm over some years, odd fen included, with a refund here and there."""
    receipts, paid = [], 0
    for year in range(2016, 2016 + draw(st.integers(1, 8))):
        fen = draw(st.integers(-min(paid, 500), 1_000))
        paid += fen
        receipts.append(Receipt(kind=RevenueKind.VAT, payer="A", year=year, amount=Money(fen)))
    return tuple(receipts)


class TestCaps:
    """A lifetime cap is never exceeded by a fen, and is met exactly once it is reached."""

    @given(histories(), st.integers(0, 3_000), shares(), st.booleans())
    def test_the_sum_over_all_years(
        self, receipts: tuple[Receipt, ...], limit: int, share: Share, three: bool
    ) -> None:
        """At the end of every year the capped party has at most the cap."""
        capped = UpTo(Money(limit), To("source"), then=To("host"), over=Over.LIFETIME)
        rest = Split([("1/3", To("fund")), ("2/3", To("host"))]) if three else To("host")
        agreement = agreement_on(Split([(share, capped), (share.rest, rest)]))
        for count in range(1, len(receipts) + 1):
            statement = settle(agreement, receipts[:count])
            exact = share.value * sum(receipt.amount.fen for receipt in receipts[:count])
            source = paid_to(statement, "source", "A")
            assert source <= limit
            if exact >= limit:
                assert source == limit

    @given(histories())
    def test_refunding_everything_undoes_everything(self, receipts: tuple[Receipt, ...]) -> None:
        """Once all is paid back, nobody has a fen."""
        capped = UpTo(Money(400), To("source"), then=To("host"), over=Over.LIFETIME)
        agreement = agreement_on(Split([("1/3", capped), ("2/3", To("host"))]))
        paid = sum(receipt.amount.fen for receipt in receipts)
        back = Receipt(kind=RevenueKind.VAT, payer="A", year=2030, amount=Money(-paid))
        assert set(settle(agreement, [*receipts, back]).totals.values()) <= {Money(0)}


class TestCeilings:
    """A ceiling is never exceeded by a fen, in any phase, and what a party keeps is the least of the two sums."""

    @given(histories(), st.integers(0, 1_500), shares(), st.sampled_from(Over), st.booleans())
    def test_the_party_keeps_the_least(
        self, receipts: tuple[Receipt, ...], limit: int, share: Share, over: Over, three: bool
    ) -> None:
        """Exactly, it keeps what the terms give it or the limit; rounded, it is never a fen above."""
        rest = Split([("1/3", To("fund")), ("2/3", To("host"))]) if three else To("host")
        shared = Split([(share, To("source")), (share.rest, rest)])
        phases = InPhases([(2, shared), (1, To("source"))], clock="move", before=shared, after=shared)
        ceiling = AtMost("source", Money(limit), phases, to="host", over=over)
        facts = [Facts(unit="A", milestones={"move": "2016-10-01"})]
        given, kept = (
            settle(agreement_on(tree, part_year=PartYear.PRORATE), receipts, facts).lines
            for tree in (phases, ceiling)
        )
        years = sorted({receipt.year for receipt in receipts})
        for last in years:
            first = last if over is Over.YEAR else years[0]
            before, after = (
                [line for line in lines if line.party == "source" and first <= line.year <= last]
                for lines in (given, kept)
            )
            assert sum(line.exact for line in after) == min(sum(line.exact for line in before), limit)
            assert sum(line.amount.fen for line in after) <= limit

    @given(histories(), st.sampled_from(Over))
    def test_a_refund_within_the_year_undoes_its_receipt(
        self, receipts: tuple[Receipt, ...], over: Over
    ) -> None:
        """What was paid and paid back in one year leaves no trace in what anybody has."""
        shared = Split([("1/2", To("source")), ("1/2", To("host"))])
        agreement = agreement_on(AtMost("source", Money(300), shared, to="fund", over=over))
        paid = Receipt(kind=RevenueKind.VAT, payer="A", year=receipts[-1].year, amount=Money(777))
        both = [*receipts, paid, evolve(paid, amount=-paid.amount)]
        assert settle(agreement, both).totals == settle(agreement, receipts).totals


class TestGuarantees:
    """A guarantee is never missed when the money suffices."""

    @given(
        st.lists(
            st.tuples(
                st.integers(2016, 2019),
                st.sampled_from(RevenueKind),
                moneys(min_value=Money(0), max_value=Money(2_000)),
            ),
            max_size=8,
        ),
        st.integers(0, 1_500),
        shares(),
    )
    def test_every_year(self, sums: list[tuple[int, RevenueKind, Money]], floor: int, share: Share) -> None:
        """The party has its floor in every year that brings as much, and all there is in every other."""
        receipts = [
            Receipt(
                kind=RevenueKind.CIT if kind.is_tax else RevenueKind.VAT, payer="A", year=year, amount=amount
            )
            for year, kind, amount in sums
        ]
        shared = Split([(share, To("source")), (share.rest, To("host"))])
        statement = settle(
            agreement_on(Guarantee("source", Money(floor), shared, ["host"]), UnitKind.ZONE), receipts
        )
        years = [receipt.year.year for receipt in receipts]
        for year in range(min(years, default=0), max(years, default=-1) + 1):
            total = sum(receipt.amount.fen for receipt in receipts if receipt.year == year)
            source = sum(
                line.amount.fen for line in statement.lines if (line.party, line.year) == ("source", year)
            )
            assert source >= min(floor, total)
            unmet = [one.missing for one in statement.unmet if one.year == year]
            assert unmet == ([floor - total] if floor > total else [])


def test_a_kind_is_settled_as_if_it_stood_alone_where_nothing_joins_it() -> None:
    """Without limits two kinds do not touch one another."""
    terms = ByKind([(RevenueKind.VAT, To("source")), (RevenueKind.CIT, To("host"))])
    receipts = [
        Receipt(kind=kind, payer="A", year=2024, amount=Money(7))
        for kind in (RevenueKind.VAT, RevenueKind.CIT)
    ]
    both = settle(agreement_on(terms), receipts).totals
    assert both == {"source": Money(7), "host": Money(7)}
