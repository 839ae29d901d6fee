# SPDX-License-Identifier: Apache-2.0
"""Settling: an agreement applied to receipts, exactly, and rounded once."""

from collections.abc import Iterable, Mapping

from feidi._collector import collector_paused
from feidi._fields.refused import admit
from feidi._version import __version__
from feidi.agreements.agreement import Agreement
from feidi.agreements.facts import Facts
from feidi.agreements.receipt import Receipt
from feidi.agreements.terms.limit_key import lasting_limits
from feidi.dates.fiscal_year import FiscalYear, year_of
from feidi.settlement.balance_ref import Carry, Drop
from feidi.settlement.beginnings import beginnings
from feidi.settlement.fate import Fates
from feidi.settlement.handover import Handover, hand_over
from feidi.settlement.intake import Intake, all_of, facts_of, take_in
from feidi.settlement.share_out import Shared, share_out
from feidi.settlement.state import ClauseState, State
from feidi.settlement.statement import Inputs, Statement
from feidi.settlement.terms_digest import terms_digest
from feidi.settlement.trace import Trace

__all__ = ["settle"]


def settle(  # noqa: PLR0913  # a name for each thing that may be stated
    agreement: Agreement,
    receipts: Iterable[Receipt],
    facts: Iterable[Facts] | Mapping[str, Facts] = (),
    *,
    after: State | None = None,
    carry: Carry | None = None,
    drop: Drop = (),
    through: FiscalYear | int | None = None,
    trace: bool = True,
) -> Statement:
    """Settle receipts under an agreement.

    Parameters
    ----------
    agreement
        What was promised.
    receipts
        What came in, in any order; several of one unit, kind and day are added up.
    facts
        What is known of the units: facts and milestones that the clauses ask for, as a list or by unit. For clauses
        whose state belongs to the zone as a whole the unit is ``"zone"``. Facts that nothing asks for do no harm.
    after
        The state of the settlement that this one continues; receipts of its years are refused. Each of its balances
        goes to the clause of its id and to the limit of its name, wherever that now stands; a limit without a name
        is known by what it is.
    carry
        To which balances of the agreement others of the state go, after an amendment has changed an id or a limit:
        ``{"tax": "vat"}`` from one clause to another, ``{"tax/up_to:600万元": "tax/总限额"}`` from one limit to another,
        ``{"tax": "tax//zone"}`` from every enterprise to the zone.
    drop
        Which balances of the state are given up, such as ``["tax/总限额"]``.
    through
        The last fiscal year that is settled, where it is later than that of the last receipt: a guarantee is looked at
        in years without receipts too.
    trace
        Whether to keep every clause that every sum went through. Without it settling is faster.

    Returns
    -------
    Statement
        Exact, and rounded once for each year, unit and kind by the instruction of the sharing clause.

    Raises
    ------
    SettlementError
        If a receipt belongs to another agreement, lies outside the term, is of a kind that no clause takes in, or
        refunds more than was paid; if a balance of the state belongs to nothing in the agreement, or could belong
        to two; or if a clause cannot say where money goes. Nothing is settled then.
    MissingFactError
        If a clause asks for a fact or milestone that is not given.

    Examples
    --------
    >>> from feidi.agreements import Agreement, Party, PartyRole, RevenueKind, Sharing, Split, To
    >>> from feidi.labels import Label
    >>> from feidi.quantities import Money
    >>> agreement = Agreement(
    ...     id="half",
    ...     title=Label(zh="对半分成", en="Half and half"),
    ...     parties=[
    ...         Party(key="source", role=PartyRole.SOURCE, label=Label(zh="甲市", en="City A")),
    ...         Party(key="host", role=PartyRole.HOST, label=Label(zh="乙市", en="City B")),
    ...     ],
    ...     sharing=[
    ...         Sharing(
    ...             id="tax",
    ...             kinds=[RevenueKind.VAT],
    ...             terms=Split([("1/2", To("source")), ("1/2", To("host"))]),
    ...         )
    ...     ],
    ... )
    >>> firm = Receipt(kind=RevenueKind.VAT, payer="firm", year=2024, amount=Money.wan(2676))
    >>> {party: str(amount) for party, amount in settle(agreement, [firm]).totals.items()}
    {'source': '1338万元', 'host': '1338万元'}
    """
    admit(agreement, Agreement, "agreement")
    admit(after, State | None, "after")
    given = all_of(receipts, Receipt, "receipts")
    known = facts_of(facts)
    last = None if through is None else year_of(through)
    intake = take_in(agreement, given, known, after, last)
    fates = Fates(carry or {}, drop)
    handover = hand_over(agreement, after, fates)
    with collector_paused():
        shared = [
            share_out(at, clause, intake, handover.openings.get(clause.id, {}), traced=trace)
            for at, clause in enumerate(agreement.sharing)
        ]
    entries = tuple(entry for one in shared for entry in one.entries)
    return Statement(
        agreement=agreement,
        lines=tuple(line for one in shared for line in one.lines),
        unsettled=tuple(waiting for one in shared for waiting in one.unsettled),
        unmet=tuple(missing for one in shared for missing in one.unmet),
        left_out=tuple(part for one in shared for part in one.left_out),
        notes=(
            *handover.notes,
            *beginnings(agreement, intake, handover),
            *(note for one in shared for note in one.notes),
        ),
        state=_state(agreement, intake, handover, shared),
        trace=Trace(format=1, version=__version__, agreement=agreement.id, entries=entries)
        if trace
        else None,
        inputs=Inputs(
            receipts=given,
            facts=known,
            state=after,
            carried=tuple(fates.carry.items()),
            dropped=fates.drop,
            through=last,
        ),
    )


def _state(
    agreement: Agreement, intake: Intake, handover: Handover, shared: Iterable[Shared]
) -> State | None:
    years = intake.years
    if years is None:
        return None
    clauses = tuple(
        ClauseState(
            sharing=clause.id,
            counts_by=clause.unit,
            since=handover.since.get(clause.id, FiscalYear(years.start)),
            terms=terms_digest(clause.terms),
            limits=tuple(lasting_limits(clause.terms, "terms").values()),
            units=tuple(one.units),
            leftovers=tuple(one.leftovers),
        )
        for clause, one in zip(agreement.sharing, shared, strict=True)
    )
    return State(agreement=agreement.id, through=FiscalYear(years.stop - 1), clauses=clauses)
