# SPDX-License-Identifier: Apache-2.0
"""Balances of a state go to the limit they belong to, wherever it stands, or the settlement stops."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from attrs import evolve

from feidi.agreements import (
    Agreement,
    AtMost,
    ByKind,
    Guarantee,
    Over,
    Receipt,
    RevenueKind,
    Split,
    Terms,
    To,
    UnitKind,
    UpTo,
)
from feidi.codec import dumps, loads
from feidi.errors import InvariantError, SettlementError
from feidi.quantities import Money, MoneyUnit, Rounding
from feidi.settlement import BalanceRef, GivenUp, HandedOver, State, settle

On = Callable[..., Agreement]
Of = Callable[..., Receipt]

HOST = To("host")
HALVES = Split([("1/2", To("source")), ("1/2", HOST)])


def cap(wan: int = 600, *, name: str = "", to: Terms = HOST) -> UpTo:
    """Give a limit over a lifetime."""
    return UpTo(Money.wan(wan), To("source"), then=to, over=Over.LIFETIME, name=name)


def used_up(agreement: Agreement, vat: Of, wan: int = 600) -> State:
    """Give the state after a year that fills the limit, as it comes out of a document."""
    state = settle(agreement, [vat("A", 2023, Money.wan(wan))]).state
    return loads(dumps(state), State)


def source_of(agreement: Agreement, vat: Of, state: State, **how: object) -> int:
    """Give what the source receives of the next year's 600万元, in 万元."""
    statement = settle(agreement, [vat("A", 2024, Money.wan(600))], after=state, **how)  # type: ignore[arg-type]
    return statement.of("source", 2024).fen // 1_000_000


REARRANGED = {
    "in a split": Split([("5/6", cap()), ("1/6", HOST)]),
    "in a guarantee": Guarantee("host", Money.wan(1), cap(), ["source"]),
    "below another limit": UpTo(Money.wan(1000), cap(), then=HOST),
    "by kind": ByKind([(RevenueKind.CIT, HOST)], otherwise=cap()),
    "with another rest": cap(to=HALVES),
    "given a name": cap(name="总限额"),
}


class TestIdentity:
    """What a balance belongs to."""

    @pytest.mark.parametrize("terms", REARRANGED.values(), ids=REARRANGED)
    def test_limit_used_up_is_not_paid_again(self, agreement_on: On, vat: Of, terms: Terms) -> None:
        """The limit of 2023 pays nothing more in 2024, wherever it stands now."""
        assert source_of(agreement_on(terms), vat, used_up(agreement_on(cap()), vat)) == (
            300 if terms == REARRANGED["with another rest"] else 0
        )

    def test_named_limit_goes_on_when_it_changes(self, agreement_on: On, vat: Of) -> None:
        """A limit raised from 600 to 800万元 under its name pays 200万元 more."""
        state = used_up(agreement_on(cap(name="总限额")), vat)
        raised = agreement_on(Split([("1/2", cap(800, name="总限额")), ("1/2", HOST)]))
        assert source_of(raised, vat, state) == 200

    def test_named_ceiling_goes_on_from_a_limit(self, agreement_on: On, vat: Of) -> None:
        """A name is claimed by whatever bears it now."""
        state = used_up(agreement_on(cap(name="总限额")), vat)
        ceiling = AtMost("source", Money.wan(700), HALVES, to="host", over=Over.LIFETIME, name="总限额")
        assert source_of(agreement_on(ceiling), vat, state) == 100

    @pytest.mark.parametrize(
        "terms",
        [
            cap(500),
            UpTo(Money.wan(600), To("source"), then=HOST),
            AtMost("source", Money.wan(600), HALVES, to="host", over=Over.LIFETIME),
            HALVES,
            Split([("1/2", cap()), ("1/2", cap())]),
        ],
        ids=["another limit", "a limit of the year", "a ceiling", "no limit", "two limits alike"],
    )
    def test_what_nobody_or_two_could_claim_stops(self, agreement_on: On, vat: Of, terms: Terms) -> None:
        """Another limit at the old place does not inherit; the error lists clause, limit, unit and amount."""
        state = used_up(agreement_on(cap()), vat)
        with pytest.raises(SettlementError, match=r"tax/up_to:600万元/A: CNY 6000000") as error:
            source_of(agreement_on(terms), vat, state)
        assert "carry={'tax/up_to:600万元': 'CLAUSE/LIMIT'}" in error.value.remedy
        assert "drop=['tax/up_to:600万元']" in error.value.remedy
        assert len(error.value.problems) == 1

    def test_candidates_are_named(self, agreement_on: On, vat: Of) -> None:
        """The limits of the agreement that might go on stand beside each balance."""
        state = used_up(agreement_on(cap()), vat)
        with pytest.raises(SettlementError, match="might go to tax/new cap, tax/up_to:5万元"):
            source_of(agreement_on(cap(700, name="new cap", to=cap(5))), vat, state)

    def test_limits_alike_are_told_apart_under_the_same_terms_only(self, agreement_on: On, vat: Of) -> None:
        """Two limits alike go on while nothing changes; after a change they need names."""
        twice = Split([("1/3", cap(100)), ("2/3", cap(100))])
        state = used_up(agreement_on(twice), vat, 90)
        assert source_of(agreement_on(twice), vat, state) == 110
        with pytest.raises(SettlementError, match=r"up_to:100万元#2/A: CNY 600000"):
            source_of(agreement_on(Split([("2/3", cap(100)), ("1/3", cap(100))])), vat, state)

    def test_name_that_is_gone_stops(self, agreement_on: On, vat: Of) -> None:
        """A named balance is not claimed by a limit that has lost the name."""
        state = used_up(agreement_on(cap(name="总限额")), vat)
        with pytest.raises(SettlementError, match="tax/总限额/A"):
            source_of(agreement_on(cap()), vat, state)


