# SPDX-License-Identifier: Apache-2.0
"""At least a floor to a party, in columns: a function of the parties' running sums of the year."""

from collections.abc import Sequence
from math import lcm

from feidi.agreements.sharing import PartYear
from feidi.agreements.terms.guarantee import Guarantee
from feidi.frames.settlement.amounts import scale_for, scaled, sum_of
from feidi.frames.settlement.calendar import new_year
from feidi.frames.settlement.cannot import require_room
from feidi.frames.settlement.course import Course
from feidi.frames.settlement.limits import not_negative, refuse_unknown
from feidi.frames.settlement.needs import bounds_of, column_of
from feidi.frames.settlement.refusal import refuse_missing
from feidi.frames.settlement.sheet import DAYS, YEAR, Sheet
from feidi.frames.settlement.strand import Amount, Out, Strand, at_scale, moves, sum_of_amounts
from feidi.frames.settlement.values import Value, larger, smaller, where, whole
from feidi.labels import Label

__all__ = ["guaranteed"]


def guaranteed(
    terms: Guarantee,
    below: Out,
    strands: Sequence[Strand],
    course: Course,
    path: str,
) -> tuple[Out, Amount]:
    """Move money within the year so that a party has its floor; give the parts, and what is still missing."""
    sheet = course.sheet
    limit = sum_of(terms.floor, course.years)
    concerned = (terms.party, *terms.payers)
    sums = {party: sum_of_amounts(below[party], sheet) for party in concerned if party in below}
    dated = DAYS if terms.since is not None and course.convention is PartYear.PRORATE else 1
    base = lcm(scale_for(limit), *(amount.scale for amount in sums.values()))
    require_room(base * dated, path)
    refuse_unknown(limit, base, [moves(strand) for strand in strands], course, path)
    floor = scaled(limit, base, sheet, dated)[0] * _active(terms, strands, course, path)
    scale = base * dated
    (floor,) = sheet.let(floor)
    had: dict[str, Value] = {}
    has: dict[str, Value] = {}
    for party in concerned:
        if party in sums:
            (own,) = sheet.let(at_scale(sums[party], scale))
            has[party] = sheet.running(own, life=False).year
            had[party] = has[party] - own
        else:
            has[party] = had[party] = 0
    moved_before, _ = _moved(terms, floor, had, sheet)
    moved, short = _moved(terms, floor, has, sheet)
    # A year in which no money comes by asks nothing of the guarantee.
    by = sum(whole(moves(strand)) for strand in strands)
    (short,) = sheet.let(where(sheet.running(by, life=False).year > 0, short, 0))
    out = {party: list(amounts) for party, amounts in below.items()}
    for payer in terms.payers:
        (change,) = sheet.let(moved[payer] - moved_before[payer])
        out.setdefault(payer, []).append(Amount(0 - change, scale))
        out.setdefault(terms.party, []).append(Amount(change, scale))
    return out, Amount(short, scale)


def _moved(
    terms: Guarantee, floor: Value, sums: dict[str, Value], sheet: Sheet
) -> tuple[dict[str, Value], Value]:
    (short,) = sheet.let(not_negative(floor - sums[terms.party]))
    moved = {}
    for payer in terms.payers:
        (moved[payer],) = sheet.let(smaller(short, not_negative(sums[payer])))
        (short,) = sheet.let(short - moved[payer])
    return moved, short


def _active(
    terms: Guarantee,
    strands: Sequence[Strand],
    course: Course,
    path: str,
) -> Value:
    """Give the part of the year in which a floor holds: by days in 1/`DAYS`, or all or nothing."""
    if terms.since is None:
        return 1
    sheet, reasons, _, convention = course
    (need,) = bounds_of(terms.since, [0])
    words = Label(zh=f"{path}: 里程碑未给出", en=f"{path}: the milestone is not given")
    refuse_missing(column_of(need), strands, sheet, reasons, words)
    start, year = sheet.column(column_of(need)), sheet.column(YEAR)
    first, end = sheet.let(new_year(year, sheet.engine), new_year(year + 1, sheet.engine))
    if convention is PartYear.PRORATE:
        days = not_negative(end - larger(start, first))
        return days * where(end - first == 365, 366, 365)
    if convention is None:
        for strand in strands:
            reasons.add(
                (start > first) & (start < end) & moves(strand),
                f"{path}: 保底在年中开始而协议未约定处理办法",
                f"{path}: the floor begins inside the year and no convention is stated",
            )
    begins = end - 1 if convention is PartYear.LAST_DAY else first
    return whole(start <= begins)
