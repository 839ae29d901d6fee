# SPDX-License-Identifier: Apache-2.0
"""What is measured, and how it is judged: the classes that documents hold."""

from typing import Final

from feidi.indicators.decimals import Decimals
from feidi.indicators.formulas.nodes import Fact, Growth, Prior, ShareOf
from feidi.indicators.formulas.outcome import Undefined
from feidi.indicators.indicator import Indicator, Range
from feidi.indicators.observation import Observation
from feidi.indicators.scoring.card import Scorecard, ScoreLine
from feidi.indicators.scoring.cards import Scorecards
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme

__all__ = ["INDICATORS"]

INDICATORS: Final[tuple[type, ...]] = (
    Decimals,
    Fact,
    Growth,
    Indicator,
    Item,
    Observation,
    Prior,
    Range,
    Scheme,
    ScoreLine,
    Scorecard,
    Scorecards,
    ShareOf,
    Undefined,
)
