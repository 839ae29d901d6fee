# SPDX-License-Identifier: Apache-2.0
"""Scales: what turns the value of an indicator into a mark, of which 1 is full."""

from feidi.indicators.scales.chain import Chain as Chain
from feidi.indicators.scales.chain import FixedScale as FixedScale
from feidi.indicators.scales.chain import Logarithm as Logarithm
from feidi.indicators.scales.goalposts import Goalposts as Goalposts
from feidi.indicators.scales.interval import AboveBelow as AboveBelow
from feidi.indicators.scales.interval import IntervalBest as IntervalBest
from feidi.indicators.scales.population import MinMax as MinMax
from feidi.indicators.scales.population import Norm as Norm
from feidi.indicators.scales.population import Norms as Norms
from feidi.indicators.scales.population import Percentile as Percentile
from feidi.indicators.scales.population import PopulationScale as PopulationScale
from feidi.indicators.scales.population import Rank as Rank
from feidi.indicators.scales.population import Scale as Scale
from feidi.indicators.scales.population import Then as Then
from feidi.indicators.scales.population import ZScore as ZScore
from feidi.indicators.scales.population import calibrated as calibrated
from feidi.indicators.scales.ranked import Ranked as Ranked
from feidi.indicators.scales.ranked import Ties as Ties
from feidi.indicators.scales.reference import Band as Band
from feidi.indicators.scales.reference import DifferenceFrom as DifferenceFrom
from feidi.indicators.scales.reference import DistanceToTarget as DistanceToTarget
from feidi.indicators.scales.reference import RatioTo as RatioTo
from feidi.indicators.scales.reference import Reference as Reference
from feidi.indicators.scales.standardised import Standardised as Standardised
from feidi.indicators.scales.steps import Increments as Increments
from feidi.indicators.scales.steps import Steps as Steps
from feidi.indicators.scales.to_base import Change as Change
from feidi.indicators.scales.to_base import ToBase as ToBase
from feidi.indicators.scales.unpublished import UnpublishedScale as UnpublishedScale

__all__ = [
    "AboveBelow",
    "Band",
    "Chain",
    "Change",
    "DifferenceFrom",
    "DistanceToTarget",
    "FixedScale",
    "Goalposts",
    "Increments",
    "IntervalBest",
    "Logarithm",
    "MinMax",
    "Norm",
    "Norms",
    "Percentile",
    "PopulationScale",
    "Rank",
    "Ranked",
    "RatioTo",
    "Reference",
    "Scale",
    "Standardised",
    "Steps",
    "Then",
    "Ties",
    "ToBase",
    "UnpublishedScale",
    "ZScore",
    "calibrated",
]
