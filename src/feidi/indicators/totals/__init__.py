# SPDX-License-Identifier: Apache-2.0
"""Totals: how the marks of one unit become one figure."""

from feidi.indicators.totals.total import Total as Total
from feidi.indicators.totals.weighted_sum import WeightedSum as WeightedSum

__all__ = ["Total", "WeightedSum"]
