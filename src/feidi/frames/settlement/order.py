# SPDX-License-Identifier: Apache-2.0
"""Putting the rows of a clause in the order of settlement, each moment of a unit once.

The keys of a row become one whole number, which sorts much faster than they do and holds all that is to be known of
the row but its money.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import narwhals as nw
import numpy as np
from numpy.typing import NDArray

from feidi.frames.engines import Frame, added_up, narrowed
from feidi.frames.settlement.sheet import FEN, UNIT

__all__ = ["in_order", "is_once"]

Whole = NDArray[np.int64]
MOST: Final = 62
"""The bits of a whole number that may be used."""


class _Packed(NamedTuple):
    """The keys of all rows as one whole number each: so many bits for each key, counted from its least value."""

    numbers: Whole
    least: Sequence[int]
    bits: Sequence[int]


def in_order(rows: Frame, order: tuple[str, ...], known: nw.Series[Any] | None = None) -> Frame:
    """Add up receipts of one moment and sort; rows that are in order already are left as they are.

    `known` are units, each once, among which those of the rows are looked for first.
    """
    keys = [UNIT, *order]
    if not isinstance(rows, nw.DataFrame):
        return added_up(rows, keys, [FEN])
    packed = _packed(rows, keys)
    if packed is not None and _rise(packed.numbers):
        return rows
    rows = rows.select(*keys, FEN)
    if packed is not None:
        return _sorted_by(packed, rows, keys, {})
    texts = _texts(rows, keys)
    known = known if known is not None and known.dtype == rows.schema[UNIT] else None
    if known is not None:
        texts[UNIT] = known
        numbered = _numbered(rows, texts)
    if known is None or numbered.get_column(UNIT).is_null().any():
        texts[UNIT] = rows.select(UNIT).unique(maintain_order=True).get_column(UNIT)
        numbered = _numbered(rows, texts)
    packed = _packed(numbered, keys)
    if packed is not None:
        return _sorted_by(packed, numbered, keys, texts)
    added = added_up(rows, keys, [FEN])
    assert isinstance(added, nw.DataFrame)  # as the rows are
    return added.sort(keys)


def is_once(rows: nw.DataFrame[Any], keys: Sequence[str]) -> bool:
    """Say whether no two rows have the same keys."""
    packed = _packed(rows, keys)
    if packed is None:
        return len(rows.select(keys).unique()) == len(rows)
    return _rise(packed.numbers) or _rise(np.sort(packed.numbers))


def _rise(numbers: Whole) -> bool:
    return bool((numbers[1:] > numbers[:-1]).all())


def _packed(rows: nw.DataFrame[Any], keys: Sequence[str]) -> _Packed | None:
    """Put whole-number keys into one that sorts as they do, where one has room for all."""
    if not len(rows) or not all(rows.schema[key].is_integer() for key in keys):
        return None
    looked = narrowed(
        rows, [end for key in keys for end in (nw.col(key).min().alias(f"<{key}"), nw.col(key).max())]
    )
    assert isinstance(looked, nw.DataFrame)  # as the rows are
    ends = [int(end) for end in looked.row(0)]
    least = ends[::2]
    bits = [(most - low).bit_length() for low, most in zip(least, ends[1::2], strict=True)]
    if sum(bits) > MOST or max(map(abs, ends)) > 2**MOST:
        return None
    number = nw.lit(0, nw.Int64)
    for key, low, width in zip(keys, least, bits, strict=True):
        number = number * 2**width + (nw.col(key).cast(nw.Int64) - low)
    made = narrowed(rows, [number.alias(FEN)])
    assert isinstance(made, nw.DataFrame)  # likewise
    return _Packed(made.get_column(FEN).to_numpy(), least, bits)


def _texts(rows: nw.DataFrame[Any], keys: Sequence[str]) -> dict[str, nw.Series[Any]]:
    """Give the different values of texts that are no units, each in its place."""
    texts = [key for key in keys if key != UNIT and not rows.schema[key].is_integer()]
    return {key: rows.select(key).unique().get_column(key).sort() for key in texts}


def _numbered(rows: nw.DataFrame[Any], texts: Mapping[str, nw.Series[Any]]) -> nw.DataFrame[Any]:
    """Put numbers in the place of texts; the rows come in any order."""
    for key, values in texts.items():
        numbers = values.to_frame().with_row_index("__number")
        rows = rows.join(numbers, on=key, how="left").drop(key).rename({"__number": key})
    return rows


def _sorted_by(
    packed: _Packed, rows: nw.DataFrame[Any], keys: Sequence[str], texts: Mapping[str, nw.Series[Any]]
) -> nw.DataFrame[Any]:
    at, numbers = _order_of(packed)
    money = rows.get_column(FEN).to_numpy()[at]
    news = np.append([True], numbers[1:] != numbers[:-1])
    if not news.all():
        money, numbers = np.add.reduceat(money, np.flatnonzero(news)), numbers[news]
    columns: dict[str, nw.Series[Any]] = {FEN: _as_series(money, rows)}
    passed = 0
    for key, low, width in reversed(list(zip(keys, packed.least, packed.bits, strict=True))):
        values = numbers >> passed
        values &= 2**width - 1
        values += low
        own = _as_series(values, rows)
        columns[key] = texts[key][own] if key in texts else own.cast(rows.schema[key])
        passed += width
    return nw.from_dict({key: columns[key] for key in (*keys, FEN)})


def _order_of(packed: _Packed) -> tuple[Whole, Whole]:
    """Give the numbers of the rows in order, and their keys."""
    numbers = packed.numbers
    if _rise(numbers):
        return np.arange(len(numbers)), numbers
    room = max(len(numbers) - 1, 0).bit_length()
    if sum(packed.bits) + room > MOST:
        at = np.argsort(numbers)
        return at, numbers[at]
    # Whole numbers sort much faster than they are put in order by others: so each takes the number of its row along.
    together, at = numbers << room, np.arange(len(numbers))
    together |= at
    together.sort()
    np.bitwise_and(together, 2**room - 1, out=at)
    together >>= room
    return at, together


def _as_series(column: Whole, rows: nw.DataFrame[Any]) -> nw.Series[Any]:
    return nw.new_series(FEN, column, nw.Int64, backend=rows.implementation)
