# SPDX-License-Identifier: Apache-2.0
"""Putting the rows of a clause in the order of settlement, each moment of a unit once."""

from typing import Any, cast

import narwhals as nw

from feidi.frames.engines import Frame, added_up
from feidi.frames.settlement.sheet import FEN, UNIT, earlier

__all__ = ["in_order", "rises"]


def in_order(rows: Frame, order: tuple[str, ...]) -> Frame:
    """Add up receipts of one moment and sort; rows that are in order already are left as they are."""
    keys = [UNIT, *order]
    if not isinstance(rows, nw.DataFrame):
        return added_up(rows, keys, [FEN])
    if rises(rows, keys):
        return rows
    rows = rows.sort(keys)
    return rows if rises(rows, keys) else cast("nw.DataFrame[Any]", added_up(rows, keys, [FEN])).sort(keys)


def rises(rows: nw.DataFrame[Any], keys: list[str]) -> bool:
    """Say whether every row's keys come after those of the row before it."""
    after: nw.Series[Any] | None = None
    for key in reversed(keys):
        own = rows.get_column(key)
        past = earlier(own)
        after = own > past if after is None else (own > past) | ((own == past) & after)
    assert after is not None  # there is a key
    return bool(after[1:].all())