class TestClauses:
    """Clauses that change their id or what they count by."""

    def renamed(self, agreement_on: On, terms: Terms) -> Agreement:
        """Give the agreement with another id of its clause."""
        agreement = agreement_on(terms)
        return evolve(agreement, sharing=[evolve(agreement.sharing[0], id="local_tax")])

    def test_another_id_stops(self, agreement_on: On, vat: Of) -> None:
        """Limit, rounding and payments of a clause that is gone are all listed."""
        state = used_up(agreement_on(cap()), vat)
        with pytest.raises(SettlementError, match=r"(?s)tax/up_to.*tax/paid:vat/A.*might go to local_tax"):
            source_of(self.renamed(agreement_on, cap()), vat, state)

    def test_another_id_is_carried_as_stated(self, agreement_on: On, vat: Of) -> None:
        """With `carry` the clause goes on under its new id, and the statement tells so."""
        state = used_up(agreement_on(cap()), vat)
        agreement = self.renamed(agreement_on, cap())
        assert source_of(agreement, vat, state, carry={"tax": "local_tax"}) == 0
        statement = settle(agreement, [], after=state, carry={BalanceRef("tax"): BalanceRef("local_tax")})
        (note,) = statement.notes
        assert isinstance(note, HandedOver)
        assert (note.from_sharing, note.sharing, note.units, note.taken) == (
            "tax",
            "local_tax",
            1,
            Fraction(6 * 10**8),
        )
        assert statement.state is not None
        assert statement.state.clauses[0].since.year == 2023
        assert statement.inputs.carried == ((BalanceRef("tax"), BalanceRef("local_tax")),)

    def test_another_unit_stops(self, agreement_on: On, vat: Of) -> None:
        """Balances of enterprises are none of the zone; carried to it they are added up."""
        first = settle(agreement_on(cap()), [vat("A", 2023, Money.wan(250)), vat("B", 2023, Money.wan(250))])
        assert first.state is not None
        zone = agreement_on(cap(), unit=UnitKind.ZONE)
        with pytest.raises(SettlementError, match=r"(?s)tax/up_to:600万元/A.*tax/up_to:600万元/B"):
            source_of(zone, vat, first.state)
        with pytest.raises(SettlementError, match="tax/up_to:600万元/A"):
            source_of(zone, vat, first.state, carry={"tax": "tax//elsewhere"})
        assert source_of(zone, vat, first.state, carry={"tax": "tax//zone"}) == 100

    def test_limit_without_a_name_is_carried_to_another(self, agreement_on: On, vat: Of) -> None:
        """An amended limit goes on from the one it replaces where that is stated."""
        state = used_up(agreement_on(cap()), vat)
        amended = agreement_on(cap(700, name="cap"))
        assert source_of(amended, vat, state, carry={"tax/up_to:600万元": "tax/cap"}) == 100
        with pytest.raises(SettlementError, match=r"no such limit.*'gap'.*one of cap"):
            source_of(amended, vat, state, carry={"tax/up_to:600万元": "tax/gap"})

    def test_unit_of_another_name_is_carried(self, agreement_on: On, vat: Of) -> None:
        """A firm that was renamed keeps its balance."""
        state = used_up(agreement_on(cap()), vat)
        receipts = [vat("B", 2024, Money.wan(600))]
        assert settle(agreement_on(cap()), receipts, after=state, carry={"tax//A": "tax//B"}).totals == {
            "host": Money.wan(600)
        }

    def test_balance_is_dropped_as_stated(self, agreement_on: On, vat: Of) -> None:
        """Given up, the limit begins anew, and the statement tells so."""
        state = used_up(agreement_on(cap()), vat)
        agreement = agreement_on(cap(500))
        statement = settle(agreement, [vat("A", 2024, 1)], after=state, drop=["tax/up_to:600万元"])
        assert statement.notes[:1] == (
            GivenUp(sharing="tax", limit="up_to:600万元", units=1, amount=Fraction(6 * 10**8)),
        )
        assert statement.totals == {"source": Money.yuan(1)}
        assert statement.inputs.dropped == (BalanceRef("tax", "up_to:600万元"),)

    def test_whole_clause_is_dropped(self, agreement_on: On, vat: Of) -> None:
        """A clause that has ended is given up with all it holds, and counts from this year."""
        statement = settle(
            self.renamed(agreement_on, HALVES),
            [vat("A", 2024, 1)],
            after=used_up(agreement_on(cap()), vat),
            drop=["tax"],
        )
        assert [note.limit for note in statement.notes if isinstance(note, GivenUp)] == [
            "up_to:600万元",
            "paid:vat",
        ]
        assert statement.state is not None
        assert statement.state.clauses[0].since.year == 2024

    def test_many_units_are_cut_short(self, agreement_on: On, vat: Of) -> None:
        """The first twelve are listed, the others added up."""
        state = settle(agreement_on(cap()), [vat(f"{at:02}", 2023, 10) for at in range(15)]).state
        assert state is not None
        with pytest.raises(SettlementError, match="tax/up_to:600万元: CNY 30 of 3 more units") as error:
            settle(agreement_on(HALVES), [], after=state)
        assert len(error.value.problems) == 13


