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

import narwhals as nw

from feidi.agreements.amounts import FactAmount, Running
from feidi.agreements.sharing import PartYear
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.frames.settlement.amounts import Held, Sum, scale_for, scaled, sum_of
from feidi.frames.settlement.calendar import days_in, first_of
from feidi.frames.settlement.needs import bounds_of, column_of
from feidi.frames.settlement.refusal import Reasons, refuse_missing
from feidi.frames.settlement.sheet import YEAR, Sheet
from feidi.frames.settlement.strand import (
    DAYS,
    Amount,
    Strand,
    amount_of,
    at_scale,
    moves,
    sum_of_strands,
)
from feidi.labels import Label

__all__ = ["guaranteed", "up_to"]

NONE: Final = -(2**62)


class _Taken(NamedTuple):
    """What has flowed under a limit, as a function of what has flowed in: since when, and which."""

    start: nw.Expr
    of: Callable[[nw.Expr], nw.Expr]


def _least(first: nw.Expr, second: nw.Expr) -> nw.Expr:
    return nw.when(first < second).then(first).otherwise(second)


def _not_negative(amount: nw.Expr) -> nw.Expr:
    return nw.when(amount > 0).then(amount).otherwise(nw.lit(0, nw.Int64))


def up_to(
    terms: UpTo, strands: Sequence[Strand], sheet: Sheet, reasons: Reasons, years: range, path: str
) -> tuple[list[Strand], list[Strand]]:
    """Divide strands into what flows up to a limit and what flows past it."""
    limit = sum_of(terms.limit, years)
    amounts = [amount_of(strand) for strand in strands]
    scale = lcm(scale_for(limit), *(amount.scale for amount in amounts))
    value, unknown = scaled(limit, scale)
    _refuse_unknown(limit, unknown, strands, sheet, reasons, path)
    inflows = sheet.let(*(at_scale(amount, scale) for amount in amounts))
    inflow = sum(inflows[1:], inflows[0])
    if terms.over is Over.LIFETIME and _changes(terms):
        taken = _of_changing(inflow, value, sheet, reasons, path)
    else:
        lifetime = terms.over is Over.LIFETIME
        sums = sheet.running(inflow, life=lifetime, year=not lifetime)
        start = (sums.life if lifetime else sums.year) - inflow
        taken = _Taken(start, lambda flowed: _least(flowed, _not_negative(value)))
    return _parted(strands, inflows, taken, scale, sheet)


def _changes(terms: UpTo) -> bool:
    return isinstance(terms.limit, Running) or (
        isinstance(terms.limit, FactAmount) and terms.limit.yearly
    )


def _refuse_unknown(
    limit: Sum, unknown: nw.Expr, strands: Sequence[Strand], sheet: Sheet, reasons: Reasons, path: str
) -> None:
    words = Label(
        zh=f"{path}: 限额所需的事实缺失", en=f"{path}: a fact that the limit asks for is not known"
    )
    if isinstance(limit, Held):
        refuse_missing(limit.name, strands, sheet, reasons, words)
    elif None in limit.by_year.values():
        for strand in strands:
            reasons.add(unknown & moves(strand), words.zh, words.en)


def _parted(
    strands: Sequence[Strand], inflows: Sequence[nw.Expr], taken: _Taken, scale: int, sheet: Sheet
) -> tuple[list[Strand], list[Strand]]:
    """Let one strand of a moment flow after the other."""
    under, past = [], []
    flowed = taken.start
    for strand, inflow in zip(strands, inflows, strict=True):
        before, flowed = flowed, flowed + inflow
        (through,) = sheet.let(taken.of(flowed) - taken.of(before))
        part = strand._replace(
            share=Fraction(1, scale), prorated=False, cut=strand.cut or strand.prorated
        )
        under.append(part._replace(column=through))
        past.append(part._replace(column=inflow - through))
    return under, past


def _of_changing(inflow: nw.Expr, limit: nw.Expr, sheet: Sheet, reasons: Reasons, path: str) -> _Taken:
    """Follow a lifetime limit that changes from year to year; one that comes down is refused."""
    sums = sheet.running(inflow)
    asked = nw.when(inflow != 0).then(limit).otherwise(nw.lit(NONE, nw.Int64))
    reasons.add(
        (inflow != 0) & (limit < _not_negative(sheet.highest(asked))),
        f"{path}: 终身限额较以前年度降低,须用 feidi.settle 结算",
        f"{path}: a lifetime limit has come down, which only feidi.settle settles",
    )
    last = sheet.ends_year()
    back, none = nw.lit(0, nw.Int64), nw.lit(NONE, nw.Int64)
    (given_back,) = sheet.let(nw.when(last & (sums.year < 0)).then(sums.year).otherwise(back))
    returned = sheet.running(given_back, year=False).life
    passed = nw.when(sums.year > 0).then(sums.life - limit).when(sums.year < 0).then(back).otherwise(none)
    peak = sheet.highest(nw.when(last).then(passed).otherwise(none) - returned)
    over = sheet.before(returned + _not_negative(peak), 0)
    under = (sums.life - sums.year) - over

    def of(flowed: nw.Expr) -> nw.Expr:
        refunded = over + flowed
        less = nw.when(refunded < 0).then(refunded).otherwise(back)
        return nw.when(flowed >= 0).then(_least(under + flowed, limit)).otherwise(under + less)

    return _Taken(sums.year - inflow, of)


