# SPDX-License-Identifier: Apache-2.0
"""The indicators of the per-mu reform by their codes, for rules over what was published of them."""

from typing import Final

from feidi.indicators.per_mu.labour_productivity import LABOUR_PRODUCTIVITY
from feidi.indicators.per_mu.rd_intensity import RD_INTENSITY
from feidi.indicators.per_mu.tax_per_electricity import TAX_PER_ELECTRICITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.per_mu.value_added_per_emission import VALUE_ADDED_PER_EMISSION
from feidi.indicators.per_mu.value_added_per_energy import VALUE_ADDED_PER_ENERGY
from feidi.indicators.per_mu.value_added_per_mu import VALUE_ADDED_PER_MU

__all__ = ["KNOWN"]

KNOWN: Final = {
    indicator.code: indicator
    for indicator in (
        TAX_PER_MU,
        VALUE_ADDED_PER_MU,
        VALUE_ADDED_PER_ENERGY,
        VALUE_ADDED_PER_EMISSION,
        RD_INTENSITY,
        LABOUR_PRODUCTIVITY,
        TAX_PER_ELECTRICITY,
    )
}