class TestRounding:
    """What rounding owes a party is a balance too."""

    THIRDS = Split([("1/3", To("fund")), ("1/3", To("source")), ("1/3", HOST)])
    WAN = Rounding(unit=MoneyUnit.WAN)

    def test_party_that_is_paid_no_more_keeps_its_claim(self, agreement_on: On, vat: Of) -> None:
        """The fund is owed a third of 1万元 and is paid once it comes to one, though the terms name it no more."""
        state = settle(agreement_on(self.THIRDS, rounding=self.WAN), [vat("A", 2023, Money.wan(2))]).state
        assert state is not None
        assert [str(one.amount) for one in state.clauses[0].units[0].leftovers] == [
            "-1000000/3",
            "2000000/3",
            "-1000000/3",
        ]
        statement = settle(
            agreement_on(HALVES, rounding=self.WAN), [vat("A", 2024, Money.wan(3))], after=state
        )
        assert sum(amount.fen for amount in statement.totals.values()) == Money.wan(3).fen
        assert statement.state is not None
        left = {one.party: one.amount for one in statement.state.clauses[0].units[0].leftovers}
        assert sum(left.values()) == 0

    def test_party_that_is_declared_no_more_stops(self, agreement_on: On, vat: Of) -> None:
        """A claim of nobody is listed; it can be carried to another party."""
        state = settle(agreement_on(self.THIRDS), [vat("A", 2023, Money(4))]).state
        assert state is not None
        agreement = agreement_on(HALVES)
        two = evolve(agreement, parties=agreement.parties[:2])
        with pytest.raises(SettlementError, match="tax/rounding:fund/A"):
            settle(two, [], after=state)
        statement = settle(two, [], after=state, carry={"tax/rounding:fund": "tax/rounding:host"})
        assert statement.state is not None
        assert {one.party for one in statement.state.clauses[0].units[0].leftovers} <= {"source", "host"}


