# SPDX-License-Identifier: Apache-2.0
r"""Evaluate limits with a running balance: up to a limit, and at most a limit of what a party is given.

The scalar engine goes from moment to moment. Here the same balances are functions of running sums. Of a lifetime
limit :math:`L` that does not change, :math:`\min(C, L)` has flowed under it in all, with :math:`C` the running sum
of the unit. Where it changes from year to year and never comes down, what has flowed past it follows
:math:`o' = \max(o + a, m)` with :math:`a = \min(X, 0)` and :math:`m = C - L` for a year of :math:`X \ge 0` or 0:
a running sum of :math:`a` and a running maximum of :math:`m` less that sum.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import accumulate, pairwise
from math import lcm
from typing import Final, NamedTuple

import numpy as np

from feidi.agreements.amounts import Amount as TermAmount
from feidi.agreements.amounts import FactAmount, Running
from feidi.agreements.terms.at_most import AtMost
from feidi.agreements.terms.up_to import Over, UpTo
from feidi.frames.settlement.amounts import Sum, is_unknown, scale_for, scaled, sum_of
from feidi.frames.settlement.block import YEAR, Value
from feidi.frames.settlement.money import (
    Amount,
    Context,
    MoneyColumn,
    Parts,
    amount_of,
    at_scale,
    has_money,
    merged,
    sum_of_amounts,
)
from feidi.frames.settlement.refusals import COME_DOWN
from feidi.labels import Label

__all__ = ["at_most", "not_negative", "refuse_part_years", "refuse_unknown", "up_to"]

PART_YEAR: Final = Label(
    zh="协议期限只覆盖该年度的一部分,年度限额或保底须用 feidi.settle 折算",
    en="the term covers a part of the year, for which only feidi.settle prorates yearly limits and floors",
)
NOT_KNOWN: Final = Label(zh="限额所需的事实缺失", en="a fact that the limit asks for is not known")


class _Balance(NamedTuple):
    """What has flowed in before and after each row, and what of it has flowed under a limit."""

    start: Value
    end: Value
    under: Callable[[Value], Value]


def not_negative(amount: Value) -> Value:
    """Return an amount, or 0 where it is negative."""
    return np.maximum(amount, 0)


def up_to(
    terms: UpTo, money: Sequence[MoneyColumn], context: Context, path: str
) -> tuple[list[MoneyColumn], list[MoneyColumn]]:
    """Divide money into what flows up to a limit and what flows past it."""
    block = context.block
    amounts = [amount_of(one, block) for one in money]
    limit = sum_of(terms.limit, context.years)
    scale = lcm(scale_for(limit), *(amount.scale for amount in amounts))
    refuse_unknown(limit, [has_money(one) for one in money], context, path)
    inflows = [at_scale(amount, scale) for amount in amounts]
    balance = _balance(terms, sum(inflows[1:], inflows[0]), scaled(limit, scale, block), context, path)
    # The columns of a row flow one after the other.
    flowed = [*accumulate(inflows[:-1], initial=balance.start), balance.end]
    taken_by = [balance.under(one) for one in flowed]
    under, past = [], []
    for one, inflow, (before, after) in zip(money, inflows, pairwise(taken_by), strict=True):
        taken = after - before
        part = one._replace(share=Fraction(1, scale), prorated=False, cut=one.cut or one.prorated)
        under.append(part._replace(column=taken))
        past.append(part._replace(column=inflow - taken))
    return under, past


def at_most(terms: AtMost, below: Parts, context: Context, path: str) -> Parts:
    """Leave to a party what lies within its limit of all that the terms below give it, and give another the rest."""
    if terms.party not in below:
        return below
    given = sum_of_amounts(below[terms.party], context.block)
    limit = sum_of(terms.limit, context.years)
    scale = lcm(scale_for(limit), given.scale)
    inflow = at_scale(given, scale)
    refuse_unknown(limit, [inflow != 0], context, path)
    balance = _balance(terms, inflow, scaled(limit, scale, context.block), context, path)
    rest = inflow - (balance.under(balance.end) - balance.under(balance.start))
    return merged([below, {terms.party: [Amount(0 - rest, scale)]}, {terms.to: [Amount(rest, scale)]}])


def refuse_unknown(limit: Sum, asking: Sequence[Value], context: Context, path: str) -> None:
    """Refuse money that requires a limit or floor which is not known."""
    unknown = is_unknown(limit, context.block)
    if unknown is not False:
        for asks in asking:
            context.refusals.add(unknown & asks, NOT_KNOWN, path)


def refuse_part_years(asking: Sequence[Value], context: Context, path: str) -> None:
    """Refuse what asks for a yearly limit or floor in a year that the term covers in part."""
    for year in context.part_years:
        for asks in asking:
            context.refusals.add((context.block.column(YEAR) == year) & asks, PART_YEAR, path)


def _balance(terms: UpTo | AtMost, inflow: Value, limit: Value, context: Context, path: str) -> _Balance:
    lifetime = terms.over is Over.LIFETIME
    if not lifetime:
        refuse_part_years([inflow != 0], context, path)
    if lifetime and _changes(terms.limit):
        return _of_changing_limit(inflow, limit, context, path)
    sums = context.block.running(inflow, life=lifetime, year=not lifetime)
    end = sums.life if lifetime else sums.year
    most = not_negative(limit)
    return _Balance(end - inflow, end, lambda flowed: np.minimum(flowed, most))


def _changes(limit: TermAmount) -> bool:
    return isinstance(limit, Running) or (isinstance(limit, FactAmount) and limit.yearly)


def _of_changing_limit(inflow: Value, limit: Value, context: Context, path: str) -> _Balance:
    """Follow a lifetime limit that changes from year to year; one that comes down is refused."""
    block = context.block
    none = block.full(-(2**200) if block.wide else -(2**62))  # below whatever is compared with it
    sums = block.running(inflow)
    asked = np.where(inflow != 0, limit, none)
    context.refusals.add((inflow != 0) & (limit < not_negative(block.highest(asked))), COME_DOWN, path)
    last = block.ends_year()
    given_back = np.where(last & (sums.year < 0), sums.year, 0)
    returned = block.running(given_back, year=False).life
    passed = np.where(sums.year > 0, sums.life - limit, np.where(sums.year < 0, 0, none))
    peak = block.highest(np.where(last, passed, none) - returned)
    over = block.before(returned + not_negative(peak), 0)
    under = (sums.life - sums.year) - over

    def of(flowed: Value) -> Value:
        return np.where(flowed >= 0, np.minimum(under + flowed, limit), under + np.minimum(over + flowed, 0))

    return _Balance(sums.year - inflow, sums.year, of)
