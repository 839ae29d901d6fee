# SPDX-License-Identifier: Apache-2.0
"""Evaluate a floor guaranteed to a party: a function of the parties' running sums of the year."""

from collections.abc import Sequence
from math import lcm

import numpy as np

from feidi.agreements.sharing import PartYear
from feidi.agreements.terms.guarantee import Guarantee
from feidi.agreements.terms.tree import Terms, walk
from feidi.agreements.unset import Unset
from feidi.frames.settlement.amounts import is_cut, scale_for, scaled, sum_of
from feidi.frames.settlement.block import DAYS_SCALE, YEAR, Block, Value
from feidi.frames.settlement.calendar import new_year
from feidi.frames.settlement.limits import not_negative, refuse_part_years, refuse_unknown
from feidi.frames.settlement.money import (
    Amount,
    Context,
    MoneyColumn,
    Parts,
    at_scale,
    has_money,
    sum_of_amounts,
)
from feidi.frames.settlement.phases import start_of
from feidi.labels import Label

__all__ = ["guaranteed", "has_guarantee"]

BEGINS_INSIDE = Label(
    zh="保底在年中开始而协议未约定处理办法",
    en="the floor begins inside the year and no convention is stated",
)


def has_guarantee(terms: Terms) -> bool:
    """Whether a tree of terms has a guarantee with a floor."""
    return any(isinstance(one, Guarantee) and not isinstance(one.floor, Unset) for _, one in walk(terms))


def guaranteed(  # the term, what flows below it, and when it is in force
    terms: Guarantee,
    below: Parts,
    money: Sequence[MoneyColumn],
    stands: Value,
    context: Context,
    path: str,
) -> tuple[Parts, Amount, Value]:
    """Move money within the year so that a party has its floor.

    Returns
    -------
    tuple
        The parts; what is still missing; and the rows for which that is not exact, as the floor leaves 64 bits.
    """
    block = context.block
    limit = sum_of(terms.floor, context.years)
    concerned = (terms.party, *terms.payers)
    sums = {party: sum_of_amounts(below[party], block) for party in concerned if party in below}
    by_days = DAYS_SCALE if terms.since is not None and context.convention is PartYear.PRORATE else 1
    scale = lcm(scale_for(limit), *(amount.scale for amount in sums.values())) * by_days
    asking = [stands, *(has_money(one) for one in money)]
    refuse_unknown(limit, asking, context, path)
    refuse_part_years(asking, context, path)
    floor = scaled(limit, scale, block) // by_days * _active(terms, asking, context, path)
    had: dict[str, Value] = {}
    has: dict[str, Value] = {}
    for party in concerned:
        if party in sums:
            own = at_scale(sums[party], scale)
            has[party] = block.running(own, life=False).year
            had[party] = has[party] - own
        else:
            has[party] = had[party] = 0
    moved_before, _ = _moved(terms, floor, had)
    moved, short = _moved(terms, floor, has)
    out = {party: list(amounts) for party, amounts in below.items()}
    for payer in terms.payers:
        change = moved[payer] - moved_before[payer]
        out.setdefault(payer, []).append(Amount(0 - change, scale))
        out.setdefault(terms.party, []).append(Amount(change, scale))
    missing = Amount(np.where(stands | _is_asked(money, block), short, 0), scale)
    return out, missing, is_cut(limit, scale, block)


def _is_asked(money: Sequence[MoneyColumn], block: Block) -> Value:
    """Whether money has come by in the year so far."""
    rows = sum(np.asarray(has_money(one)).astype(np.int64) for one in money)
    return block.running(rows, life=False).year > 0


def _moved(terms: Guarantee, floor: Value, sums: dict[str, Value]) -> tuple[dict[str, Value], Value]:
    short = not_negative(floor - sums[terms.party])
    moved = {}
    for payer in terms.payers:
        moved[payer] = np.minimum(short, not_negative(sums[payer]))
        short = short - moved[payer]
    return moved, short


def _active(terms: Guarantee, asking: Sequence[Value], context: Context, path: str) -> Value:
    """Return the part of the year in which a floor holds: by days in 1/`DAYS_SCALE`, or all or nothing."""
    if terms.since is None:
        return 1
    start, convention = start_of(terms.since, asking, context, path), context.convention
    year = context.block.column(YEAR)
    first, end = new_year(year), new_year(year + 1)
    if convention is PartYear.PRORATE:
        return not_negative(end - np.maximum(start, first)) * np.where(end - first == 365, 366, 365)
    if convention is None:
        inside = (start > first) & (start < end)
        for asks in asking:
            context.refusals.add(inside & asks, BEGINS_INSIDE, path)
    begins = end - 1 if convention is PartYear.LAST_DAY else first
    return (start <= begins).astype(np.int64)
