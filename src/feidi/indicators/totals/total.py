# SPDX-License-Identifier: Apache-2.0
"""All totals in one union."""

from feidi.indicators.totals.means import GeometricMean, HarmonicMean
from feidi.indicators.totals.topsis import Topsis, TopsisAgainst
from feidi.indicators.totals.weighted_sum import WeightedSum

__all__ = ["FixedTotal", "Total"]

FixedTotal = WeightedSum | GeometricMean | HarmonicMean | TopsisAgainst
"""Totals that need one unit only."""

Total = FixedTotal | Topsis
