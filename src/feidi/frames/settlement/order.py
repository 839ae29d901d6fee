# SPDX-License-Identifier: Apache-2.0
"""Putting the rows of a clause in the order of settlement, each moment of a unit once."""

from typing import Any, cast

import narwhals as nw

from feidi.frames.engines import Frame, added_up
from feidi.frames.settlement.sheet import FEN, UNIT, earlier_row, numbers_of

__all__ = ["in_order"]


def in_order(rows: Frame, order: tuple[str, ...]) -> Frame:
    """Add up receipts of one moment and sort; rows that are in order already are left as they are."""
    keys = [UNIT, *order]
    if not isinstance(rows, nw.DataFrame):
        return added_up(rows, keys, [FEN])
    if _rises(rows, keys):
        return rows
    rows = rows.sort(keys)
    return rows if _rises(rows, keys) else cast("nw.DataFrame[Any]", added_up(rows, keys, [FEN])).sort(keys)


def _rises(rows: nw.DataFrame[Any], keys: list[str]) -> bool:
    """Say whether every row's keys come after those of the row before it."""
    if len(rows) < 2:
        return True
    earlier = earlier_row(numbers_of(rows))
    after: nw.Series[Any] | None = None
    for key in reversed(keys):
        own = rows.get_column(key)
        past = own[earlier]
        after = own > past if after is None else (own > past) | ((own == past) & after)
    assert after is not None  # there is a key
    return bool(after[1:].all())
