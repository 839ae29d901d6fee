# SPDX-License-Identifier: Apache-2.0
"""Clauses that change with time, in columns: phases since an event, and the tiers' dated shares."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from feidi.agreements.retention import TierShares
from feidi.agreements.sharing import PartYear
from feidi.agreements.terms.in_phases import InPhases
from feidi.dates.date import Date
from feidi.frames.settlement.cannot import cannot
from feidi.frames.settlement.course import Course
from feidi.frames.settlement.needs import bounds_of, column_of
from feidi.frames.settlement.refusal import refuse_missing
from feidi.frames.settlement.sheet import Days, Sheet
from feidi.frames.settlement.strand import Strand, moves
from feidi.frames.settlement.values import Value, larger, smaller, where
from feidi.instruments.figure import Parameter
from feidi.labels import Label

__all__ = ["Stretches", "in_phases", "periods_of"]

Stretches = list[list[Strand]]
"""The strands of each stretch of time, from the one before the first boundary to the one behind the last."""

ALWAYS: Final = (0, Date.max.toordinal() + 10)


def in_phases(
    terms: InPhases,
    strands: Sequence[Strand],
    course: Course,
    path: str,
) -> Stretches:
    """Divide strands by the boundaries of a unit's phases."""
    ends = [sum(phase.years for phase in terms.phases[:at]) for at in range(len(terms.phases) + 1)]
    bounds = [column_of(need) for need in bounds_of(terms.clock, ends)]
    words = Label(zh=f"{path}: 里程碑未给出", en=f"{path}: the milestone is not given")
    refuse_missing(bounds[0], strands, course.sheet, course.reasons, words)
    return divided(strands, [course.sheet.column(bound) for bound in bounds], course, path)


def divided(
    strands: Sequence[Strand],
    bounds: Sequence[Value],
    course: Course,
    path: str,
) -> Stretches:
    """Divide strands by boundaries in order of time: by days, or whole by the agreed convention."""
    edges = [ALWAYS[0], *bounds, ALWAYS[1]]
    sheet, reasons, _, convention = course
    if convention is PartYear.PRORATE:
        if any(strand.cut for strand in strands):
            raise cannot("what a limit lets through of a part of a year, divided by days again", path)
        return [[_between(strand, start, end, sheet) for strand in strands] for start, end in pairwise(edges)]
    if convention is None:
        for strand in strands:
            for bound in bounds:
                crossed = (bound > strand.days.first) & (bound < strand.days.end) & moves(strand)
                reasons.add(
                    crossed,
                    f"{path}: 全年收入跨越阶段界限而协议未约定处理办法",
                    f"{path}: a whole-year receipt crosses a boundary and no convention is stated",
                )
    last = convention is PartYear.LAST_DAY
    return [
        [
            _within(strand, strand.days.end - 1 if last else strand.days.first, start, end)
            for strand in strands
        ]
        for start, end in pairwise(edges)
    ]


def _between(strand: Strand, start: Value, end: Value, sheet: Sheet) -> Strand:
    first = larger(strand.days.first, start)
    behind = larger(first, smaller(strand.days.end, end))
    if strand.prorated:  # phases within phases: what each asks again would double from one to the next
        first, behind = sheet.let(first, behind)
    return strand._replace(days=Days(first, behind), prorated=True)


def _within(strand: Strand, day: Value, start: Value, end: Value) -> Strand:
    inside = (day >= start) & (day < end)
    return strand._replace(column=where(inside, strand.column, 0))


def periods_of(
    parameter: Parameter[TierShares],
    strands: Sequence[Strand],
    course: Course,
    path: str,
) -> Iterator[tuple[TierShares, list[Strand]]]:
    """Divide strands by the days on which a parameter changes; days without shares refuse their money."""
    spans = [entry.span for entry in parameter.timeline.entries]
    days = {span.start for span in spans} | {span.end for span in spans if span.end is not None}
    # What changes outside the years of the receipts divides nothing.
    first, end = Date(course.years[0], 1, 1), Date(course.years[-1] + 1, 1, 1)
    bounds = sorted(day for day in days if first < day < end)
    stretches = divided(strands, [day.toordinal() for day in bounds], course, path)
    for day, stretch in zip([first, *bounds], stretches, strict=True):
        entry = next((one for one in parameter.timeline.entries if day in one.span), None)
        shares = entry.value.value if entry else None
        if shares is None:
            for strand in stretch:
                course.reasons.add(
                    moves(strand),
                    f"{path}: {parameter.id}在这些日子没有数值",
                    f"{path}: {parameter.id} has no shares on these days",
                )
        else:
            yield shares, stretch
