# SPDX-License-Identifier: Apache-2.0
"""Rules that look at whole rows: twins, jumps, refunds and values that cannot be."""

from collections.abc import Sequence
from typing import Any

import narwhals as nw
import numpy as np

from feidi.frames.checking.finding import ColumnFinding
from feidi.frames.engines import Frame, collected, floor_divided
from feidi.indicators.indicator import Range
from feidi.validators.indicators.value_out_of_range import RULE as OUT_OF_RANGE
from feidi.validators.portfolios.observation_jumps_tenfold import RULE as JUMPS
from feidi.validators.portfolios.observed_twice import RULE as TWICE
from feidi.validators.rule import Rule
from feidi.validators.settlement.receipts_jump_tenfold import LEAST
from feidi.validators.settlement.receipts_jump_tenfold import RULE as RECEIPTS_JUMP
from feidi.validators.settlement.refund_above_what_was_paid import RULE as REFUND

__all__ = ["jump_findings", "range_findings", "receipt_jump_findings", "refund_findings", "twin_findings"]

# Tenfold of a decimal in doubles may come out a hair above ten times.
_TENFOLD = 10.0 * (1.0 - 1e-12)


def twin_findings(frame: Frame, key: Sequence[str], sample: int) -> list[ColumnFinding]:
    """Look for rows that share a key."""
    counted = frame.select(*key).group_by(*key).agg(nw.len().alias("feidi count"))
    twins: Any = counted.filter(nw.col("feidi count") > 1)
    total = collected(twins.select(nw.col("feidi count").sum().alias("rows"), nw.len().alias("keys")))
    rows = int(total["rows"].to_list()[0] or 0) - int(total["keys"].to_list()[0])
    return _findings(TWICE, tuple(key), rows, twins, key, sample)


def range_findings(frame: Frame, column: str, within: Range, sample: int) -> list[ColumnFinding]:
    """Look for values outside what an indicator can be."""
    value = nw.col(column)
    ends = [] if within.low is None else [value < float(within.low)]
    ends += [] if within.high is None else [value > float(within.high)]
    if not ends:
        return []
    outside: Any = frame.filter(nw.any_horizontal(*ends, ignore_nulls=True))
    return _findings(OUT_OF_RANGE, (column,), _count(outside), outside, (column,), sample)


def jump_findings(frame: Frame, column: str, unit: str, year: str, sample: int) -> list[ColumnFinding]:
    """Look for values that are ten times those of the year before, or a tenth."""
    now = frame.select(
        nw.col(unit),
        nw.col(year).cast(nw.Int64).alias(year),
        nw.col(column).cast(nw.Float64).alias("feidi now"),
    )
    before = now.select(
        nw.col(unit), (nw.col(year) + 1).alias(year), nw.col("feidi now").alias("feidi before")
    )
    both: Any = now
    pairs = both.join(before, on=[unit, year], how="inner")
    value, past = nw.col("feidi now"), nw.col("feidi before")
    jump = (value >= past * _TENFOLD) | (past >= value * _TENFOLD)
    jumps = pairs.filter((value > 0) & (past > 0) & jump)
    return _findings(JUMPS, (column,), _count(jumps), jumps, (unit, year), sample)


def receipt_jump_findings(
    frame: Frame, amount: str, year: str, by: Sequence[str], sample: int
) -> list[ColumnFinding]:
    """Look for receipts of a payer and kind that are in all ten times those of the year before, or a tenth."""
    keys = [*by, year]
    rows: Any = frame.filter(~nw.any_horizontal(nw.col(*keys).is_null(), ignore_nulls=True))
    sums = rows.group_by(*keys).agg(nw.col(amount).sum().alias("feidi now"))
    before = sums.with_columns(nw.col(year) + 1).rename({"feidi now": "feidi before"})
    pairs = sums.join(before, on=keys, how="inner")
    now, past = nw.col("feidi now"), nw.col("feidi before")
    engine = frame.implementation.value
    # Divided and not multiplied: ten times a sum may leave 64 bits.
    jump = (floor_divided(now, 10, engine) >= past) | (floor_divided(past, 10, engine) >= now)
    jumps = pairs.filter((now >= LEAST.fen) & (past >= LEAST.fen) & jump)
    return _findings(RECEIPTS_JUMP, (amount,), _count(jumps), jumps, keys, sample)


def refund_findings(
    frame: Frame, amount: str, year: str, by: Sequence[str], sample: int
) -> list[ColumnFinding]:
    """Look for refunds that take back more than was ever paid."""
    keys = [f"feidi key {place}" for place in range(len(by))]
    # Gaps are a key like any other: narwhals groups them wrongly in some frames.
    known = frame.with_columns(
        *(nw.col(name).cast(nw.String).fill_null("").alias(key) for name, key in zip(by, keys, strict=True)),
        (nw.col(amount) * -1).alias("feidi order"),
    )
    beyond: Any = known
    if isinstance(known, nw.DataFrame):
        beyond = _held(known.sort(*keys, year, "feidi order"), keys, amount)
    else:
        held = nw.col(amount).cum_sum().over(*keys, order_by=[year, "feidi order"])
        beyond = known.with_columns(held.alias("feidi held"))
    beyond = beyond.filter((nw.col(amount) < 0) & (nw.col("feidi held") < 0))
    return _findings(REFUND, (amount,), _count(beyond), beyond, (*by, year), sample)


def _held(frame: "nw.DataFrame[Any]", keys: Sequence[str], amount: str) -> "nw.DataFrame[Any]":
    """Add what was paid so far, to rows that stand together by their keys."""
    amounts = frame[amount].to_numpy()
    paid = np.cumsum(amounts)
    starts = np.zeros(len(amounts), np.bool_)
    starts[:1] = True
    for key in keys:
        cells = frame[key].to_numpy()
        starts[1:] |= cells[1:] != cells[:-1]
    before = (paid - amounts)[starts]
    held = paid - before[np.cumsum(starts) - 1] if len(paid) else paid
    added = nw.from_dict({"feidi held": held}, backend=frame.implementation)
    if frame.implementation.is_pandas_like():
        frame = nw.from_native(frame.to_native().reset_index(drop=True), eager_only=True)
    return nw.concat([frame, added], how="horizontal")


def _count(rows: Frame) -> int:
    counted: Any = rows
    return int(collected(counted.select(nw.len().alias("rows")))["rows"].to_list()[0])


def _findings(
    rule: Rule, columns: tuple[str, ...], rows: int, found: Frame, shown: Sequence[str], sample: int
) -> list[ColumnFinding]:
    if not rows:
        return []
    taken: Any = found
    some = collected(taken.select(*shown).sort(*shown).head(sample))
    cells = [some[name].to_list() for name in shown]
    return [
        ColumnFinding(
            code=rule.code,
            name=rule.name,
            severity=rule.severity,
            summary=rule.summary,
            hint=rule.hint,
            columns=columns,
            rows=rows,
            sample=tuple(" ".join(map(str, row)) for row in zip(*cells, strict=True)),
        )
    ]
