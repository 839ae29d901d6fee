# SPDX-License-Identifier: Apache-2.0
"""Read exact columns of Arrow as arrays: whole numbers, amounts of money, days and flags.

A float never passes, a decimal that is not whole never becomes another number, and a moment with a time zone or a time
of day never becomes a day.
"""

from math import gcd
from typing import Any, Final, NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from feidi.errors import InvariantError
from feidi.frames.conversion import Array
from feidi.quantities.money import MoneyUnit

__all__ = ["Ints", "days", "fen", "flags", "missing_in", "reaches", "whole_numbers", "words_of"]

LARGEST: Final = 2**63 - 1
DAY: Final = {"s": 86_400, "ms": 86_400_000, "us": 86_400_000_000, "ns": 86_400_000_000_000}


class Ints(NamedTuple):
    """Whole numbers of 64 bits with 0 in each gap, and which rows are gaps; ``None`` where there are none."""

    values: NDArray[np.int64]
    missing: NDArray[np.bool_] | None


def missing_in(column: Array) -> NDArray[np.bool_] | None:
    """Return which rows have a gap; ``None`` where none has."""
    found: NDArray[np.bool_] = column.is_null().to_numpy(zero_copy_only=False)
    return found if column.null_count else None


def whole_numbers(column: Array, place: str) -> Ints:
    """Return a column of whole numbers, which may be of any width or decimals.

    Raises
    ------
    InvariantError
        If it holds floats, text or anything else, or a number that is not whole or leaves 64 bits.
    """
    return _scaled(column, place, 1)


def fen(column: Array, place: str, unit: MoneyUnit | None) -> Ints:
    """Return a column of money in whole fen; without a unit whole numbers are fen.

    Raises
    ------
    InvariantError
        As `whole_numbers` does, or if decimals with places do not say what they are.
    """
    if unit is None and pa.types.is_decimal(column.type) and column.type.scale > 0:
        raise InvariantError(
            "decimals of money may be yuan or fen",
            place=place,
            value=str(column.type),
            remedy="say which: ReceiptColumns(money=MoneyUnit.YUAN)",
        )
    return _scaled(column, place, 1 if unit is None else unit.fen)


def _scaled(column: Array, place: str, times: int) -> Ints:
    """Return a column times a whole number, which must come out whole."""
    numbers, places = _unscaled(column, place)
    common = gcd(times, 10**places)
    times, parts = times // common, 10**places // common
    values = numbers.values
    if parts > 1:
        _require(values % parts == 0, column, place, "a number of fen, days or years is not whole")
        values = values // parts
    if times > 1:
        most = LARGEST // times
        _require((values >= -most) & (values <= most), column, place, "a number leaves 64 bits")
        values = values * times
    return Ints(values, numbers.missing)


def _unscaled(column: Array, place: str) -> tuple[Ints, int]:
    """Return the digits of a column, and how many of them stand behind the point."""
    dtype, missing = column.type, missing_in(column)
    if pa.types.is_null(dtype):
        return Ints(np.zeros(len(column), np.int64), missing), 0
    if pa.types.is_integer(dtype):
        values = _filled(column).astype(np.uint64 if dtype == pa.uint64() else np.int64, copy=False)
        if values.dtype == np.uint64:
            _require(values <= np.uint64(LARGEST), column, place, "a number leaves 64 bits")
        return Ints(values.astype(np.int64, copy=False), missing), 0
    if pa.types.is_decimal(dtype):
        low, high = words_of(column)
        _require(high == low >> 63, column, place, "a number leaves 64 bits")
        return Ints(low, missing), dtype.scale
    raise InvariantError(
        "a column of money or years holds whole numbers",
        place=place,
        value=str(dtype),
        remedy='cast it to whole fen (Int64; in pandas with gaps "Int64") or to exact decimals: a float cannot be '
        "exact",
    )


def _filled(column: Array) -> NDArray[Array]:
    array = column.fill_null(0) if column.null_count else column
    found: NDArray[Any] = array.to_numpy() if isinstance(array, pa.ChunkedArray) else array.to_numpy(False)
    return found


def words_of(column: Array) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the lower and the upper 64 bits of decimals, 0 in a gap."""
    whole = column.cast(pa.decimal128(38, column.type.scale))
    chunks = whole.chunks if isinstance(whole, pa.ChunkedArray) else [whole]
    parts = [np.zeros((0, 2), np.int64)]
    for chunk in chunks:
        words = np.frombuffer(chunk.buffers()[1], np.int64).reshape(-1, 2)[chunk.offset :][: len(chunk)]
        gaps = missing_in(chunk)
        parts.append(words if gaps is None else np.where(gaps[:, None], 0, words))
    both = np.concatenate(parts)
    return both[:, 0], both[:, 1]


def _require(holds: NDArray[np.bool_], column: Array, place: str, words: str) -> None:
    """Raise for the first row in which something does not hold."""
    if not holds.all():
        at = int(np.argmin(holds))
        raise InvariantError(words, place=place, value=column[at].as_py(), remedy="mend or take out its row")


def days(column: Array, place: str) -> Ints:
    """Return a column of days as `datetime.date.toordinal` counts them.

    Raises
    ------
    InvariantError
        If it holds no days, or moments with a time zone or a time of day.
    """
    dtype, missing = column.type, missing_in(column)
    if pa.types.is_null(dtype):
        return Ints(np.zeros(len(column), np.int64), missing)
    if not (pa.types.is_date(dtype) or pa.types.is_timestamp(dtype)):
        raise InvariantError(
            "a column of days holds dates",
            place=place,
            value=str(dtype),
            remedy="cast it to dates; a gap says that there is none",
        )
    if pa.types.is_timestamp(dtype) and dtype.tz is not None:
        raise InvariantError(
            "a moment with a time zone is on two days",
            place=place,
            value=str(dtype),
            remedy="cast it to dates in the zone that is meant",
        )
    if pa.types.is_date32(dtype):
        since = _filled(column.cast(pa.int32())).astype(np.int64)
    else:
        by = DAY["ms" if pa.types.is_date64(dtype) else dtype.unit]
        moments = _filled(column.cast(pa.int64()))
        _require(moments % by == 0, column, place, "a day has a time of day")
        since = moments // by
    return Ints(since + 719_163, missing)  # 1 January 1970


def flags(column: Array, place: str) -> Ints:
    """Return a column of true and false as 1 and 0.

    Raises
    ------
    InvariantError
        If it holds anything else.
    """
    dtype = column.type
    if not (pa.types.is_boolean(dtype) or pa.types.is_null(dtype)):
        raise InvariantError(
            "a column of flags holds true and false",
            place=place,
            value=str(dtype),
            remedy="cast it to booleans",
        )
    return whole_numbers(column.cast(pa.int8()), place)


def reaches(column: Array, least: Array, place: str) -> Ints:
    """Return 1 where a column of whole numbers or decimals is at least an exact number, else 0.

    Raises
    ------
    InvariantError
        If it holds floats or anything else.
    """
    dtype = column.type
    if not (pa.types.is_integer(dtype) or pa.types.is_decimal(dtype) or pa.types.is_null(dtype)):
        raise InvariantError(
            "a number of a unit is a whole number or a decimal",
            place=place,
            value=str(dtype),
            remedy="cast it to a decimal: a float cannot be compared exactly",
        )
    numbers, places = _unscaled(column, place)
    wanted = -(-least.numerator * 10**places // least.denominator)
    return Ints((numbers.values >= min(wanted, LARGEST)).astype(np.int64), numbers.missing)
