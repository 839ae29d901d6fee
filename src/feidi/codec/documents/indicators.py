# SPDX-License-Identifier: Apache-2.0
"""What is measured, and how it is judged: the classes that documents hold."""

from typing import Final

from feidi.indicators.adjustments.adjustments import AdjustmentLine, Adjustments
from feidi.indicators.adjustments.event_points import EventPoints
from feidi.indicators.decimals import Decimals
from feidi.indicators.formulas.nodes import (
    Constant,
    Difference,
    Fact,
    Growth,
    Prior,
    Product,
    Quotient,
    ShareOf,
    Sum,
)
from feidi.indicators.formulas.outcome import Undefined
from feidi.indicators.grades.class_counts import ClassCounts
from feidi.indicators.grades.grading import Fix, Grading, Lower, NotGraded, Raise
from feidi.indicators.grades.rules import Both, Placed, RankShares, Thresholds
from feidi.indicators.indicator import Indicator, Range
from feidi.indicators.observation import Observation
from feidi.indicators.scales.chain import Chain, Logarithm
from feidi.indicators.scales.goalposts import Goalposts
from feidi.indicators.scales.interval import AboveBelow, IntervalBest
from feidi.indicators.scales.population import MinMax, Norm, Percentile, Rank, Then, ZScore
from feidi.indicators.scales.ranked import Ranked
from feidi.indicators.scales.reference import Band, DifferenceFrom, DistanceToTarget, RatioTo
from feidi.indicators.scales.standardised import Standardised
from feidi.indicators.scales.steps import Increments, Steps
from feidi.indicators.scales.to_base import Change, ToBase
from feidi.indicators.scales.unpublished import UnpublishedScale
from feidi.indicators.scoring.card import Scorecard, ScoreLine
from feidi.indicators.scoring.cards import Scorecards
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.totals.means import GeometricMean, HarmonicMean
from feidi.indicators.totals.topsis import Topsis, TopsisAgainst
from feidi.indicators.totals.weighted_sum import WeightedSum
from feidi.indicators.weights.ahp import Ahp
from feidi.indicators.weights.critic import Critic, Deviation
from feidi.indicators.weights.entropy import Entropy
from feidi.indicators.weights.given import Equal, Given, Stated
from feidi.indicators.weights.unpublished import UnpublishedWeights
from feidi.indicators.weights.weighting import Combined

__all__ = ["INDICATORS"]

INDICATORS: Final[tuple[type, ...]] = (
    AboveBelow,
    AdjustmentLine,
    Adjustments,
    Ahp,
    Band,
    Both,
    Chain,
    Change,
    ClassCounts,
    Combined,
    Constant,
    Critic,
    Decimals,
    Deviation,
    Difference,
    DifferenceFrom,
    DistanceToTarget,
    Entropy,
    Equal,
    EventPoints,
    Fact,
    Fix,
    GeometricMean,
    Given,
    Goalposts,
    Grading,
    Growth,
    HarmonicMean,
    Increments,
    Indicator,
    IntervalBest,
    Item,
    Logarithm,
    Lower,
    MinMax,
    Norm,
    NotGraded,
    Observation,
    Percentile,
    Placed,
    Prior,
    Product,
    Quotient,
    Raise,
    Range,
    Rank,
    RankShares,
    Ranked,
    RatioTo,
    Scheme,
    ScoreLine,
    Scorecard,
    Scorecards,
    ShareOf,
    Standardised,
    Stated,
    Steps,
    Sum,
    Then,
    Thresholds,
    ToBase,
    Topsis,
    TopsisAgainst,
    Undefined,
    UnpublishedScale,
    UnpublishedWeights,
    WeightedSum,
    ZScore,
)
