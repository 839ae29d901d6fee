# SPDX-License-Identifier: Apache-2.0
"""All made-up cases, written out."""

from typing import Final

from feidi.published.illustrative.case import IllustrativeCase
from feidi.published.illustrative.jingjinji import (
    AT_THE_GATE,
    CAP_IN_EXTENSION,
    CAP_IN_FIRST_YEAR,
    CAP_NEVER,
    NEGATIVE_YEAR,
)
from feidi.published.illustrative.qingchuan import FLOOR_OF_QINGCHUAN

__all__ = ["ILLUSTRATIVE_CASES"]

ILLUSTRATIVE_CASES: Final[tuple[IllustrativeCase, ...]] = (
    AT_THE_GATE,
    CAP_IN_FIRST_YEAR,
    CAP_IN_EXTENSION,
    CAP_NEVER,
    NEGATIVE_YEAR,
    FLOOR_OF_QINGCHUAN,
)
"""The five edges of 财预〔2015〕92号, and the floor of Qingchuan."""
