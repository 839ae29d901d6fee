# SPDX-License-Identifier: Apache-2.0
"""One sharing clause applied to the sums of its units, year by year."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import final

from attrs import field, frozen

from feidi.agreements.party import UNSETTLED
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms import parties
from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import SettlementError
from feidi.quantities.money import Money
from feidi.quantities.rounding import Rounding, split, split_scaled
from feidi.settlement.flow.compile import compile_flow, scale_of
from feidi.settlement.flow.run import Flow, Number, Run
from feidi.settlement.intake import Intake, Moment
from feidi.settlement.line import Line, Unmet, Unsettled
from feidi.settlement.state import Balance, PaidSoFar, State
from feidi.settlement.trace import TraceEntry

__all__ = ["Shared", "share_out"]


@final
@frozen
class Shared:
    """What one sharing clause brought about."""

    lines: list[Line] = field(factory=list)
    unsettled: list[Unsettled] = field(factory=list)
    unmet: list[Unmet] = field(factory=list)
    balances: list[Balance] = field(factory=list)
    paid: list[PaidSoFar] = field(factory=list)
    entries: list[TraceEntry] = field(factory=list)


def share_out(at: int, clause: Sharing, intake: Intake, after: State | None, *, traced: bool) -> Shared:
    """Let the sums of every unit flow through the clause, in order of time.

    Raises
    ------
    SettlementError
        If a unit's refunds exceed what it paid, or a clause cannot say where money goes.
    """
    shared = Shared()
    flow = compile_flow(clause.terms, clause.part_year, f"sharing[{at}].terms")
    order = (
        *clause.rounding.order,
        *(key for key in parties(clause.terms) if key not in clause.rounding.order),
    )
    rounding = Rounding(
        unit=clause.rounding.unit,
        method=clause.rounding.method,
        order=(*order, UNSETTLED),
        residue_to=clause.rounding.residue_to,
    )
    scale = scale_of(clause.terms, clause.part_year)
    balances, paid = _resumed(clause, after, scale)
    units = intake.sums[clause.id]
    for unit in sorted({*units, *balances, *paid}):
        run = Run(unit, intake.facts.get(unit), scale, traced)
        run.life = balances.get(unit, {})
        sums = dict(paid.get(unit, {}))
        for year, moments in _by_year(units.get(unit, {})):
            _settle_year(clause, rounding, flow, run, year, moments, shared)
            _check_refunds(clause, run, moments, sums)
        _keep(clause, run, sums, shared)
    return shared


def _resumed(
    clause: Sharing, after: State | None, scale: int
) -> tuple[dict[str, dict[str, list[Number]]], dict[str, dict[RevenueKind, int]]]:
    balances: dict[str, dict[str, list[Number]]] = {}
    paid: dict[str, dict[RevenueKind, int]] = {}
    for balance in after.balances if after else ():
        if balance.sharing == clause.id:
            taken, passed = _number(balance.taken * scale), _number(balance.passed * scale)
            balances.setdefault(balance.unit, {})[balance.path] = [0, taken, passed, 0, taken]
    for so_far in after.paid if after else ():
        if so_far.sharing == clause.id:
            paid.setdefault(so_far.unit, {})[so_far.kind] = so_far.amount.fen
    return balances, paid


def _number(exact: Fraction) -> Number:
    return exact.numerator if exact.denominator == 1 else exact


def _by_year(sums: Mapping[Moment, int]) -> Iterator[tuple[int, list[tuple[Moment, int]]]]:
    moments = sorted(sums.items())
    start = 0
    for at in range(1, len(moments) + 1):
        if at == len(moments) or moments[at][0].year != moments[start][0].year:
            yield moments[start][0].year, moments[start:at]
            start = at


def _settle_year(
    clause: Sharing,
    rounding: Rounding,
    flow: Flow,
    run: Run,
    year: int,
    moments: list[tuple[Moment, int]],
    shared: Shared,
) -> None:
    run.enter(year)
    fiscal = FiscalYear(year)
    by_kind: dict[int, tuple[int, dict[str, Number]]] = {}
    for moment, fen in moments:
        total, out = by_kind.get(moment.kind, (0, {}))
        by_kind[moment.kind] = (total + fen, out)
        run.kind = clause.kinds[moment.kind]
        run.project_class = moment.project_class
        run.out = out
        if fen:
            flow(fen * run.scale, (moment.first, moment.last), run)
        if run.steps is not None:
            shared.entries.append(_entry(clause, fiscal, run, moment, fen))
            run.steps = []
    for at, (total, out) in sorted(by_kind.items()):
        amounts = _rounded(total, out, run.scale, rounding)
        _write_lines(clause.id, run, clause.kinds[at], amounts, shared)
    for path, missing in run.unmet.items():
        if missing:
            shared.unmet.append(
                Unmet(
                    sharing=clause.id,
                    year=fiscal,
                    unit=run.unit,
                    path=path,
                    missing=Fraction(missing, run.scale),
                )
            )


def _entry(clause: Sharing, fiscal: FiscalYear, run: Run, moment: Moment, fen: int) -> TraceEntry:
    return TraceEntry(
        sharing=clause.id,
        year=fiscal,
        unit=run.unit,
        kind=run.kind,
        first=Date.fromordinal(moment.first),
        last=Date.fromordinal(moment.last - 1),
        amount=Money(fen),
        steps=tuple(run.steps or ()),
        citation=clause.citation,
    )


def _write_lines(
    sharing: str, run: Run, kind: RevenueKind, amounts: Mapping[str, tuple[int, Fraction]], shared: Shared
) -> None:
    year = FiscalYear(run.year)
    for party, (fen, exact) in amounts.items():
        if party == UNSETTLED:
            waiting = Unsettled(
                sharing=sharing,
                year=year,
                unit=run.unit,
                kind=kind,
                amount=Money(fen),
                reasons=tuple(dict.fromkeys(run.reasons.values())),
            )
            shared.unsettled.append(waiting)
        elif fen or exact:
            line = Line(
                sharing=sharing,
                year=year,
                unit=run.unit,
                kind=kind,
                party=party,
                amount=Money(fen),
                exact=exact,
            )
            shared.lines.append(line)


def _rounded(
    total: int, out: Mapping[str, Number], scale: int, rounding: Rounding
) -> dict[str, tuple[int, Fraction]]:
    whole = {party: amount for party, amount in out.items() if type(amount) is int}
    if len(whole) == len(out):
        amounts = split_scaled(total, whole, scale, rounding)
    else:
        amounts = split(total, {party: Fraction(amount, scale) for party, amount in out.items()}, rounding)
    return {party: (fen, Fraction(out.get(party, 0), scale)) for party, fen in amounts.items()}


def _check_refunds(
    clause: Sharing, run: Run, moments: list[tuple[Moment, int]], sums: dict[RevenueKind, int]
) -> None:
    for moment, fen in moments:
        kind = clause.kinds[moment.kind]
        sums[kind] = sums.get(kind, 0) + fen
    for kind, fen in sums.items():
        if fen < 0:
            raise SettlementError(
                f"refunds of {kind.value} exceed what was paid by CNY {Money(-fen).text('en')[4:]}",
                place=f"sharing {clause.id}, {run.unit}, {run.year}",
                remedy="add the receipts that were refunded, or settle from the state that holds them",
            )


def _keep(clause: Sharing, run: Run, sums: dict[RevenueKind, int], shared: Shared) -> None:
    for path, (_, taken_before, passed_before, inflow, taken) in sorted(run.life.items()):
        whole = taken_before + passed_before + inflow
        shared.balances.append(
            Balance(
                sharing=clause.id,
                unit=run.unit,
                path=path,
                taken=Fraction(taken, run.scale),
                passed=Fraction(whole - taken, run.scale),
            )
        )
    for kind, fen in sorted(sums.items()):
        shared.paid.append(PaidSoFar(sharing=clause.id, unit=run.unit, kind=kind, amount=Money(fen)))
