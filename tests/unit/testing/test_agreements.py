# SPDX-License-Identifier: Apache-2.0
"""Strategies for agreements give what can be settled, with everything it needs."""

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from feidi.agreements import (
    Agreement,
    AllOf,
    AnyOf,
    AtLeast,
    Attribution,
    AttributionMode,
    ByClass,
    Clock,
    FactAmount,
    Guarantee,
    Holds,
    InPhases,
    MeanBefore,
    NotSo,
    Running,
    ShareAtLeast,
    Sharing,
    SplitByFactors,
    SumBefore,
    To,
    UpTo,
    When,
)
from feidi.dates import FiscalYear, Span, date_of
from feidi.quantities import Money, Share
from feidi.settlement.settle import settle
from feidi.testing import agreements, attributions, facts_for, parties, receipts_for, sharings
from tests.support.profiles import costly, first

# Laws over many examples are in tests/laws; here the shape of what is given is looked at.
FEW = costly(13)
A, B = To("source"), To("host")


def _asking(agreement: Agreement) -> Agreement:
    """Give the agreement with terms that ask for a fact in every way there is."""
    gate = AllOf([Holds("led"), AnyOf([ShareAtLeast("outside", Share("1/2")), NotSo(Holds("late"))])])
    enough = AtLeast(MeanBefore("tax", "move"), FactAmount("threshold"))
    tree = When(
        AllOf([gate, enough]),
        UpTo(
            SumBefore("tax", "move"),
            InPhases([(2, A)], clock=Clock("production"), before=B, after=B),
            UpTo(Running("costs"), A, UpTo(FactAmount("base", yearly=True), B, UpTo(Money.wan(1), A, B))),
        ),
        Guarantee(
            "source",
            Money.wan(5),
            Guarantee("source", Money.wan(5), SplitByFactors([("staff", "1")], [("north", B)]), ["host"]),
            ["host"],
            Clock("aid_paid"),
        ),
    )
    clause = evolve(agreement.sharing[0], terms=ByClass([("x", tree)], otherwise=tree))
    declared = {party.key: party for party in agreement.parties}
    both = [evolve(agreement.parties[0], key=key) for key in ("source", "host") if key not in declared]
    return evolve(agreement, parties=[*agreement.parties, *both], sharing=(clause, *agreement.sharing[1:]))


@FEW
@given(agreements(max_leaves=4), st.data())
def test_what_is_given_settles(agreement: Agreement, data: st.DataObject) -> None:
    """An agreement takes in its receipts, and its facts are all there."""
    receipts = data.draw(receipts_for(agreement))
    statement = settle(agreement, receipts, data.draw(facts_for(agreement)), trace=False)
    waiting = sum((one.amount for one in statement.unsettled), Money(0))
    paid = sum((receipt.amount for receipt in receipts), Money(0))
    assert sum(statement.totals.values(), Money(0)) + waiting == paid


@FEW
@given(agreements(max_leaves=1), st.data())
def test_every_fact_is_asked_for(agreement: Agreement, data: st.DataObject) -> None:
    """Facts of each kind are given by name for the units wanted, and none besides."""
    (firm,) = data.draw(facts_for(_asking(agreement), ["firm"]))
    assert firm.unit == "firm"
    for name in ("tax", "costs", "base", "staff@north"):
        assert firm.amount_in(name, 2004) is not None
    assert [name for name, _ in firm.amounts] == ["threshold"]
    assert {name for name, _ in firm.flags} == {"led", "late"}
    assert 0 <= firm.number("outside") <= 1
    assert firm.milestone("move") is not None
    assert {name for name, _ in firm.milestones} == {"move", "production", "aid_paid"}
    assert firm.amount_in("staff@north", 2004).fen > 0


@FEW
@given(agreements(max_leaves=1), st.data())
def test_asking_settles_too(agreement: Agreement, data: st.DataObject) -> None:
    """Terms that ask in every way settle with what is given."""
    asking = _asking(agreement)
    receipts = data.draw(receipts_for(asking))
    settle(asking, receipts, data.draw(facts_for(asking)), trace=False)


@FEW
@given(agreements(max_leaves=1), st.data())
def test_receipts_keep_to_the_term(agreement: Agreement, data: st.DataObject) -> None:
    """Receipts lie in the years and days of the agreement; without a year of ours there is none."""
    two_months = Span(date_of("2020-03-01"), date_of("2020-05-01"))
    for receipt in data.draw(receipts_for(evolve(agreement, term=two_months), ["only"], max_size=3)):
        assert receipt.year == FiscalYear(2020)
        assert receipt.payer == "only"
        assert receipt.date is None or receipt.date in two_months
    long_ago = evolve(agreement, term=Span(date_of("1990-01-01"), date_of("1995-01-01")))
    assert data.draw(receipts_for(long_ago)) == ()
    assert data.draw(receipts_for(evolve(agreement, sharing=()))) == ()


@FEW
@given(agreements(max_leaves=1), st.data())
def test_no_refunds_where_none_are_wanted(agreement: Agreement, data: st.DataObject) -> None:
    """Without refunds every receipt brings money or nothing."""
    assert all(receipt.amount.fen >= 0 for receipt in data.draw(receipts_for(agreement, refunds=False)))


def test_refunds_and_dates_are_reached() -> None:
    """Refunds, dated receipts, and agreements of two clauses turn up."""
    both = agreements(max_leaves=1).flatmap(receipts_for)
    first(
        both,
        lambda receipts: any(one.amount.fen < 0 for one in receipts),
        lambda receipts: any(one.date is not None for one in receipts),
    )
    first(
        agreements(max_leaves=1),
        lambda agreement: len(agreement.sharing) == 2,
        lambda agreement: agreement.term is not None,
        lambda agreement: agreement.governance is not None,
    )


@FEW
@given(sharings(("a", "b"), id="rent", settles=False), attributions(("a",)), st.data())
def test_clauses_alone(clause: Sharing, counted: Attribution, data: st.DataObject) -> None:
    """A clause has the name asked for; one party alone counts nothing twice."""
    assert clause.id == "rent"
    assert counted.mode is not AttributionMode.FULL_ON_EACH
    assert len(data.draw(parties(min_size=3, max_size=3))) == 3
