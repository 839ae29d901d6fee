# SPDX-License-Identifier: Apache-2.0
"""Laws of splitting whole columns: every row is split as `feidi.quantities.split` does it."""

from collections.abc import Callable, Sequence
from functools import partial
from math import lcm
from typing import Final

import duckdb
import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.errors import InvariantError
from feidi.frames import split
from feidi.quantities import Rounding, Share
from feidi.quantities import split as split_one
from feidi.testing.quantities import divisions, roundings
from tests.support.profiles import costly

PARTIES: Final = ("source", "host", "county", "fund")
ENDS: Final = (-(2**63), 1 - 2**63, 2**63 - 1)
AMOUNTS: Final = (
    st.integers(0, 10**7)
    | st.integers(-(10**12), 10**12)
    | st.integers(-(2**63), 2**63 - 1)
    | st.sampled_from(ENDS)
)
Rows = list[tuple[int | None, ...]]
Split = Callable[[pl.DataFrame, dict[str, Share], Rounding], Rows]


def _polars(frame: pl.DataFrame, shares: dict[str, Share], rounding: Rounding) -> Rows:
    return split(frame, shares, rounding).rows()


def _lazy(frame: pl.DataFrame, shares: dict[str, Share], rounding: Rounding) -> Rows:
    return split(frame.lazy(), shares, rounding).collect().rows()


def _pandas(frame: pl.DataFrame, shares: dict[str, Share], rounding: Rounding, dtype: str = "Int64") -> Rows:
    given = pd.DataFrame({"amount": pd.array(frame["amount"].to_list(), dtype=dtype)})
    found = split(given, shares, rounding)
    assert set(found.dtypes) == {given.dtypes["amount"]}
    return [tuple(None if one is pd.NA else int(one) for one in row) for row in found.itertuples(index=False)]


def _pyarrow(frame: pl.DataFrame, shares: dict[str, Share], rounding: Rounding) -> Rows:
    return [tuple(row.values()) for row in split(frame.to_arrow(), shares, rounding).to_pylist()]


def _duckdb(frame: pl.DataFrame, shares: dict[str, Share], rounding: Rounding) -> Rows:
    return split(duckdb.from_arrow(frame.to_arrow()), shares, rounding).fetchall()


ENGINES: Final[dict[str, Split]] = {
    "polars": _polars,
    "lazy": _lazy,
    "pandas": _pandas,
    "pandas of arrow": partial(_pandas, dtype="int64[pyarrow]"),
    "pyarrow": _pyarrow,
    "duckdb": _duckdb,
}


def _one_by_one(amounts: Sequence[int | None], shares: dict[str, Share], rounding: Rounding) -> Rows:
    names = dict.fromkeys((*shares, *([rounding.residue_to] if rounding.residue_to else [])))
    rows: Rows = []
    for amount in amounts:
        if amount is None:
            rows.append((None,) * (len(names) + 1))
        else:
            parts = split_one(
                amount, {party: amount * share.value for party, share in shares.items()}, rounding
            )
            rows.append((amount, *(parts[name] for name in names)))
    return rows


@pytest.mark.parametrize("engine", ENGINES)
class TestEveryEngine:
    """Rows at hand and plans alike."""

    @costly(2)
    @given(data=st.data(), amounts=st.lists(AMOUNTS | st.none(), max_size=8), rounding=roundings(PARTIES))
    def test_equal(
        self, engine: str, data: st.DataObject, amounts: list[int | None], rounding: Rounding
    ) -> None:
        """Amounts of every size and sign, gaps, and any rounding."""
        division = data.draw(divisions(max_size=len(PARTIES)))
        shares = dict(zip(PARTIES, division, strict=False))
        frame = pl.DataFrame({"amount": amounts}, schema={"amount": pl.Int64})
        scale = lcm(*(share.value.denominator for share in division))
        if 4 * scale**2 * rounding.unit.fen > 2**62:
            with pytest.raises(InvariantError, match="leave 64 bits"):
                ENGINES[engine](frame, shares, rounding)
        else:
            assert ENGINES[engine](frame, shares, rounding) == _one_by_one(amounts, shares, rounding)

    @costly(3)
    @given(data=st.data(), amounts=st.lists(st.integers(0, 10**9), min_size=1, max_size=20))
    def test_small(self, engine: str, data: st.DataObject, amounts: list[int]) -> None:
        """Amounts as they are, in whole fen: rows at hand take the short way."""
        count = data.draw(st.integers(1, 3))
        weights = data.draw(st.lists(st.integers(0, 20), min_size=count, max_size=count).filter(any))
        shares = {
            party: Share(f"{weight}/{sum(weights)}") for party, weight in zip(PARTIES, weights, strict=False)
        }
        order = data.draw(st.permutations(list(shares)))
        frame = pl.DataFrame({"amount": amounts})
        rounding = Rounding(order=order)
        assert ENGINES[engine](frame, shares, rounding) == _one_by_one(amounts, shares, rounding)
