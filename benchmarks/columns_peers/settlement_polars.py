# SPDX-License-Identifier: Apache-2.0
"""Rules of settlement written straight in polars, as one who knows both would write them for these very columns.

Whole numbers throughout; what could leave 64 bits is refused beforehand; the order of the rows never matters.
"""

from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import polars as pl
from columns_peers.settlement_frames import answered, bytes_of, frames
from columns_peers.settlement_terms import LIMIT_OF_TIER, share_of_tier

__all__ = ["by_hand", "column", "size_of"]

SCALE = 2 * 365 * 366
GATE = 3 * 2_000_000_000  # three years of 2000万元 in fen
LIMIT = 2**61
KINDS = ("vat", "cit", "business_tax")
EPOCH = date(1970, 1, 1).toordinal()
YEARS = range(1949, 2101)
DAYS = pl.Series([date(year, 1, 1).toordinal() - EPOCH for year in YEARS], dtype=pl.Int64)


def rule_92(receipts: pl.DataFrame, facts: pl.DataFrame, yearly: pl.DataFrame) -> pl.DataFrame:
    """Settle 财预〔2015〕92号: gate, phase by days, half, cap over the life, rounding carried."""
    firms = _firms(facts, yearly)
    rows = _in_order(receipts, facts)
    rows = _begun(rows)
    heads = rows.select("payer", "begins").filter("begins").select("payer")
    heads = heads.join(firms, left_on="payer", right_on="unit", how="left", maintain_order="left")
    longest = rows["at"].rle().struct.field("len").max()
    if rows["amount"].abs().max() * longest > LIMIT // SCALE or (heads["cap"].max() or 0) > LIMIT:
        raise OverflowError("sums leave 64 bits")
    at, year = pl.col("at"), pl.col("year") - YEARS[0]
    days = pl.lit(DAYS)
    of_firm = {name: pl.lit(heads[name]).gather(at) for name in ("start", "stop", "cap")}
    inside = (pl.min_horizontal("end", "stop") - pl.max_horizontal("first", "start")).clip(0)
    half = (
        pl.col("amount") * inside * pl.when(pl.col("end") - pl.col("first") == 365).then(366).otherwise(365)
    )
    rows = (
        rows.lazy()
        .with_columns(first=days.gather(year), end=days.gather(year + 1), **of_firm)
        .select("payer", "year", "kind", "amount", "at", "begins", "cap", half=half)
        .with_columns(whole=pl.col("half").cum_sum())
        .collect()
    )
    starts = rows.select("whole", "half", "begins").filter("begins").select(pl.col("whole") - pl.col("half"))
    before = pl.col("so_far") - pl.col("half")
    now, past = pl.min_horizontal("so_far", "cap"), pl.min_horizontal(before, "cap")
    source = _rounded(now, SCALE) - _rounded(past, SCALE)
    return (
        rows.lazy()
        .with_columns(so_far=pl.col("whole") - pl.lit(starts.to_series()).gather(at))
        .select("payer", "year", "kind", "amount", source=source)
        .with_columns(host=pl.col("amount") - pl.col("source"))
        .collect()
    )


def _rounded(due: pl.Expr, scale: int) -> pl.Expr:
    return (2 * due + scale) // (2 * scale)


def _begun(rows: pl.DataFrame) -> pl.DataFrame:
    """Say where each firm begins, and give firms their numbers."""
    begins = (pl.col("payer") != pl.col("payer").shift(1)).fill_null(value=True)
    return rows.with_columns(begins=begins).with_columns(at=pl.col("begins").cum_sum() - 1)


def _firms(facts: pl.DataFrame, yearly: pl.DataFrame) -> pl.DataFrame:
    """Give each firm its cap and the days in which it shares, none where the gate is shut."""
    moved = facts.lazy().select("unit", moved=pl.col("move").dt.year())
    before = (
        yearly.lazy()
        .join(moved, on="unit")
        .filter(pl.col("year") < pl.col("moved"), pl.col("year") >= pl.col("moved") - 3)
        .group_by("unit")
        .agg(cap=pl.col("three_taxes").sum(), years=pl.len())
        .filter(pl.col("years") == 3)
        .drop("years")
    )
    open_ = pl.col("led_by_government") & pl.col("fits_host_layout") & (pl.col("cap") >= GATE)
    start = pl.col("full_production")
    days = {"start": start, "stop": start.dt.offset_by("5y")}
    return (
        facts.lazy()
        .join(before, on="unit", how="left")
        .select(
            "unit",
            pl.col("cap").fill_null(0) * SCALE,
            **{
                name: pl.when(open_).then(day.cast(pl.Int32)).otherwise(0).cast(pl.Int64)
                for name, day in days.items()
            },
        )
        .collect()
    )


