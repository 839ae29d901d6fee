# SPDX-License-Identifier: Apache-2.0
"""Columns compared with the scheme row by row, on cases made from a seed."""

from collections.abc import Callable
from math import isnan
from random import Random
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa

from feidi.errors import FeidiError
from feidi.frames.arrow import read
from feidi.frames.scoring import Scored, score
from feidi.indicators import Scheme, Scorecards
from feidi.indicators.decimals import Decimals
from tests.support.scoring_cases import scheme_of, table_of

__all__ = ["KINDS", "case", "columns_of", "compare"]

Table = dict[str, list[Any]]
FOUR = Decimals(4)
LIVE: list[Any] = []
"""What relations of DuckDB read from, which has to outlive them."""


def relation(table: Table) -> duckdb.DuckDBPyRelation:
    """Give a relation of DuckDB of its own connection."""
    LIVE[:] = [duckdb.connect(), pa.table(table)]
    return LIVE[0].from_arrow(LIVE[1])


KINDS: dict[str, Callable[[Table], Any]] = {
    "polars": lambda table: pl.DataFrame(table, strict=False),
    "pandas": pd.DataFrame,
    "pyarrow": pa.table,
    "polars lazy": lambda table: pl.LazyFrame(table, strict=False),
    "duckdb": relation,
}


def row_by_row(scheme: Scheme, table: Table) -> Scorecards | None:
    """Score with the scheme itself; nothing where it cannot be calibrated on these rows."""
    rows = [dict(zip(table, row, strict=True)) for row in zip(*table.values(), strict=True)]
    try:
        return scheme.score(rows, ignore_others=True)
    except (FeidiError, ZeroDivisionError):
        return None


def columns_of(scored: Scored, names: tuple[str, ...]) -> list[tuple[Any, ...]]:
    """Give columns in the order of the rows, with None for every empty cell."""
    table = read(scored.frame, "test").sort_by("row")
    columns = [
        [None if isinstance(cell, float) and isnan(cell) else cell for cell in table[name].to_pylist()]
        if name in table.column_names
        else [None] * len(table)
        for name in names
    ]
    return list(zip(*columns, strict=True))


def compare(scheme: Scheme, table: Table, make: Callable[[Table], Any]) -> bool:
    """Compare the two; say whether there was anything to compare."""
    table = table | {"row": list(range(len(table["unit"])))}
    cards = row_by_row(scheme, table)
    refusal: FeidiError | None = None
    try:
        scored = score(scheme, make(table), decimals=FOUR)
    except FeidiError as error:
        refusal = error
    if refusal is not None:
        assert cards is None, refusal
        return False
    if cards is None:  # what the scheme divides by 0 for, columns leave without a score
        return False
    expected = [
        (None if card.total is None else float(FOUR.of(card.total)), card.rank, card.grade) for card in cards
    ]
    assert columns_of(scored, ("total", "rank", "grade")) == expected
    assert (scored.report.rows, scored.report.scored) == (len(cards), len(cards.scored()))
    if scored.report.graded is not None:
        counts = dict(scored.report.graded.counts)
        assert {grade: count for grade, count in counts.items() if count} == dict(cards.counts().counts)
    return True


def case(seed: int, *, rows: int = 12) -> tuple[Scheme, Table] | None:
    """Make a scheme and a table from a seed."""
    random = Random(seed)
    scheme = scheme_of(random)
    return None if scheme is None else (scheme, table_of(random, scheme, rows=rows))
