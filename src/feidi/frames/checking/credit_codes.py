# SPDX-License-Identifier: Apache-2.0
"""Unified social credit codes by the million: the check character of a whole column at once."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from feidi.validators.values.credit_code import CREDIT_CODE

__all__ = ["credit_codes_hold"]

_ALPHABET: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_VALUES: Final = np.full(128, -1, np.int64)
_VALUES[[ord(character) for character in _ALPHABET]] = np.arange(31)
# GB 32100-2015: the weight of place i is 3**(i - 1) modulo 31; with the last place the sum is 0.
_WEIGHTS: Final = np.array([pow(3, place, 31) for place in range(17)] + [1])


def credit_codes_hold(codes: Sequence[str]) -> npt.NDArray[np.bool_]:
    """Say which texts are unified social credit codes, as `CREDIT_CODE.is_valid` does.

    Examples
    --------
    >>> credit_codes_hold(["91110000600037341L", "91110000600037341M"]).tolist()
    [True, False]
    """
    texts = np.array(codes, dtype=np.str_)
    holds = np.zeros(len(texts), np.bool_)
    plain = np.flatnonzero(np.char.str_len(texts) == 18)
    letters = texts[plain].astype("U18").view(np.uint32).reshape(-1, 18)
    values = _VALUES[np.minimum(letters, 127)]
    digits = values[:, 2:8]
    known = (values >= 0).all(axis=1) & (letters < 128).all(axis=1) & (digits < 10).all(axis=1)
    holds[plain] = known & ((values * _WEIGHTS).sum(axis=1) % 31 == 0)
    # What is written otherwise, with blanks or small letters, is forgiven one by one.
    for place in np.flatnonzero(~holds).tolist():
        holds[place] = CREDIT_CODE.is_valid(codes[place])
    return holds
