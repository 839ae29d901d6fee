# SPDX-License-Identifier: Apache-2.0
"""Putting the rows of a clause in the order of settlement, each moment of a unit once."""

from collections.abc import Sequence
from typing import Any, Final

import narwhals as nw

from feidi.frames.engines import Frame, added_up, narrowed
from feidi.frames.settlement.sheet import FEN, UNIT, earlier

__all__ = ["in_order", "rises"]

KEY: Final = "__key"


def in_order(rows: Frame, order: tuple[str, ...]) -> Frame:
    """Add up receipts of one moment and sort; rows that are in order already are left as they are."""
    keys = [UNIT, *order]
    if not isinstance(rows, nw.DataFrame):
        return added_up(rows, keys, [FEN])
    if rises(rows, keys):
        return rows
    packed = _packed(rows, keys)
    rows = rows.sort(keys) if packed is None else rows.with_columns(packed).sort(KEY).drop(KEY)
    if rises(rows, keys):
        return rows
    added = added_up(rows, keys, [FEN])
    assert isinstance(added, nw.DataFrame)  # as the rows are
    return added.sort(keys)


def rises(rows: nw.DataFrame[Any], keys: Sequence[str]) -> bool:
    """Say whether every row's keys come after those of the row before it."""
    packed = _packed(rows, keys)
    columns = [rows.get_column(key) for key in keys] if packed is None else [packed]
    after: nw.Series[Any] | None = None
    for own in reversed(columns):
        past = earlier(own)
        after = own > past if after is None else (own > past) | ((own == past) & after)
    assert after is not None  # there is a key
    return bool(after[1:].all())


def _packed(rows: nw.DataFrame[Any], keys: Sequence[str]) -> nw.Series[Any] | None:
    """Put whole-number keys into one that sorts as they do, where one has room for all."""
    if not len(rows) or not all(rows.schema[key].is_integer() for key in keys):
        return None
    looked = narrowed(
        rows, [end for key in keys for end in (nw.col(key).min().alias(f"<{key}"), nw.col(key).max())]
    )
    assert isinstance(looked, nw.DataFrame)  # as the rows are
    found = looked.row(0)
    least, most = found[::2], found[1::2]
    key, room = nw.lit(0, nw.Int64), 1
    for name, low, high in zip(keys, least, most, strict=True):
        width = int(high) - int(low) + 1
        room *= width
        if room > 2**62 or abs(int(low)) > 2**62:
            return None
        key = key * width + (nw.col(name).cast(nw.Int64) - int(low))
    made = narrowed(rows, [key.alias(KEY)])
    assert isinstance(made, nw.DataFrame)  # likewise
    return made.get_column(KEY)
