# SPDX-License-Identifier: Apache-2.0
"""Sort in-memory rows by unit and settlement key, and add up those of one moment.

Keys of whole numbers are packed into one (radix packing), with the number of the row where there is room, since whole
numbers sort much faster than they are put in order by others.
"""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from feidi.frames.conversion import Array
from feidi.frames.numbering import Int64Array, numbered
from feidi.frames.settlement.block import FEN, Mask, Runs, is_new, runs_of
from feidi.frames.settlement.moments import Moments
from feidi.frames.threads import blocks, for_blocks

__all__ = ["Ordered", "in_order", "is_once"]

BITS: Final = 62
"""The bits of a whole number that may be used."""


MOST: Final = 2**BITS


class Ordered(NamedTuple):
    """Moments in order, each of a unit once.

    `units` names each unit, `runs` says which rows are its own. `columns` are all but the unit; classes are numbers of
    `classes`. `as_given` says that these are the rows as they came.
    """

    units: Array
    runs: Runs
    columns: Mapping[str, Int64Array]
    classes: tuple[str, ...]
    as_given: bool


class _Packed(NamedTuple):
    """The keys of all rows as one whole number each: so many bits for each key, counted from its least value."""

    numbers: Int64Array
    least: Sequence[int]
    bits: Sequence[int]


def in_order(moments: Moments) -> Ordered:
    """Sort moments, and add up receipts of one moment; rows that are in order already are left as they are."""
    order, money = tuple(moments.keys), moments.fen
    unit, units = _numbers_of(moments.unit)
    keys = [unit, *moments.keys.values()]
    single = is_increasing(unit)  # each unit has one row
    packed = None if single else _packed(keys)
    as_given = single or (packed is not None and is_increasing(packed.numbers))
    if not as_given:
        keys, money = _sorted(keys, packed, money)
    runs = runs_of(is_new(keys[0]))
    heads = keys[0][runs.starts]
    named = pa.array(heads).cast(moments.unit.type) if units is None else units.take(pa.array(heads))
    columns = dict(zip((*order, FEN), (*keys[1:], money), strict=True))
    return Ordered(named, runs, columns, moments.classes, as_given)


def _numbers_of(unit: Array) -> tuple[Int64Array, Array]:
    """Return units numbered; rows of one often stand together, and then only the first of them is looked at."""
    if pa.types.is_integer(unit.type) or pa.types.is_dictionary(unit.type) or not len(unit):
        return numbered(unit)
    news = np.ones(len(unit), np.bool_)

    def compare(part: slice) -> None:
        first, behind = max(part.start, 1), part.stop
        own, before = unit.slice(first, behind - first), unit.slice(first - 1, behind - first)
        news[first:behind] = pc.not_equal(own, before).to_numpy(zero_copy_only=False)

    for_blocks(len(unit), compare)
    if news.all():
        return numbered(unit)
    runs = runs_of(news)
    found = numbered(unit.take(pa.array(runs.starts)))
    return runs.over(found.numbers), found.values


def _sorted(
    keys: list[Int64Array], packed: _Packed | None, money: Int64Array
) -> tuple[list[Int64Array], Int64Array]:
    if packed is None:
        at = np.lexsort(keys[::-1])
        keys = [key[at] for key in keys]
        news: Mask = np.logical_or.reduce([is_new(key) for key in keys])
        firsts = np.flatnonzero(news)
        return [key[firsts] for key in keys], _added_up(money[at], firsts)
    at, numbers = _order_of(packed)
    news, money = is_new(numbers), _gathered(money, at)
    if not news.all():
        firsts = np.flatnonzero(news)
        numbers, money = numbers[firsts], _added_up(money, firsts)
    return _unpacked(numbers, packed), money


def _added_up(money: Int64Array, firsts: Int64Array) -> Int64Array:
    """Add up the rows from each first one to the next; a sum that leaves 62 bits becomes one that is refused."""
    if np.abs(money).sum(dtype=np.float64) < MOST:
        return np.add.reduceat(money, firsts)
    sums = np.add.reduceat(money.astype(object), firsts)
    return np.clip(sums, -MOST, MOST).astype(np.int64)


def is_once(keys: Sequence[Int64Array]) -> bool:
    """Whether no two rows have the same keys."""
    packed = _packed(keys)
    if packed is None:
        at = np.lexsort(keys[::-1])
        return bool(np.logical_or.reduce([is_new(key[at]) for key in keys]).all())
    return is_increasing(packed.numbers) or is_increasing(np.sort(packed.numbers))


def is_increasing(numbers: Int64Array) -> bool:
    """Whether each number is larger than the one before; the first block that tells otherwise is enough."""
    return all(
        bool((numbers[part.start + 1 : part.stop + 1] > numbers[part]).all())
        for part in blocks(len(numbers) - 1)
    )


def _packed(keys: Sequence[Int64Array]) -> _Packed | None:
    """Pack keys into one number that sorts as they do, where one has room for all."""
    if not len(keys[0]):
        return _Packed(np.zeros(0, np.int64), [0] * len(keys), [0] * len(keys))
    ends = [_ends_of(key) for key in keys]
    bits = [(most - low).bit_length() for low, most in ends]
    if sum(bits) > BITS or max(abs(end) for pair in ends for end in pair) > 2**BITS:
        return None
    numbers = np.zeros(len(keys[0]), np.int64)

    def pack(part: slice) -> None:
        own = numbers[part]
        for key, (low, _), width in zip(keys, ends, bits, strict=True):
            own <<= width
            own += key[part].astype(np.int64, copy=False)
            own -= low

    for_blocks(len(numbers), pack)
    return _Packed(numbers, [low for low, _ in ends], bits)


def _ends_of(numbers: Int64Array) -> tuple[int, int]:
    found: list[tuple[int, int]] = []
    for_blocks(len(numbers), lambda part: found.append((int(numbers[part].min()), int(numbers[part].max()))))
    return min(low for low, _ in found), max(high for _, high in found)


def _unpacked(numbers: Int64Array, packed: _Packed) -> list[Int64Array]:
    keys: list[Int64Array] = [np.empty_like(numbers) for _ in packed.bits]

    def unpack(part: slice) -> None:
        passed = 0
        for key, low, width in zip(keys[::-1], packed.least[::-1], packed.bits[::-1], strict=True):
            own = key[part]
            np.right_shift(numbers[part], passed, out=own)
            own &= 2**width - 1
            own += low
            passed += width

    for_blocks(len(numbers), unpack)
    return keys


def _order_of(packed: _Packed) -> tuple[Int64Array, Int64Array]:
    """Return the numbers of the rows in order, and their keys."""
    numbers = packed.numbers
    room = max(len(numbers) - 1, 0).bit_length()
    if sum(packed.bits) + room > BITS:
        at = np.argsort(numbers)
        return at, numbers[at]
    together, at = np.empty_like(numbers), np.empty_like(numbers)

    def join(part: slice) -> None:
        np.left_shift(numbers[part], room, out=together[part])
        together[part] |= np.arange(part.start, part.stop)

    def divide(part: slice) -> None:
        np.bitwise_and(together[part], 2**room - 1, out=at[part])
        together[part] >>= room

    for_blocks(len(numbers), join)
    together.sort()
    for_blocks(len(numbers), divide)
    return at, together


def _gathered(column: Int64Array, at: Int64Array) -> Int64Array:
    found = np.empty_like(column)

    def gather(part: slice) -> None:
        found[part] = column[at[part]]

    for_blocks(len(at), gather)
    return found
