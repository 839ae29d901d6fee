# SPDX-License-Identifier: Apache-2.0
"""Indicators of county methods beside the seven of the per-mu reform."""

from typing import Final

from feidi.indicators.county.rd_to_sales import RD_TO_SALES as RD_TO_SALES
from feidi.indicators.county.revenue_per_electricity import REVENUE_PER_ELECTRICITY as REVENUE_PER_ELECTRICITY
from feidi.indicators.county.revenue_per_emission import REVENUE_PER_EMISSION as REVENUE_PER_EMISSION
from feidi.indicators.county.revenue_per_energy import REVENUE_PER_ENERGY as REVENUE_PER_ENERGY
from feidi.indicators.county.revenue_per_mu import REVENUE_PER_MU as REVENUE_PER_MU
from feidi.indicators.county.sales_per_mu import SALES_PER_MU as SALES_PER_MU
from feidi.indicators.county.tax_per_emission import TAX_PER_EMISSION as TAX_PER_EMISSION
from feidi.indicators.county.tax_per_energy import TAX_PER_ENERGY as TAX_PER_ENERGY
from feidi.indicators.county.upgrades_per_mu import UPGRADES_PER_MU as UPGRADES_PER_MU
from feidi.indicators.indicator import Indicator

__all__ = [
    "COUNTY",
    "RD_TO_SALES",
    "REVENUE_PER_ELECTRICITY",
    "REVENUE_PER_EMISSION",
    "REVENUE_PER_ENERGY",
    "REVENUE_PER_MU",
    "SALES_PER_MU",
    "TAX_PER_EMISSION",
    "TAX_PER_ENERGY",
    "UPGRADES_PER_MU",
]

COUNTY: Final[tuple[Indicator, ...]] = (
    REVENUE_PER_MU,
    SALES_PER_MU,
    UPGRADES_PER_MU,
    TAX_PER_ENERGY,
    TAX_PER_EMISSION,
    RD_TO_SALES,
    REVENUE_PER_EMISSION,
    REVENUE_PER_ENERGY,
    REVENUE_PER_ELECTRICITY,
)
"""All of them."""
