# SPDX-License-Identifier: Apache-2.0
"""Where units stand among others."""

import narwhals as nw
import polars as pl
import pytest

from feidi.frames.settlement.places import places_of


@pytest.mark.parametrize(
    ("dtype", "among", "wanted"),
    [
        (pl.Int8, [-100, 100, -1, *range(-90, -60)], [100, -100, 127, -128, -1, 5]),
        (pl.UInt8, [250, 0, 7, *range(100, 140)], [255, 250, 0, 8]),
        (pl.Int64, [3, 9, 5], [9, 4, 3, -(2**63), 2**63 - 1]),
        (pl.Int64, [-(2**62), 2**62], [2**62, 0, -(2**62)]),
        (pl.UInt64, [2**63 + 3, 2**63 + 9, 2**63 + 5], [2**63 + 9, 2**63 + 4, 0, 2**64 - 1, 2**63 + 3]),
        (pl.UInt64, [1, 2**64 - 1], [2**64 - 1, 5, 1]),
    ],
)
def test_whole_numbers_of_every_width(dtype: type[pl.DataType], among: list[int], wanted: list[int]) -> None:
    """Near to each other and far apart, at the ends of their type; -1 for one that is not there."""
    found = places_of(
        nw.from_native(pl.Series(wanted, dtype=dtype), series_only=True),
        nw.from_native(pl.Series(among, dtype=dtype), series_only=True),
    )
    assert found.tolist() == [among.index(one) if one in among else -1 for one in wanted]
