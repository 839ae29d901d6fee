# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: ANN401  # each side hands on what its own library gives, and imports only that one
"""The rule of 财预〔2015〕92号 in numpy, and in a plain loop of Python integers."""

from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from columns_peers.settlement_data import arrays, order_of

__all__ = ["copy_column", "loop_92", "numpy_92"]

SCALE = 2 * 365 * 366
GATE = 3 * 2_000_000_000
LIMIT = 2**61
EPOCH = np.datetime64("1970-01-01")


def _in_five_years(day: Any) -> Any:
    """Give the day five years later; of 29 February the 28th."""
    month = day.astype("datetime64[M]")
    later = (month + 60).astype("datetime64[D]") + (day - month.astype("datetime64[D]"))
    return np.minimum(later, (month + 61).astype("datetime64[D]") - 1)


def _firms(data: dict[str, Any]) -> tuple[Any, Any, Any, Any]:
    """Give the firms in order, their caps and the days in which they share."""
    order = np.argsort(data["unit"])
    unit = data["unit"][order]
    moved = data["move"][order].astype("datetime64[Y]").astype(np.int64) + 1970
    at = np.searchsorted(unit, data["of_unit"])
    fits = (data["of_year"] < moved[at]) & (data["of_year"] >= moved[at] - 3)
    cap, count = np.zeros(len(unit), np.int64), np.zeros(len(unit), np.int64)
    np.add.at(cap, at[fits], data["three_taxes"][fits])
    np.add.at(count, at[fits], 1)
    opens = data["led_by_government"][order] & data["fits_host_layout"][order] & (count == 3) & (cap >= GATE)
    start = data["full_production"][order]
    stop = _in_five_years(start)
    start, stop = (np.where(opens, (day - EPOCH).astype(np.int64), 0) for day in (start, stop))
    return unit, cap * SCALE, start, stop


def numpy_92(folder: Path) -> tuple[Any, Any]:
    """Settle by array operations."""
    data: dict[str, Any] = arrays(folder)

    def run() -> Any:
        unit, cap, start, stop = _firms(data)
        firm = np.searchsorted(unit, data["payer"])
        key = (firm * 2048 + (data["year"] - 1949)) * 4 + data["kind"]
        order = np.argsort(key)
        firm, year, amount = firm[order], data["year"][order], data["amount"][order]
        begins = np.flatnonzero(np.diff(firm, prepend=-1))
        if int(np.abs(amount).max()) * int(np.diff(begins, append=len(firm)).max()) > LIMIT // SCALE:
            raise OverflowError("sums leave 64 bits")
        new_year = (
            (np.arange(1949, 2101) - 1970).astype("datetime64[Y]").astype("datetime64[D]").astype(np.int64)
        )
        first, end = new_year[year - 1949], new_year[year - 1948]
        inside = np.maximum(np.minimum(end, stop[firm]) - np.maximum(first, start[firm]), 0)
        half = amount * inside * np.where(end - first == 365, 366, 365)
        whole = np.cumsum(half)
        so_far = whole - np.repeat((whole - half)[begins], np.diff(begins, append=len(firm)))
        top = cap[firm]
        now, past = np.minimum(so_far, top), np.minimum(so_far - half, top)
        source = (2 * now + SCALE) // (2 * SCALE) - (2 * past + SCALE) // (2 * SCALE)
        out = np.empty((2, len(order)), np.int64)
        out[0, order], out[1, order] = source, amount - source
        return out

    return run, lambda out: out[:, order_of(data["payer"], data["year"])]


def loop_92(folder: Path) -> tuple[Any, Any]:
    """Settle one row after the other."""
    data: dict[str, Any] = arrays(folder)
    caps: dict[int, int] = defaultdict(int)
    for unit, year, tax in zip(
        *(data[name].tolist() for name in ("of_unit", "of_year", "three_taxes")), strict=True
    ):
        caps[unit] += tax if year in (2012, 2013, 2014) else 0
    names = ("unit", "led_by_government", "fits_host_layout", "full_production")
    firms = {}
    for unit, led, fits, start in zip(*(data[name].tolist() for name in names), strict=True):
        stop = start.replace(
            year=start.year + 5, day=28 if (start.month, start.day) == (2, 29) else start.day
        )
        firms[unit] = (led and fits and caps[unit] >= GATE, caps[unit], start.toordinal(), stop.toordinal())
    rows = list(zip(*(data[name].tolist() for name in ("payer", "year", "kind", "amount")), strict=True))

    def run() -> Any:
        taken: dict[int, int] = defaultdict(int)
        paid: dict[int, int] = defaultdict(int)
        lines = []
        for payer, year, _, fen in sorted(rows):
            opens, cap, start, stop = firms[payer]
            first, end = date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()
            inside = max(0, min(end, stop) - max(first, start)) if opens else 0
            taken[payer] += fen * inside * (SCALE // 2 // (end - first))
            due = (2 * min(taken[payer], cap * SCALE) + SCALE) // (2 * SCALE)
            source, paid[payer] = due - paid[payer], due
            lines.append((source, fen - source))
        return lines

    return run, lambda lines: np.array(lines).T


def copy_column(folder: Path) -> tuple[Any, Any]:
    """Copy the column of amounts: the least that any answer costs."""
    amount = arrays(folder)["amount"]
    return amount.copy, None
