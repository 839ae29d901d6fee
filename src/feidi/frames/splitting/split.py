# SPDX-License-Identifier: Apache-2.0
"""Splitting a column of money by shares, row by row, to the fen as `feidi.quantities.split` does."""

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial
from importlib import import_module
from math import lcm
from pathlib import Path
from typing import Final, TypeVar, cast

import pyarrow as pa

from feidi.errors import InvariantError
from feidi.frames.arrow import Engine, collected, engine_of, is_lazy, names_of, read, stream
from feidi.frames.conversion import Array, Native
from feidi.frames.exact import whole_numbers
from feidi.frames.results import beside, own_kind
from feidi.frames.spark_workers import work_of
from feidi.frames.spill import SHARE, Spool, default_memory
from feidi.frames.splitting.names import require_names
from feidi.frames.splitting.parts import ROOM, Division, parts_of
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
        A frame of pandas, polars (at hand or lazy), pyarrow, DuckDB or PySpark, or the path of a Parquet file or folder.
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
        of 64 bits (on Spark the worker says so when the plan runs), or a column would stand twice: to DuckDB and
        Spark ``Host`` and ``host`` are one.
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
    parts = _shares_of(shares, rounding)
    require_names(frame, amount, list(parts))
    scale = lcm(*(share.denominator for share in parts.values()))
    _require_room(scale, rounding.unit)
    order = in_order(parts, rounding.order)
    rounding = _simplest(rounding, order)
    residue = order.index(rounding.residue_to) if rounding.residue_to else -1
    whole = tuple(int(parts[party] * scale) for party in order)
    division = Division(whole, scale, rounding.method, rounding.unit.fen, residue)
    columns = partial(_columns, division=division, places={party: order.index(party) for party in parts})
    if engine_of(frame, "frame") is Engine.SPARK:
        return cast("F", _on_spark(frame, amount, columns, list(parts)))
    if is_lazy(frame):
        return _streamed(frame, amount, columns)
    (column,) = read(frame, "frame", [amount]).columns
    return beside(collected(frame, "frame"), columns(column, amount), frame, dtype=amount)


def _columns(
    column: Array, amount: str, *, division: Division, places: Mapping[str, int]
) -> dict[str, Array]:
    """Return the column of each party."""
    place = f"frame, column {amount!r}"
    if pa.types.is_decimal(column.type) and column.type.scale:
        raise InvariantError(
            "a column of money or years holds whole numbers",
            place=place,
            value=str(column.type),
            remedy="cast it to whole fen",
        )
    amounts, missing = whole_numbers(column, place)
    parts = parts_of(amounts, division)
    return {party: pa.array(parts[at], mask=missing) for party, at in places.items()}


def _streamed(frame: F, amount: str, columns: Callable[[Array, str], dict[str, Array]]) -> F:
    """Split a lazy frame or a file batch by batch; what does not fit into memory lies in a temporary file."""
    with tempfile.TemporaryDirectory(prefix="feidi-", ignore_cleanup_errors=True) as folder:
        spool = Spool(Path(folder, "rows"), default_memory() // SHARE)
        for batch in _batches(stream(frame, "frame"), amount, columns):
            spool.add(pa.Table.from_batches([batch]))
        return own_kind(spool.table(), frame, {name: name for name in names_of(frame, "frame")})


def _on_spark(
    frame: Native, amount: str, columns: Callable[[Array, str], dict[str, Array]], parties: list[str]
) -> Native:
    types = import_module("pyspark.sql.types")
    added = [types.StructField(party, types.LongType()) for party in parties]
    task = partial(_batches, amount=amount, columns=columns)
    return frame.mapInArrow(work_of(task), types.StructType([*frame.schema.fields, *added]))


def _batches(
    batches: Iterator[Array], amount: str, columns: Callable[[Array, str], dict[str, Array]]
) -> Iterator[Array]:
    for batch in batches:
        parts = columns(batch.column(amount), amount)
        yield pa.RecordBatch.from_arrays(
            [*batch.columns, *parts.values()], names=[*batch.schema.names, *parts]
        )


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
