# SPDX-License-Identifier: Apache-2.0
"""One sharing clause applied to the sums of its units, year by year."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from fractions import Fraction
from itertools import groupby

from attrs import evolve

from feidi.agreements.party import OUTSIDE_TERM, UNSETTLED
from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing, UnitKind
from feidi.agreements.terms.limit_key import lasting_limits
from feidi.agreements.terms.tree import parties
from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import MissingFactError, SettlementError
from feidi.quantities.money import Money
from feidi.quantities.rounding import Rounding
from feidi.settlement.accounts import Accounts, Shared
from feidi.settlement.flow.compile import compile_flow, scale_of
from feidi.settlement.flow.part_years import PartYears, days_of, part_years_of
from feidi.settlement.flow.run import Days, Flow, Number, Run, part
from feidi.settlement.flow.standing import YearAsked, standing
from feidi.settlement.handover import WHOLE_CLAUSE, Opening
from feidi.settlement.intake import ZONE, Intake, Moment
from feidi.settlement.line import Unmet
from feidi.settlement.missing_unit import without_facts
from feidi.settlement.notes import CameDown, PartYearSettled
from feidi.settlement.pay_out import Due, Ledger
from feidi.settlement.resume import keep, resume
from feidi.settlement.trace import TraceEntry

__all__ = ["Shared", "rounding_of", "share_out"]


def share_out(
    at: int, clause: Sharing, intake: Intake, openings: Mapping[str, Opening], *, traced: bool
) -> Shared:
    """Let the sums of every unit flow through the clause, in order of time.

    Raises
    ------
    SettlementError
        If a unit's refunds exceed what it paid, or a clause cannot say where money goes.
    MissingFactError
        If a clause asks for a fact that is not given; of a unit without facts it names those that have some.
    """
    shared = Shared()
    flow = compile_flow(clause.terms, clause.part_year, f"sharing[{at}].terms")
    rounding = rounding_of(clause, (party for opening in openings.values() for party in opening.leftovers))
    part_years = part_years_of(intake.term, clause.part_year)
    scale = scale_of(clause.terms, clause.part_year, has_part_years=bool(part_years.days))
    limits = lasting_limits(clause.terms, f"sharing[{at}].terms")
    guarantees = standing(clause.terms, clause.part_year, f"sharing[{at}].terms")
    accounts = Accounts(clause.id, rounding, Ledger(scale, _owed(openings, scale)), shared)
    units = intake.sums[clause.id]
    zone = {ZONE} if guarantees is not None and clause.unit is UnitKind.ZONE and intake.years else set()
    settled: set[int] = set()
    came_down: dict[str, list[int]] = {}
    for unit in sorted({*units, *openings, *zone} - {WHOLE_CLAUSE}):
        opening = openings.get(unit) or Opening()
        run = Run(unit, intake.facts.get(unit), scale, traced, part_years)
        ledger = resume(run, opening)
        by_year = _by_year(units.get(unit, {}))
        if guarantees is not None and intake.years is not None:
            years = _in_force(intake.years, intake.term)
            known = unit in openings or unit in zone
            by_year = _every_year(by_year, years, years.start if known else min(by_year))
        settled.update(by_year)
        for year, moments in by_year.items():
            try:
                run.enter(year)
                dues = _settle_year(clause, flow, run, moments, shared)
                if guarantees is not None:
                    guarantees(run, _asked(year, moments))
                _tell_unmet(clause.id, run, shared)
            except MissingFactError as fault:
                if run.facts is not None:
                    raise
                raise without_facts(fault, clause.unit, intake.facts) from None
            _check_refunds(clause, run, moments, opening.paid)
            accounts.enter(ledger, dues)
        shared.units.append(keep(run, ledger, opening.paid, limits))
        for path, year in run.came_down.items():
            came_down.setdefault(path, []).append(year)
    accounts.close()
    shared.notes.extend(
        CameDown(sharing=clause.id, limit=limits[path], year=FiscalYear(min(years)), units=len(years))
        for path, years in came_down.items()
    )
    shared.notes.extend(_noted(clause, part_years, settled))
    return shared


def _owed(openings: Mapping[str, Opening], scale: int) -> dict[str, Number]:
    whole = openings.get(WHOLE_CLAUSE)
    return {} if whole is None else {party: owed * scale for party, owed in whole.leftovers.items() if owed}


def rounding_of(clause: Sharing, owed: Iterable[str] = ()) -> Rounding:
    """Return the clause's instruction with every party in its order.

    Parties to whom rounding still owes something, though the terms pay them no more, come last.
    """
    stated = clause.rounding
    named = (
        *stated.order,
        *parties(clause.terms),
        *filter(None, [stated.residue_to]),
        UNSETTLED,
        OUTSIDE_TERM,
    )
    order = tuple(dict.fromkeys((*named, *sorted(set(owed)))))
    return evolve(stated, order=order)


def _by_year(sums: Mapping[Moment, int]) -> dict[int, list[tuple[Moment, int]]]:
    return {
        year: list(moments)
        for year, moments in groupby(sorted(sums.items()), key=lambda entry: entry[0].year)
    }


def _every_year(
    by_year: Mapping[int, list[tuple[Moment, int]]], years: range, first: int
) -> dict[int, list[tuple[Moment, int]]]:
    """Return the moments of every settled year since a unit was known: a guarantee is asked without receipts too."""
    return {year: by_year.get(year, []) for year in range(first, years.stop)}


def _in_force(years: range, term: Span | None) -> range:
    """Return the settled years of which the term covers a day or more."""
    if term is None:
        return years
    end = years.stop if term.end is None else min(years.stop, term.end.subtract(days=1).year + 1)
    return range(max(years.start, term.start.year), end)


def _noted(clause: Sharing, part_years: PartYears, settled: Collection[int]) -> Iterator[PartYearSettled]:
    for year, (first, end) in sorted(part_years.days.items()):
        if year in settled:
            start, behind = days_of(year)
            yield PartYearSettled(
                sharing=clause.id,
                year=FiscalYear(year),
                days=end - first,
                of=behind - start,
                convention=clause.part_year,
            )


def _asked(year: int, moments: Iterable[tuple[Moment, int]]) -> YearAsked:
    return YearAsked(*days_of(year), {moment.project_class for moment, _ in moments})


def _tell_unmet(sharing: str, run: Run, shared: Shared) -> None:
    year = FiscalYear(run.year)
    shared.unmet.extend(
        Unmet(sharing=sharing, year=year, unit=run.unit, path=path, missing=Fraction(missing, run.scale))
        for path, missing in run.unmet.items()
        if missing
    )


def _settle_year(
    clause: Sharing,
    flow: Flow,
    run: Run,
    moments: list[tuple[Moment, int]],
    shared: Shared,
) -> list[Due]:
    year = FiscalYear(run.year)
    by_kind: dict[int, tuple[int, dict[str, Number]]] = {}
    for moment, fen in moments:
        total, out = by_kind.get(moment.kind) or (0, {})
        by_kind[moment.kind] = (total + fen, out)
        run.kind = clause.kinds[moment.kind]
        run.project_class = moment.project_class
        run.out = out
        if fen:
            amount, days = _in_term(fen * run.scale, (moment.first, moment.last), run, clause.id)
            flow(amount, days, run)
        if run.traced:
            shared.entries.append(_entry(clause, year, run, moment, fen))
            run.steps = []
    reasons = tuple(dict.fromkeys(run.reasons.values()))
    return [
        Due(run.year, run.unit, clause.kinds[at], total, out, reasons)
        for at, (total, out) in sorted(by_kind.items())
    ]


def _in_term(amount: int, days: Days, run: Run, sharing: str) -> tuple[Number, Days]:
    """Return what of an amount lies within the term, and its days; the rest is left out, and said."""
    covered = run.part_years.days.get(run.year)
    if covered is None or (covered[0] <= days[0] and days[1] <= covered[1]):
        return amount, days
    if not run.part_years.is_shared(run.year, f"sharing {sharing}, {run.unit}"):
        return amount, days
    inside, whole = covered[1] - covered[0], days[1] - days[0]
    own = part(amount, inside, whole)
    run.out[OUTSIDE_TERM] = run.out.get(OUTSIDE_TERM, 0) + amount - own
    if run.traced:
        rest = f"{whole - inside}/{whole}"
        run.note("term", "outside_term", amount - own, "", OUTSIDE_TERM, days=rest)
    return own, covered


def _entry(clause: Sharing, fiscal: FiscalYear, run: Run, moment: Moment, fen: int) -> TraceEntry:
    return TraceEntry(
        sharing=clause.id,
        year=fiscal,
        unit=run.unit,
        kind=run.kind,
        first=Date.fromordinal(moment.first),
        last=Date.fromordinal(moment.last - 1),
        amount=Money(fen),
        steps=tuple(run.steps),
        citation=clause.citation,
    )


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
