# SPDX-License-Identifier: Apache-2.0
"""Made-up receipts and facts as files of arrays, which every side of the comparison reads. Needs numpy alone."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

__all__ = ["KINDS", "arrays", "make", "order_of"]

KINDS = ("vat", "cit", "business_tax")
FIRST_YEAR = 2016
NAMES = (
    *("payer", "kind", "year", "amount"),
    *("unit", "led_by_government", "fits_host_layout", "move", "full_production"),
    *("of_unit", "of_year", "three_taxes"),
)


def make(folder: Path, rows: int, years: int, *, shuffled: bool) -> None:
    """Make up one receipt for each enterprise and year; a tenth of the enterprises fails a test of the terms."""
    chance = np.random.default_rng(92)
    firms = max(rows // years, 1)
    unit = np.sort(chance.permutation(firms * 7)[:firms].astype(np.int64)) + 10**9
    at, of = np.repeat(np.arange(firms), years), np.repeat(np.arange(firms), 3)
    if shuffled:
        at_year = chance.permutation(firms * years)
        past = chance.permutation(3 * firms)
        own = chance.permutation(firms)
    else:
        at_year, past, own = np.arange(firms * years), np.arange(3 * firms), np.arange(firms)
    columns = {
        "payer": unit[at][at_year],
        "kind": chance.integers(0, len(KINDS), firms * years).astype(np.int8),
        "year": np.tile(np.arange(FIRST_YEAR, FIRST_YEAR + years), firms)[at_year],
        "amount": chance.integers(0, 3 * 10**9, firms * years),
        "unit": unit[own],
        "led_by_government": chance.random(firms) < 0.95,
        "fits_host_layout": chance.random(firms) < 0.95,
        "move": np.datetime64("2015-03-01") + chance.integers(0, 200, firms),
        "full_production": np.datetime64("2016-01-01") + chance.integers(0, 731, firms),
        "of_unit": unit[of][past],
        "of_year": np.tile(np.arange(2012, 2015), firms)[past],
        "three_taxes": chance.integers(1_500_000_000, 3_000_000_000, 3 * firms),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        np.save(folder / f"{name}.npy", columns[name])


def arrays(folder: Path) -> dict[str, NDArray[np.generic]]:
    """Read all columns."""
    return {name: np.load(folder / f"{name}.npy") for name in NAMES}


def order_of(payer: NDArray[np.int64], year: NDArray[np.int64]) -> NDArray[np.intp]:
    """Give the order in which sides compare their answers: each enterprise has one row a year."""
    return np.lexsort((year, payer))
