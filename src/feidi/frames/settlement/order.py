# SPDX-License-Identifier: Apache-2.0
"""Rows at hand put in the order of settlement: by unit, and within a unit by moment."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import narwhals as nw
import numpy as np

from feidi.frames.settlement.block import Runs, runs_of, singles
from feidi.frames.settlement.moments import Moments
from feidi.frames.settlement.places import places_of
from feidi.frames.settlement.sheet import FEN, UNIT
from feidi.frames.settlement.values import Mask, Whole, ends_of
from feidi.frames.threads import blocks, for_blocks

__all__ = ["Ordered", "in_order", "is_once", "news_of"]

MOST: Final = 62
"""The bits of a whole number that may be used."""


FEW: Final = 2**16
"""Units among which a look is quick."""


class Ordered(NamedTuple):
    """Moments in order, each of a unit once.

    `units` names each unit, `runs` says which rows are its own, `places` where it stands among the units known, if
    that was found on the way. `columns` are all but the unit; classes are numbers of `classes`. `rows` gives the rows
    as they came, where they came in order.
    """

    units: nw.Series[Any]
    runs: Runs
    columns: Mapping[str, Whole]
    classes: tuple[str, ...]
    places: Whole | None
    rows: Callable[[], nw.DataFrame[Any]] | None


class _Packed(NamedTuple):
    """The keys of all rows as one whole number each: so many bits for each key, counted from its least value."""

    numbers: Whole
    least: Sequence[int]
    bits: Sequence[int]


class _Numbered(NamedTuple):
    """Units as whole numbers, and what the numbers stand for; nothing where they stand for themselves."""

    numbers: Whole
    units: nw.Series[Any] | None
    known: bool


def in_order(moments: Moments, known: nw.Series[Any] | None = None) -> Ordered:
    """Add up receipts of one moment and sort; rows that are in order already are left as they are.

    `known` are units, each once, among which those of the rows are looked for first.
    """
    unit = _unit_numbers(moments.unit, known)
    order, classes, money = tuple(moments.keys), moments.classes, moments.fen
    keys = [unit.numbers, *moments.keys.values()]
    single = _rise(unit.numbers)  # each unit has one row
    packed = None if single else _packed(keys)
    if single or (packed is not None and _rise(packed.numbers)):
        runs = singles(len(money)) if single else runs_of(_news(unit.numbers))
        heads = unit.numbers if single else unit.numbers[runs.starts]
        columns = dict(zip((*order, FEN), (*keys[1:], money), strict=True))
        places = heads if unit.known else None
        return Ordered(_named(unit, heads, moments.unit), runs, columns, classes, places, moments.rows)
    if packed is None:
        at = np.lexsort(keys[::-1])
        keys = [key[at] for key in keys]
        news = np.logical_or.reduce([_news(key) for key in keys])
    else:
        at, numbers = _order_of(packed)
        news = _news(numbers)
    money = _gathered(money, at)
    if not news.all():
        firsts = np.flatnonzero(news)
        money = np.add.reduceat(money, firsts)
        if packed is None:
            keys = [key[firsts] for key in keys]
        else:
            numbers = numbers[firsts]
    if packed is not None:
        keys = _taken_apart(numbers, packed)
    runs = runs_of(_news(keys[0]))
    heads = keys[0][runs.starts]
    columns = dict(zip((*order, FEN), (*keys[1:], money), strict=True))
    return Ordered(
        _named(unit, heads, moments.unit), runs, columns, classes, heads if unit.known else None, None
    )


def is_once(rows: nw.DataFrame[Any], keys: Sequence[str]) -> bool:
    """Say whether no two rows have the same keys."""
    whole = all(rows.schema[key].is_integer() for key in keys)
    packed = _packed([_array(rows, key) for key in keys]) if whole else None
    if packed is None:
        return len(rows.select(keys).unique()) == len(rows)
    return _rise(packed.numbers) or _rise(np.sort(packed.numbers))


def news_of(column: nw.Series[Any]) -> Mask:
    """Say which rows have another value than the row before them; the first row has none before it."""
    if column.dtype.is_integer():
        return _news(column.to_numpy())
    if column.implementation.is_pandas_like():
        # By number and not by a shift: a shift leaves a gap.
        earlier = column[np.maximum(np.arange(-1, len(column) - 1), 0)]
    else:
        earlier = column.shift(1)
    news: Mask = (column != earlier).fill_null(value=True).to_numpy().copy()
    news[:1] = True
    return news


def _news(numbers: Whole) -> Mask:
    news = np.empty(len(numbers), np.bool_)
    np.not_equal(numbers[1:], numbers[:-1], out=news[1:])
    news[:1] = True
    return news


def _rise(numbers: Whole) -> bool:
    """Say whether each number is larger than the one before; the first block that tells otherwise is enough."""
    return all(
        bool((numbers[part.start + 1 : part.stop + 1] > numbers[part]).all())
        for part in blocks(len(numbers) - 1)
    )


def _array(rows: nw.DataFrame[Any], key: str) -> Whole:
    return np.asarray(rows.get_column(key).to_numpy())


def _named(unit: _Numbered, heads: Whole, given: nw.Series[Any]) -> nw.Series[Any]:
    """Give the units for their numbers."""
    if unit.units is not None:
        return unit.units[heads]
    return nw.new_series(UNIT, heads, backend=given.implementation).cast(given.dtype)


def _unit_numbers(unit: nw.Series[Any], known: nw.Series[Any] | None) -> _Numbered:
    """Give units as numbers."""
    if unit.dtype.is_integer():
        return _Numbered(np.asarray(unit.to_numpy()), None, known=False)
    known = known if known is not None and known.dtype == unit.dtype else None
    runs = runs_of(news_of(unit))
    heads = unit[runs.starts]
    if _stand_together(heads, known):
        return _Numbered(runs.over(np.arange(len(heads))), heads, known=False)
    if known is not None:
        numbers = places_of(unit, known)
        if (numbers >= 0).all():
            return _Numbered(numbers, known, known=True)
    units = unit.unique(maintain_order=True)
    return _Numbered(places_of(unit, units), units, known=False)


def _stand_together(heads: nw.Series[Any], known: nw.Series[Any] | None) -> bool:
    """Say whether the rows of each unit stand together; a look at some tells most frames in which they do not."""
    if known is not None and len(heads) > len(known) and len(heads) > FEW:
        return False
    some = heads.head(FEW)
    return some.n_unique() == len(some) and (len(some) == len(heads) or heads.n_unique() == len(heads))


def _packed(keys: Sequence[Whole]) -> _Packed | None:
    """Put keys into one number that sorts as they do, where one has room for all."""
    if not len(keys[0]):
        return _Packed(np.zeros(0, np.int64), [0] * len(keys), [0] * len(keys))
    ends = [ends_of(key) for key in keys]
    bits = [(most - low).bit_length() for low, most in ends]
    if sum(bits) > MOST or max(abs(end) for pair in ends for end in pair) > 2**MOST:
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


def _taken_apart(numbers: Whole, packed: _Packed) -> list[Whole]:
    keys: list[Whole] = [np.empty_like(numbers) for _ in packed.bits]

    def take_apart(part: slice) -> None:
        passed = 0
        for key, low, width in zip(keys[::-1], packed.least[::-1], packed.bits[::-1], strict=True):
            own = key[part]
            np.right_shift(numbers[part], passed, out=own)
            own &= 2**width - 1
            own += low
            passed += width

    for_blocks(len(numbers), take_apart)
    return keys


def _order_of(packed: _Packed) -> tuple[Whole, Whole]:
    """Give the numbers of the rows in order, and their keys."""
    numbers = packed.numbers
    room = max(len(numbers) - 1, 0).bit_length()
    if sum(packed.bits) + room > MOST:
        at = np.argsort(numbers)
        return at, numbers[at]
    # Whole numbers sort much faster than they are put in order by others: so each takes the number of its row along.
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


def _gathered(column: Whole, at: Whole) -> Whole:
    found = np.empty_like(column)

    def gather(part: slice) -> None:
        found[part] = column[at[part]]

    for_blocks(len(at), gather)
    return found
