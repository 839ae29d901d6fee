# SPDX-License-Identifier: Apache-2.0
"""Limits over a lifetime that begin at zero: said where nothing was handed over to them and they may have run before."""

from collections.abc import Iterable, Iterator

from feidi.agreements.agreement import Agreement
from feidi.agreements.amounts import Running
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.in_phases import InPhases
from feidi.agreements.terms.limit_key import lasting_limits
from feidi.agreements.terms.tree import walk
from feidi.agreements.terms.up_to import UpTo
from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear
from feidi.settlement.handover import Handover
from feidi.settlement.intake import Intake
from feidi.settlement.notes import BeganAtZero

__all__ = ["all_beginnings", "beginnings"]


def beginnings(agreement: Agreement, intake: Intake, handover: Handover) -> Iterator[BeganAtZero]:
    """Yield the lasting limits that begin at zero, but for those whose agreement began in the first settled year.

    Notes
    -----
    When it began is told by the earliest of its term's first day, or its signing where it states no term, and the
    milestones of the clause's clocks and the years of its running costs; where neither says anything, the day of its document.
    """
    if intake.years is None:
        return
    first = FiscalYear(intake.years.start)
    for at, clause in enumerate(agreement.sharing):
        if intake.sums[clause.id]:
            for path, note in _from_zero(agreement, clause, at, first, _clocks(clause, intake)):
                if (clause.id, path) not in handover.continued:
                    yield note


def all_beginnings(agreement: Agreement, first: FiscalYear) -> Iterator[BeganAtZero]:
    """Yield the lasting limits that are counted from zero in a year where no state is known, as over columns."""
    for at, clause in enumerate(agreement.sharing):
        for _, note in _from_zero(agreement, clause, at, first, ()):
            yield note


def _from_zero(
    agreement: Agreement, clause: Sharing, at: int, first: FiscalYear, clocks: Iterable[Date]
) -> Iterator[tuple[str, BeganAtZero]]:
    began = _began(agreement, clocks)
    if began is None or began.year < first:
        for path, limit in lasting_limits(clause.terms, f"sharing[{at}].terms").items():
            yield path, BeganAtZero(sharing=clause.id, limit=limit, year=first, began=began)


def _began(agreement: Agreement, clocks: Iterable[Date]) -> Date | None:
    days = [day for day in (agreement.term.start if agreement.term else agreement.signed,) if day is not None]
    days += clocks
    if not days and agreement.citation is not None and agreement.citation.instrument.issued is not None:
        days = [agreement.citation.instrument.issued]
    return min(days, default=None)


def _clocks(clause: Sharing, intake: Intake) -> Iterator[Date]:
    clocks, costs = set[str](), set[str]()
    for _, term in walk(clause.terms):
        if isinstance(term, InPhases):
            clocks.add(term.clock.milestone)
        elif isinstance(term, Guarantee) and term.since is not None:
            clocks.add(term.since.milestone)
        elif isinstance(term, UpTo | AtMost) and isinstance(term.limit, Running):
            costs.add(term.limit.fact)
    for unit in intake.sums[clause.id]:
        known = intake.facts.get(unit)
        for name, series in known.yearly if known is not None else ():
            if name in costs:
                yield from (Date(year, 1, 1) for year, _ in series)
        for name, day in known.milestones if known is not None else ():
            if name in clocks and day is not None:
                yield day