def guaranteed(
    terms: Guarantee,
    below: dict[str, list[Amount]],
    strands: Sequence[Strand],
    sheet: Sheet,
    reasons: Reasons,
    years: range,
    convention: PartYear | None,
    path: str,
) -> tuple[dict[str, list[Amount]], Amount]:
    """Move money within the year so that a party has its floor; give the parts, and what is still missing."""
    limit = sum_of(terms.floor, years)
    concerned = (terms.party, *terms.payers)
    sums = {party: sum_of_strands(below[party]) for party in concerned if party in below}
    dated = DAYS if terms.since is not None and convention is PartYear.PRORATE else 1
    base = lcm(scale_for(limit), *(amount.scale for amount in sums.values()))
    value, unknown = scaled(limit, base, dated)
    _refuse_unknown(limit, unknown, strands, sheet, reasons, path)
    floor = value * _active(terms, strands, sheet, reasons, convention, path)
    scale = base * dated
    (floor,) = sheet.let(floor)
    had: dict[str, nw.Expr] = {}
    has: dict[str, nw.Expr] = {}
    for party in concerned:
        if party in sums:
            (own,) = sheet.let(at_scale(sums[party], scale))
            has[party] = sheet.running(own, life=False).year
            had[party] = has[party] - own
        else:
            has[party] = had[party] = nw.lit(0, nw.Int64)
    moved_before, _ = _moved(terms, floor, had, sheet)
    moved, short = _moved(terms, floor, has, sheet)
    # A year in which no money comes by asks nothing of the guarantee.
    by = sum((moves(strand).cast(nw.Int64) for strand in strands), nw.lit(0, nw.Int64))
    (short,) = sheet.let(nw.when(sheet.running(by, life=False).year > 0).then(short).otherwise(0 * short))
    out = {party: list(amounts) for party, amounts in below.items()}
    for payer in terms.payers:
        (change,) = sheet.let(moved[payer] - moved_before[payer])
        out.setdefault(payer, []).append(Amount(0 - change, scale))
        out.setdefault(terms.party, []).append(Amount(change, scale))
    return out, Amount(short, scale)


def _moved(
    terms: Guarantee, floor: nw.Expr, sums: dict[str, nw.Expr], sheet: Sheet
) -> tuple[dict[str, nw.Expr], nw.Expr]:
    (short,) = sheet.let(_not_negative(floor - sums[terms.party]))
    moved = {}
    for payer in terms.payers:
        (moved[payer],) = sheet.let(_least(short, _not_negative(sums[payer])))
        (short,) = sheet.let(short - moved[payer])
    return moved, short


def _active(
    terms: Guarantee,
    strands: Sequence[Strand],
    sheet: Sheet,
    reasons: Reasons,
    convention: PartYear | None,
    path: str,
) -> nw.Expr:
    """Give the part of the year in which a floor holds: by days in 1/`DAYS`, or all or nothing."""
    if terms.since is None:
        return nw.lit(1, nw.Int64)
    (need,) = bounds_of(terms.since, [0])
    words = Label(zh=f"{path}: 里程碑未给出", en=f"{path}: the milestone is not given")
    refuse_missing(column_of(need), strands, sheet, reasons, words)
    start, year = nw.col(column_of(need)), nw.col(YEAR)
    length = days_in(year)
    first, end = sheet.let(first_of(year, sheet.engine), first_of(year, sheet.engine) + length)
    if convention is PartYear.PRORATE:
        days = _not_negative(end - nw.max_horizontal(start, first))
        other = nw.when(length == 365).then(nw.lit(366, nw.Int64)).otherwise(nw.lit(365, nw.Int64))
        return days * other
    if convention is None:
        for strand in strands:
            reasons.add(
                (start > first) & (start < end) & moves(strand),
                f"{path}: 保底在年中开始而协议未约定处理办法",
                f"{path}: the floor begins inside the year and no convention is stated",
            )
    begins = end - 1 if convention is PartYear.LAST_DAY else first
    return (start <= begins).cast(nw.Int64)