def _in_order(receipts: pl.DataFrame, facts: pl.DataFrame | None = None) -> pl.DataFrame:
    """Sort by firm, year and kind through one whole number, and add up what stands there twice."""
    rows, firm = receipts, pl.col("payer")
    if receipts.schema["payer"] == pl.String:
        units = receipts.select(unit=pl.col("payer").unique()) if facts is None else facts
        numbers = units.select("unit", pl.int_range(pl.len(), dtype=pl.Int64).alias("firm"))
        rows = receipts.join(numbers, left_on="payer", right_on="unit", how="left")
        firm = pl.col("firm")
    elif receipts["payer"].max() >= 2**50 or receipts["payer"].min() < 0:
        raise OverflowError("ids do not fit beside year and kind")
    kind = pl.when(pl.col("kind") == KINDS[0]).then(0).when(pl.col("kind") == KINDS[1]).then(1).otherwise(2)
    key = (firm * 2048 + (pl.col("year") - YEARS[0])) * 4 + kind
    rows = rows.with_columns(key=key)
    if not (rows["key"].diff() > 0).all():
        rows = rows.sort("key")
        if (rows["key"].diff() == 0).any():
            others = pl.all().exclude("key", "amount").first()
            rows = rows.group_by("key", maintain_order=True).agg(others, pl.col("amount").sum())
    return rows


def _so_far(rows: pl.DataFrame) -> pl.DataFrame:
    """Add up what each firm has paid with and before each row."""
    rows = _begun(rows).with_columns(whole=pl.col("amount").cum_sum())
    starts = (
        rows.select("whole", "amount", "begins").filter("begins").select(pl.col("whole") - pl.col("amount"))
    )
    return rows.with_columns(now=pl.col("whole") - pl.lit(starts.to_series()).gather(pl.col("at")))


def _shared(rows: pl.DataFrame, source: pl.Expr) -> pl.DataFrame:
    shared = rows.lazy().select("payer", "year", "kind", "amount", source=source)
    return shared.with_columns(host=pl.col("amount") - pl.col("source")).collect()


def split(receipts: pl.DataFrame, share: Fraction) -> pl.DataFrame:
    """Give the source its share, what rounding leaves carried on."""
    rows = _in_order(receipts)
    longest = _within(rows, share.denominator * 2)
    if longest == 1:
        return _shared(rows, _rounded(pl.col("amount") * share.numerator, share.denominator))
    now = pl.col("now") * share.numerator
    before = (pl.col("now") - pl.col("amount")) * share.numerator
    return _shared(_so_far(rows), _rounded(now, share.denominator) - _rounded(before, share.denominator))


def waterfall(receipts: pl.DataFrame, tiers: int) -> pl.DataFrame:
    """Let each firm's money flow through tiers, each with its own share of the source."""
    rows = _in_order(receipts)
    _within(rows, 20)

    def source(flowed: pl.Expr) -> pl.Expr:
        parts = [
            (flowed - tier * LIMIT_OF_TIER).clip(0, LIMIT_OF_TIER) * int(share_of_tier(tier) * 10)
            for tier in range(tiers)
        ]
        return _rounded(pl.sum_horizontal(parts), 10)

    return _shared(_so_far(rows), source(pl.col("now")) - source(pl.col("now") - pl.col("amount")))


def _within(rows: pl.DataFrame, scale: int) -> int:
    longest = rows["payer"].rle().struct.field("len").max()
    assert isinstance(longest, int)
    if rows["amount"].abs().max() * longest > LIMIT // scale:
        raise OverflowError("sums leave 64 bits")
    return longest


def by_hand(folder: Path, case: str, number: str = "", text: str = "") -> tuple[Any, Any]:
    """Settle a case by hand."""
    receipts, facts, yearly = frames(folder, text)

    def run() -> pl.DataFrame:
        if case == "92":
            return rule_92(receipts, facts, yearly)
        return split(receipts, Fraction(number)) if case == "split" else waterfall(receipts, int(number))

    return run, answered


def column(folder: Path, number: str) -> tuple[Any, Any]:
    """Split the column of amounts, each row by itself."""
    (receipts, *_), share = frames(folder), Fraction(number)
    source = _rounded(pl.col("amount") * share.numerator, share.denominator)

    def run() -> pl.DataFrame:
        if receipts["amount"].min() < 0 or receipts["amount"].max() > LIMIT // (2 * share.denominator):
            raise OverflowError("products leave 64 bits, or halves of refunds round the other way")
        parted = receipts.lazy().with_columns(source=source)
        return parted.with_columns(host=pl.col("amount") - pl.col("source")).collect()

    return run, answered


def size_of(
    result: pl.DataFrame, folder: Path, case: str, _number: str = "", text: str = ""
) -> dict[str, int]:
    """Give the bytes of what goes in and what comes out."""
    given = frames(folder, text)
    return {"input": bytes_of(*(given if case == "92" else given[:1])), "output": bytes_of(result)}
