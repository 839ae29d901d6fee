# SPDX-License-Identifier: Apache-2.0
"""Doubles are sorted by all their digits."""

import numpy as np

from feidi.frames.scoring.sorting import sorted_places


def test_last_digits() -> None:
    """Doubles whose first digits are the same are put in order, and equal ones keep theirs."""
    close = 1.0 + np.arange(40)[::-1] * 2.0**-52
    values = np.concatenate((close, [-1.0, 2.0, 0.0, -0.0], close))
    assert sorted_places(values).tolist() == np.argsort(values, kind="stable").tolist()
