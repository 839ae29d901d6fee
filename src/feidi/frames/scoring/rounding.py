# SPDX-License-Identifier: Apache-2.0
"""Totals rounded to the digit that is printed."""

import numpy as np

from feidi.frames.scoring.bound import ULP, Bound
from feidi.frames.scoring.columns import Floats
from feidi.frames.scoring.order import Exactly
from feidi.frames.scoring.threads import blocks
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
    near: list[int] = []
    halves = decimals.method is DecimalsMethod.HALF_UP
    for part in blocks(len(values)):
        scaled = values[part] * scale
        # Halves go away from zero; digits that are cut off leave the number below.
        base = np.abs(scaled) + 0.5 if halves else scaled
        whole = np.floor(base)
        found[part] = (np.copysign(whole, scaled) if halves else whole) / scale
        margin = 1.1 * (bound.error * scale + 4 * ULP * float(np.nanmax(np.abs(base), initial=0.0)))
        rest = base - whole
        spots = np.flatnonzero((rest <= margin) | (rest >= 1.0 - margin))
        near += (spots + part.start).tolist()
    if near:
        numbers = exactly(near)
        found[near] = [float(decimals.of(number)) if number is not None else np.nan for number in numbers]
    return found + 0.0, len(near)
