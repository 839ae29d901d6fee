# SPDX-License-Identifier: Apache-2.0
"""All totals in one union."""

from feidi.indicators.totals.weighted_sum import WeightedSum

__all__ = ["FixedTotal", "Total"]

FixedTotal = WeightedSum
Total = FixedTotal
