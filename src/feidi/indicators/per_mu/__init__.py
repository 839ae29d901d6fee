# SPDX-License-Identifier: Apache-2.0
"""The indicators of the per-mu reform (亩均论英雄): six above scale, and the one below scale."""

from typing import Final

from feidi.indicators.indicator import Indicator
from feidi.indicators.per_mu.labour_productivity import LABOUR_PRODUCTIVITY as LABOUR_PRODUCTIVITY
from feidi.indicators.per_mu.rd_intensity import RD_INTENSITY as RD_INTENSITY
from feidi.indicators.per_mu.tax_per_electricity import TAX_PER_ELECTRICITY as TAX_PER_ELECTRICITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU as TAX_PER_MU
from feidi.indicators.per_mu.value_added_per_emission import (
    VALUE_ADDED_PER_EMISSION as VALUE_ADDED_PER_EMISSION,
)
from feidi.indicators.per_mu.value_added_per_energy import VALUE_ADDED_PER_ENERGY as VALUE_ADDED_PER_ENERGY
from feidi.indicators.per_mu.value_added_per_mu import VALUE_ADDED_PER_MU as VALUE_ADDED_PER_MU

__all__ = [
    "LABOUR_PRODUCTIVITY",
    "PER_MU",
    "RD_INTENSITY",
    "TAX_PER_ELECTRICITY",
    "TAX_PER_MU",
    "VALUE_ADDED_PER_EMISSION",
    "VALUE_ADDED_PER_ENERGY",
    "VALUE_ADDED_PER_MU",
]

PER_MU: Final[tuple[Indicator, ...]] = (
    TAX_PER_MU,
    VALUE_ADDED_PER_MU,
    VALUE_ADDED_PER_ENERGY,
    VALUE_ADDED_PER_EMISSION,
    RD_INTENSITY,
    LABOUR_PRODUCTIVITY,
    TAX_PER_ELECTRICITY,
)
"""All seven, in the order the methods list them."""
