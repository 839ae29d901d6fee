# SPDX-License-Identifier: Apache-2.0
"""The parts of amounts in whole units, by the same instructions that `feidi.quantities.split` follows."""

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import add

import narwhals as nw

from feidi.frames.splitting.line import Line
from feidi.frames.splitting.sizes import Sized, ones
from feidi.quantities.rounding import Rounding, RoundingMethod

__all__ = ["parts_of"]


def parts_of(sized: Sized, shares: Mapping[str, int], rounding: Rounding) -> dict[str, nw.Expr]:
    """Give the part of each party; shares stand in the declared order."""
    if rounding.method is RoundingMethod.LARGEST_REMAINDER:
        return _by_remainder(sized, shares, rounding)
    return _by_residue(sized, shares, rounding)


def _by_residue(sized: Sized, shares: Mapping[str, int], rounding: Rounding) -> dict[str, nw.Expr]:
    left = sized.column.amount
    rounded = [party for party in shares if party != rounding.residue_to]
    # What one party's part is rounded up to by less than a fen is there; what several are, need not be.
    bounded = rounding.method is RoundingMethod.FLOOR or (len(rounded) == 1 and sized.unit == 1)
    parts: dict[str, nw.Expr] = {}
    for party in rounded:
        own = _rounded(sized, shares[party], rounding.method)
        (parts[party],) = sized.column.let(sized.part(own, shares[party], None if bounded else left))
        left = left - parts[party]
    return {**parts, rounding.residue_to: left}


def _rounded(sized: Sized, share: int, method: RoundingMethod) -> nw.Expr:
    line = Line.of(share, sized.turn, method)
    units = sized.divided(sized.rest * line.times + line.more, line.by)
    return units * sized.unit if sized.unit > 1 else units


def _by_remainder(sized: Sized, shares: Mapping[str, int], rounding: Rounding) -> dict[str, nw.Expr]:
    column, unit, turn = sized.column, sized.unit, sized.turn
    exact = column.let(*(sized.rest * share for share in shares.values()))
    units = column.let(*(sized.divided(part, turn) for part in exact))
    over = column.let(*(part - count * turn for part, count in zip(exact, units, strict=True)))
    (left,) = column.let(sized.rest - reduce(add, units) * unit)
    (more,) = column.let(sized.divided(left, unit))
    holder = rounding.residue_to or next(party for party, share in shares.items() if share)
    parts: dict[str, nw.Expr] = {}
    for place, (party, share) in enumerate(shares.items()):
        part = units[place] + ones(_ahead(over, place) < more)
        if unit > 1:
            part = part * unit
        if unit > 1 and party == holder:
            part = part + (left - more * unit)
        parts[party] = sized.part(part, share, None)
    return parts


def _ahead(over: Sequence[nw.Expr], place: int) -> nw.Expr:
    """Count the parties of a larger remainder, and those of the same that stand before."""
    own = over[place]
    before = [ones(other >= own) for other in over[:place]]
    return reduce(add, (*before, *(ones(other > own) for other in over[place + 1 :])), nw.lit(0, nw.Int64))
