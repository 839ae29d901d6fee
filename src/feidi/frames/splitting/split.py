# SPDX-License-Identifier: Apache-2.0
"""Splitting a column of money by shares, row by row, to the fen as `feidi.quantities.split` does."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import Any, Final, TypeVar, cast, final

import narwhals as nw
import numpy as np
from attrs import frozen

from feidi.errors import InvariantError, NotFoundError
from feidi.frames.engines import Frame, ends, opened, require_whole
from feidi.frames.splitting.at_hand import in_two
from feidi.frames.splitting.column import OWN, Column
from feidi.frames.splitting.line import Line
from feidi.frames.splitting.parts import parts_of
from feidi.frames.splitting.sizes import ROOM, sized_by
from feidi.quantities.exact import Exact, plain
from feidi.quantities.money import MoneyUnit
from feidi.quantities.rounding import Rounding, RoundingMethod
from feidi.quantities.share import Share

__all__ = ["split"]

F = TypeVar("F")
ONCE: Final = Rounding()


def split(
    frame: F, shares: Mapping[str, Share | Exact], rounding: Rounding = ONCE, *, amount: str = "amount"
) -> F:
    """Split a column of amounts by shares, each row by itself.

    Parameters
    ----------
    frame
        A frame of pandas, polars (at hand or lazy), pyarrow, DuckDB or PySpark.
    shares
        The share of each party; they add up to 1. [1]
    rounding
        The agreement's instruction, followed in every row anew.
    amount
        The name of the column of amounts, whole numbers of up to 64 bits; negative for a refund. [fen]

    Returns
    -------
    frame
        The same frame with a column for each party of `shares`, called by its name, then for the party of the
        residue where it has no share. Where the amount is missing, so are they. [fen]

    Raises
    ------
    InvariantError
        If the shares do not add up to 1 or are finer than 64 bits hold, the column does not hold whole numbers,
        or a party is called as a column is.
    NotFoundError
        If there is no such column.

    See Also
    --------
    feidi.frames.settle : follows an agreement, and carries what rounding leaves into the next year.

    Notes
    -----
    Laws: the parts of a row add up to its amount; they are what `feidi.quantities.split` gives; no amount of 64
    bits is too large; the order of rows never matters.

    Examples
    --------
    >>> import polars as pl
    >>> taxes = pl.DataFrame({"amount": [1000001, -5, None]})
    >>> split(taxes, {"source": "3/10", "host": "7/10"}).rows()
    [(1000001, 300000, 700001), (-5, -2, -3), (None, None, None)]
    """
    taken = opened(frame, "frame")
    listed = taken.collect_schema().names()
    parts = _shares_of(shares, rounding)
    _require_columns(taken, listed, amount, parts)
    scale = lcm(*(share.denominator for share in parts.values()))
    _require_room(scale, rounding.unit)
    order = _in_order(parts, rounding)
    splitting = _Splitting(
        {party: int(parts[party] * scale) for party in order},
        scale,
        rounding.unit.fen,
        _simplest(rounding, order),
    )
    return cast("F", splitting.split(taken, amount).select(*listed, *parts).to_native())


@final
@frozen
class _Splitting:
    """Shares as whole numbers of parts of a whole, in the declared order, and how parts are rounded."""

    shares: Mapping[str, int]
    scale: int
    unit: int
    rounding: Rounding

    def split(self, frame: Frame, amount: str) -> Frame:
        """Add the parts."""
        small = False
        if isinstance(frame, nw.DataFrame):
            two = self._in_two(frame, amount)
            if two is not None:
                return frame.with_columns(*two)
            low, high = ends(frame.get_column(amount))
            small = low >= 0 and 2 * high * self.scale + self.scale * self.unit < ROOM
        column = Column(frame, amount)
        sized = sized_by(column, self.scale, self.unit, small=small)
        parts = parts_of(sized, self.shares, self.rounding)
        return cast("Frame", column.frame.with_columns(**parts))

    def _in_two(self, frame: "nw.DataFrame[Any]", amount: str) -> "list[nw.Series[Any]] | None":
        """Split small amounts without a gap at hand, where one part is rounded and the other is what is left."""
        residue, column = self.rounding.residue_to, frame.get_column(amount)
        if len(self.shares) != 2 or residue not in self.shares or self.unit > 1 or column.null_count():
            return None
        (rounded,) = (party for party in self.shares if party != residue)
        line = Line.of(self.shares[rounded], self.scale, self.rounding.method)
        parts = in_two(column.cast(nw.Int64).to_numpy().astype(np.int64, copy=False), line)
        if parts is None:
            return None
        return [
            nw.new_series(party, part, nw.Int64, backend=frame.implementation)
            for party, part in zip((rounded, residue), parts, strict=True)
        ]


def _shares_of(shares: Mapping[str, Share | Exact], rounding: Rounding) -> dict[str, Fraction]:
    parts = {
        party: (share if isinstance(share, Share) else Share(share)).value for party, share in shares.items()
    }
    whole = sum(parts.values(), Fraction(0))
    if whole != 1:
        raise InvariantError(
            f"the shares add up to {plain(whole)}, not to 1",
            place="shares",
            value={party: plain(share) for party, share in parts.items()},
            remedy="say who receives the remainder",
        )
    if rounding.residue_to:
        parts.setdefault(rounding.residue_to, Fraction(0))
    return parts


def _require_columns(frame: Frame, listed: Sequence[str], amount: str, parts: Mapping[str, Fraction]) -> None:
    if amount not in listed:
        raise NotFoundError(
            "the frame has no column of this name",
            place="amount",
            value=amount,
            remedy=f"name the column of amounts, one of {', '.join(listed)}",
            candidates=tuple(listed),
        )
    require_whole(frame, amount, "frame")
    for name in [party for party in parts if party in listed] + [
        name for name in listed if name.startswith(OWN)
    ]:
        raise InvariantError(
            "the frame has a column of this name",
            place="frame",
            value=name,
            remedy="rename the column, or call the party otherwise",
        )


def _require_room(scale: int, unit: MoneyUnit) -> None:
    if 4 * scale * scale * unit.fen > ROOM:
        raise InvariantError(
            f"parts of 1/{scale} of a {unit} leave 64 bits",
            place="shares",
            value=scale,
            remedy="split the amounts one by one with feidi.quantities.split",
        )


def _in_order(parts: Mapping[str, Fraction], rounding: Rounding) -> list[str]:
    named = [party for party in rounding.order if party in parts]
    return [*named, *(party for party in parts if party not in named)]


def _simplest(rounding: Rounding, order: Sequence[str]) -> Rounding:
    """Say the same more simply for two: of remainders that make up one fen, the larger is half a fen or more."""
    if len(order) != 2 or (rounding.unit, rounding.method) != (
        MoneyUnit.FEN,
        RoundingMethod.LARGEST_REMAINDER,
    ):
        return rounding
    return Rounding(method=RoundingMethod.HALF_UP, residue_to=order[1])
