# SPDX-License-Identifier: Apache-2.0
"""Where units stand among others: rows at hand are joined by number."""

from typing import Any, Final

import narwhals as nw
import numpy as np

from feidi.frames.settlement.sheet import UNIT
from feidi.frames.settlement.values import Whole
from feidi.frames.threads import for_blocks

__all__ = ["places_of"]

DENSE: Final = 8
"""A list of all numbers between the least and the largest may be so many times longer than what is in it."""


def places_of(wanted: nw.Series[Any], among: nw.Series[Any]) -> Whole:
    """Give the place of each unit among others, which stand once each; -1 for one that is not there."""
    same = wanted.dtype == among.dtype
    if same and len(wanted) == len(among) and bool((wanted == among).all()):
        return np.arange(len(wanted))
    if same and among.dtype.is_integer() and not among.is_null().any():
        return _places_of_numbers(wanted.to_numpy(), among.to_numpy())
    places = among.alias(UNIT).to_frame().with_row_index("__place")
    asked = wanted.alias(UNIT).to_frame().with_row_index("__at")
    joined = asked.join(places, on=UNIT, how="left")  # in any order
    found = np.empty(len(wanted), np.int64)
    found[joined.get_column("__at").to_numpy()] = joined.get_column("__place").fill_null(-1).to_numpy()
    return found


def _places_of_numbers(wanted: Whole, among: Whole) -> Whole:
    if not len(among):
        return np.full(len(wanted), -1)
    if among.dtype != np.uint64:  # distances of narrow numbers need more room than they have
        wanted, among = wanted.astype(np.int64, copy=False), among.astype(np.int64, copy=False)
    low, high = int(among.min()), int(among.max())
    if high - low < DENSE * len(among):
        return _looked_up(wanted, among, low, high)
    order = np.argsort(among)
    rising = among[order]
    at = np.minimum(np.searchsorted(rising, wanted), len(rising) - 1)
    return np.where(rising[at] == wanted, order[at], -1)


def _looked_up(wanted: Whole, among: Whole, low: int, high: int) -> Whole:
    """Look numbers that lie close together up in a list of all that lie between."""
    places = np.full(high - low + 1, -1)
    places[among - low] = np.arange(len(among))
    found = np.empty(len(wanted), np.int64)

    def look(part: slice) -> None:
        own = wanted[part]
        there = (low <= own) & (own <= high)
        found[part] = np.where(there, places[np.where(there, own - low, 0)], -1)

    for_blocks(len(wanted), look)
    return found
