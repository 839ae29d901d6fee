# SPDX-License-Identifier: Apache-2.0
"""Splitting a column of money by shares, row by row, to the fen as `feidi.quantities.split` does."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import Any, Final, TypeVar, cast

import narwhals as nw

from feidi.errors import InvariantError
from feidi.frames.engines import ends, opened, require_whole
from feidi.frames.splitting.at_hand import in_two
from feidi.frames.splitting.column import Column
from feidi.frames.splitting.line import Line
from feidi.frames.splitting.names import require_names
from feidi.frames.splitting.parts import parts_of
from feidi.frames.splitting.sizes import ROOM, sized_by
from feidi.quantities.exact import Exact, plain
from feidi.quantities.money import MoneyUnit
from feidi.quantities.rounding import Rounding, RoundingMethod, in_order
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
        The share of each party; they add up to 1. No finer than 64 bits hold: of up to 10**9 parts where parts are
        paid in fen, of up to 10**4 where they are paid in 亿元. [1]
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
        If the shares are not a mapping, do not add up to 1 or are too fine, the column does not hold whole numbers
        of 64 bits (of a plan its engine says so when it runs), or a column would stand twice: to DuckDB and Spark
        ``Host`` and ``host`` are one.
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
    if not isinstance(shares, Mapping) or not isinstance(rounding, Rounding):
        is_shares = not isinstance(shares, Mapping)
        raise InvariantError(
            "a split is by a mapping of shares and a Rounding",
            place="shares" if is_shares else "rounding",
            value=shares if is_shares else rounding,
            remedy='write {"source": "6/10", "host": "4/10"}' if is_shares else "write Rounding(method=...)",
        )
    taken = opened(frame, "frame")
    parts = _shares_of(shares, rounding)
    require_names(taken, amount, list(parts))
    require_whole(taken, amount, "frame")
    scale = lcm(*(share.denominator for share in parts.values()))
    _require_room(scale, rounding.unit)
    order = in_order(parts, rounding.order)
    rounding = _simplest(rounding, order)
    whole = {party: int(parts[party] * scale) for party in order}
    small = False
    if isinstance(taken, nw.DataFrame):
        line = _only_line(whole, scale, rounding)
        two = None if line is None else _in_two(taken, amount, line)
        if two is not None:
            split_up = dict(zip(_rounded_first(order, rounding), two, strict=True))
            return cast(
                "F", taken.with_columns(*(split_up[party].alias(party) for party in parts)).to_native()
            )
        low, high = ends(taken.get_column(amount))
        small = low >= 0 and 2 * high * scale + scale * rounding.unit.fen < ROOM
    column = Column(taken, amount)
    done = parts_of(sized_by(column, scale, rounding.unit.fen, small=small), whole, rounding)
    return cast("F", column.beside({party: done[party] for party in parts}).to_native())


def _shares_of(shares: Mapping[str, Share | Exact], rounding: Rounding) -> dict[str, Fraction]:
    parts = {party: _share_of(party, share) for party, share in shares.items()}
    whole = sum(parts.values(), Fraction(0))
    if whole != 1:
        raise InvariantError(
            f"the shares add up to {plain(whole)}, not to 1",
            place="shares",
            value={party: plain(share) for party, share in parts.items()},
            remedy="say who receives the remainder" if whole < 1 else "give no more than there is",
        )
    if rounding.residue_to:
        parts.setdefault(rounding.residue_to, Fraction(0))
    return parts


def _share_of(party: object, share: Share | Exact) -> Fraction:
    try:
        return (share if isinstance(share, Share) else Share(share)).value
    except InvariantError as error:
        raise InvariantError(
            error.message, place=f"shares[{party!r}]", value=error.value, remedy=error.remedy
        ) from error


def _require_room(scale: int, unit: MoneyUnit) -> None:
    if 4 * scale * scale * unit.fen > ROOM:
        raise InvariantError(
            f"shares of 1/{scale} paid in {unit.zh} leave 64 bits",
            place="shares",
            value=scale,
            remedy="split the amounts one by one with feidi.quantities.split",
        )


def _simplest(rounding: Rounding, order: Sequence[str]) -> Rounding:
    """Say the same more simply for two: of remainders that make up one fen, the larger is half a fen or more."""
    largest = rounding.method is RoundingMethod.LARGEST_REMAINDER and rounding.unit is MoneyUnit.FEN
    if not largest or len(order) != 2:
        return rounding
    return Rounding(method=RoundingMethod.HALF_UP, residue_to=order[1])


def _only_line(shares: Mapping[str, int], scale: int, rounding: Rounding) -> Line | None:
    """Give the only part that is rounded, where there is one, in fen, and the other is what is left."""
    if len(shares) != 2 or rounding.residue_to not in shares or rounding.unit is not MoneyUnit.FEN:
        return None
    first, _ = _rounded_first(shares, rounding)
    return Line.of(shares[first], scale, rounding.method)


def _rounded_first(two: Iterable[str], rounding: Rounding) -> list[str]:
    return sorted(two, key=lambda party: party == rounding.residue_to)


def _in_two(frame: "nw.DataFrame[Any]", amount: str, line: Line) -> "list[nw.Series[Any]] | None":
    """Split small amounts at hand without a gap; pandas keeps its own kinds of columns, and is left to itself."""
    column = frame.get_column(amount)
    if frame.implementation.is_pandas_like() or column.null_count():
        return None
    parts = in_two(column.cast(nw.Int64).to_numpy(), line)
    if parts is None:
        return None
    return [nw.new_series(amount, part, nw.Int64, backend=frame.implementation) for part in parts]
