# SPDX-License-Identifier: Apache-2.0
from feidi.indicators.totals.means import GeometricMean as GeometricMean
from feidi.indicators.totals.means import HarmonicMean as HarmonicMean
from feidi.indicators.totals.topsis import Topsis as Topsis
from feidi.indicators.totals.topsis import TopsisAgainst as TopsisAgainst
from feidi.indicators.totals.total import FixedTotal as FixedTotal
from feidi.indicators.totals.total import Total as Total
from feidi.indicators.totals.weighted_sum import WeightedSum as WeightedSum
