# SPDX-License-Identifier: Apache-2.0
"""Published schemes of evaluation, and those this project proposes; one scheme a file."""

from typing import Final

from feidi.indicators.scoring.scheme import Scheme
from feidi.published.schemes.huangyan_2021_above_scale import (
    HUANGYAN_2021_ABOVE_SCALE as HUANGYAN_2021_ABOVE_SCALE,
)
from feidi.published.schemes.huangyan_2021_below_scale import (
    HUANGYAN_2021_BELOW_SCALE as HUANGYAN_2021_BELOW_SCALE,
)
from feidi.published.schemes.huangyan_2022_above_scale import (
    HUANGYAN_2022_ABOVE_SCALE as HUANGYAN_2022_ABOVE_SCALE,
)
from feidi.published.schemes.huangyan_2022_below_scale import (
    HUANGYAN_2022_BELOW_SCALE as HUANGYAN_2022_BELOW_SCALE,
)

__all__ = [
    "HUANGYAN_2021_ABOVE_SCALE",
    "HUANGYAN_2021_BELOW_SCALE",
    "HUANGYAN_2022_ABOVE_SCALE",
    "HUANGYAN_2022_BELOW_SCALE",
    "SCHEMES",
]

SCHEMES: Final[tuple[Scheme, ...]] = (
    HUANGYAN_2021_ABOVE_SCALE,
    HUANGYAN_2021_BELOW_SCALE,
    HUANGYAN_2022_ABOVE_SCALE,
    HUANGYAN_2022_BELOW_SCALE,
)
"""All of them, published ones first."""
