# SPDX-License-Identifier: Apache-2.0
r"""Clauses with a running balance, in columns: up to a limit, and at least a floor.

The scalar engine goes from moment to moment. Here the same balances are functions of running sums. Of a lifetime
limit :math:`L` that does not change, :math:`\min(C, L)` has flowed under it in all, with :math:`C` the running sum
of the unit. Where it changes from year to year and never comes down, what has flowed past it follows
:math:`o' = \max(o + a, m)` with :math:`a = \min(X, 0)` and :math:`m = C - L` for a year of :math:`X \ge 0` or 0:
a running sum of :math:`a` and a running maximum of :math:`m` less that sum.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from math import lcm
from typing import Final, NamedTuple

from feidi.agreements.amounts import FactAmount, Running
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.frames.settlement.amounts import Held, Sum, scale_for, scaled, sum_of
from feidi.frames.settlement.cannot import require_room
from feidi.frames.settlement.course import Course
from feidi.frames.settlement.needs import MISSING
from feidi.frames.settlement.sheet import Sheet
from feidi.frames.settlement.strand import (
    Amount,
    Out,
    Strand,
    amount_of,
    at_scale,
    merged,
    moves,
    sum_of_amounts,
)
from feidi.frames.settlement.values import Value, larger, smaller, where

__all__ = ["at_most", "not_negative", "refuse_unknown", "up_to"]

NONE: Final = -(2**62)


class _Taken(NamedTuple):
    """What has flowed under a limit, as a function of what has flowed in: before and after the moment."""

    start: Value
    end: Value
    of: Callable[[Value], Value]


def not_negative(amount: Value) -> Value:
    """Give an amount, or 0 where it is negative."""
    return larger(amount, 0)


def up_to(
    terms: UpTo, strands: Sequence[Strand], course: Course, path: str
) -> tuple[list[Strand], list[Strand]]:
    """Divide strands into what flows up to a limit and what flows past it."""
    amounts = [amount_of(strand, course.sheet) for strand in strands]
    limit = sum_of(terms.limit, course.years)
    scale = lcm(scale_for(limit), *(amount.scale for amount in amounts))
    require_room(scale, path)
    refuse_unknown(limit, scale, [moves(strand) for strand in strands], course, path)
    inflows = course.sheet.let(*(at_scale(amount, scale) for amount in amounts))
    (most,) = course.sheet.let(scaled(limit, scale, course.sheet)[0])
    taken = _taken(terms, sum(inflows[1:], inflows[0]), most, course, path)
    return _parted(strands, inflows, taken, scale, course.sheet)


def at_most(terms: AtMost, below: Out, course: Course, path: str) -> Out:
    """Let a party keep what lies within its limit of all that the terms below give it, and another have the rest."""
    if terms.party not in below:
        return below
    given = sum_of_amounts(below[terms.party], course.sheet)
    limit = sum_of(terms.limit, course.years)
    scale = lcm(scale_for(limit), given.scale)
    require_room(scale, path)
    (inflow,) = course.sheet.let(at_scale(given, scale))
    refuse_unknown(limit, scale, [inflow != 0], course, path)
    (most,) = course.sheet.let(scaled(limit, scale, course.sheet)[0])
    taken = _taken(terms, inflow, most, course, path)
    (rest,) = course.sheet.let(inflow - (taken.of(taken.end) - taken.of(taken.start)))
    return merged([below, {terms.party: [Amount(0 - rest, scale)]}, {terms.to: [Amount(rest, scale)]}])


def _taken(terms: UpTo | AtMost, inflow: Value, limit: Value, course: Course, path: str) -> _Taken:
    lifetime = terms.over is Over.LIFETIME
    changes = isinstance(terms.limit, Running) or (isinstance(terms.limit, FactAmount) and terms.limit.yearly)
    if lifetime and changes:
        return _of_changing(inflow, limit, course, path)
    sums = course.sheet.running(inflow, life=lifetime, year=not lifetime)
    end = sums.life if lifetime else sums.year
    return _Taken(end - inflow, end, lambda flowed: smaller(flowed, not_negative(limit)))


def refuse_unknown(limit: Sum, scale: int, asking: Sequence[Value], course: Course, path: str) -> None:
    """Refuse money that asks for a limit or floor which is not known."""
    if isinstance(limit, Held):
        unknown = None if limit.name in course.sheet.known else course.sheet.column(limit.name) == MISSING
    else:
        unknown = scaled(limit, scale, course.sheet)[1] if None in limit.by_year.values() else None
    if unknown is not None:
        for asks in asking:
            course.reasons.add(
                unknown & asks,
                f"{path}: 限额所需的事实缺失",
                f"{path}: a fact that the limit asks for is not known",
            )


def _parted(
    strands: Sequence[Strand], inflows: Sequence[Value], taken: _Taken, scale: int, sheet: Sheet
) -> tuple[list[Strand], list[Strand]]:
    """Let one strand of a moment flow after the other."""
    under, past = [], []
    flowed = taken.start
    for at, (strand, inflow) in enumerate(zip(strands, inflows, strict=True), start=1):
        before, flowed = flowed, taken.end if at == len(strands) else flowed + inflow
        (through,) = sheet.let(taken.of(flowed) - taken.of(before))
        part = strand._replace(share=Fraction(1, scale), prorated=False, cut=strand.cut or strand.prorated)
        under.append(part._replace(column=through))
        past.append(part._replace(column=inflow - through))
    return under, past


def _of_changing(inflow: Value, limit: Value, course: Course, path: str) -> _Taken:
    """Follow a lifetime limit that changes from year to year; one that comes down is refused."""
    sheet = course.sheet
    sums = sheet.running(inflow)
    asked = where(inflow != 0, limit, NONE)
    course.reasons.add(
        (inflow != 0) & (limit < not_negative(sheet.highest(asked))),
        f"{path}: 终身限额较以前年度降低,须用 feidi.settle 结算",
        f"{path}: a lifetime limit has come down, which only feidi.settle settles",
    )
    last = sheet.ends_year()
    (given_back,) = sheet.let(where(last & (sums.year < 0), sums.year, 0))
    returned = sheet.running(given_back, year=False).life
    passed = where(sums.year > 0, sums.life - limit, where(sums.year < 0, 0, NONE))
    peak = sheet.highest(where(last, passed, NONE) - returned)
    over = sheet.before(returned + not_negative(peak), 0)
    under = (sums.life - sums.year) - over

    def of(flowed: Value) -> Value:
        refunded = over + flowed
        return where(flowed >= 0, smaller(under + flowed, limit), under + smaller(refunded, 0))

    return _Taken(sums.year - inflow, sums.year, of)
