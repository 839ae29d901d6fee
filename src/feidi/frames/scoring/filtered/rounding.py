# SPDX-License-Identifier: Apache-2.0
"""Totals rounded to the digit that is printed."""

import numpy as np

from feidi.frames.scoring.filtered.block import Floats
from feidi.frames.scoring.filtered.bound import ULP, Bound
from feidi.frames.scoring.filtered.order import Exactly, Places
from feidi.frames.threads import for_blocks
from feidi.indicators.decimals import Decimals, DecimalsMethod

__all__ = ["rounded"]


def rounded(values: Floats, bound: Bound, decimals: Decimals, exactly: Exactly) -> tuple[Floats, int]:
    """Round doubles as the exact numbers round.

    Returns
    -------
    tuple
        The rounded doubles, and how many rows exact numbers had to decide.
    """
    scale = 10.0**decimals.places
    found = np.empty_like(values)
    near: list[Places] = []
    halves = decimals.method is DecimalsMethod.HALF_UP

    def round_block(part: slice) -> None:
        out = found[part]
        scaled = values[part] * scale
        # Halves go away from zero; digits that are cut off leave the number below.
        base = np.abs(scaled) if halves else scaled
        if halves:
            base += 0.5
        np.floor(base, out=out)
        size = max(float(np.fmax.reduce(base)), -float(np.fmin.reduce(base)))
        margin = 1.1 * (bound.error * scale + 4 * ULP * size)
        rest = np.subtract(base, out, out=base)
        spots = np.flatnonzero((rest <= margin) | (rest >= 1.0 - margin))
        if spots.size:
            near.append(spots + part.start)
        if halves:
            np.copysign(out, scaled, out=out)
        out /= scale
        out += 0.0  # of the two zeros the one without a sign

    for_blocks(len(values), round_block)
    rows: list[int] = np.sort(np.concatenate(near)).tolist() if near else []
    if rows:
        numbers = exactly(rows)
        found[rows] = [
            float(decimals.of(number)) + 0.0 if number is not None else np.nan for number in numbers
        ]
    return found, len(rows)