class TestReferences:
    """What is stated about balances."""

    def test_narrower_statement_counts(self, agreement_on: On, vat: Of) -> None:
        """One unit is dropped and all others are carried."""
        agreement = agreement_on(cap())
        first = settle(agreement, [vat("A", 2023, Money.wan(250)), vat("B", 2023, Money.wan(150))])
        assert first.state is not None
        zone = agreement_on(cap(), unit=UnitKind.ZONE)
        assert source_of(zone, vat, first.state, carry={"tax": "tax//zone"}, drop=["tax//B"]) == 350

    def test_what_is_not_in_the_state_is_refused(self, agreement_on: On, vat: Of) -> None:
        """A slip of the pen in a statement about balances does not pass unseen."""
        agreement = agreement_on(cap())
        with pytest.raises(SettlementError, match=r"not in the state .*'tax/cup'"):
            settle(agreement, [], after=used_up(agreement, vat), drop=["tax/cup"])
        with pytest.raises(SettlementError, match="not in the state"):
            settle(agreement, [vat("A", 2023, 1)], carry={"tax": "vat"})

    def test_both_at_once_is_refused(self, agreement_on: On, vat: Of) -> None:
        """What is carried cannot be dropped."""
        agreement = agreement_on(cap())
        with pytest.raises(SettlementError, match="carried and dropped at once"):
            settle(agreement, [], after=used_up(agreement, vat), carry={"tax": "tax"}, drop=["tax"])

    @pytest.mark.parametrize("drop", ["tax", BalanceRef("tax"), [7], [""]])
    def test_what_is_no_reference_is_refused(self, agreement_on: On, drop: object) -> None:
        """A single text is not taken letter by letter."""
        with pytest.raises(InvariantError, match=r"drop|balances"):
            settle(agreement_on(cap()), [], drop=drop)  # type: ignore[arg-type]


class TestYears:
    """Which years are settled."""

    def test_last_year_may_be_without_receipts(self, agreement_on: On, vat: Of) -> None:
        """The state says through which year."""
        statement = settle(agreement_on(cap()), [vat("A", 2023, 1)], through=2025)
        assert statement.state is not None
        assert statement.state.through.year == 2025
        assert statement.receipt() != settle(agreement_on(cap()), [vat("A", 2023, 1)]).receipt()

    def test_receipts_later_than_the_last_year_are_refused(self, agreement_on: On, vat: Of) -> None:
        """Nothing is left out in silence."""
        with pytest.raises(SettlementError, match=r"receipts or settled years until 2023 \(found '2022'\)"):
            settle(agreement_on(cap()), [vat("A", 2023, 1)], through=2022)

    def test_nothing_at_all_has_no_state(self, agreement_on: On) -> None:
        """Without receipts, state and year nothing is settled."""
        assert settle(agreement_on(cap()), []).state is None


class TestKinds:
    """What was paid of a kind belongs to the clause that takes the kind in."""

    def test_a_kind_that_moves_to_another_clause_stops(self, agreement_on: On, vat: Of) -> None:
        """The limit goes on in the clause that keeps its id, and the kind that filled it has left: this is stated."""
        before = agreement_on(cap())
        state = used_up(before, vat)
        (clause,) = before.sharing
        amended = evolve(
            before,
            sharing=[
                evolve(clause, kinds=[RevenueKind.CIT]),
                evolve(clause, id="vat", kinds=[RevenueKind.VAT]),
            ],
        )
        with pytest.raises(SettlementError, match="belong to no limit") as caught:
            source_of(amended, vat, state)
        assert [one.place for one in caught.value.problems] == ["tax/paid:vat/A"]
        carried = {"tax": "vat"}
        assert source_of(amended, vat, state, carry=carried) == 0

    def test_what_is_nothing_is_claimed_by_nobody(self, agreement_on: On, vat: Of) -> None:
        """A unit that has paid nothing leaves nothing that a clause would have to claim."""
        before = agreement_on(HALVES)
        state = used_up(before, vat, wan=0)
        amended = evolve(before, sharing=[evolve(before.sharing[0], id="other")])
        assert source_of(amended, vat, state) == 300

    def test_a_kind_that_nobody_shares_any_more_is_kept(self, agreement_on: On, vat: Of) -> None:
        """A tax that is no more leaves its figure where it was."""
        before = agreement_on(cap())
        state = used_up(before, vat)
        amended = evolve(before, sharing=[evolve(before.sharing[0], kinds=[RevenueKind.CIT])])
        assert settle(amended, [], after=state, through=2024).state is not None

    def test_what_was_paid_is_carried_to_kinds_only(self, agreement_on: On, vat: Of) -> None:
        """Another word is refused by name."""
        state = used_up(agreement_on(cap()), vat)
        with pytest.raises(SettlementError, match="no such kind of revenue"):
            source_of(agreement_on(cap()), vat, state, carry={"tax/paid:vat": "tax/paid:land"})
