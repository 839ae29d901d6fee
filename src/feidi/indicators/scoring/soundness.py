# SPDX-License-Identifier: Apache-2.0
"""Whether an item fits its scheme: weights stand where they should, and scales reward what is wanted."""

from feidi.indicators.indicator import Direction
from feidi.indicators.scales.chain import FixedScale
from feidi.indicators.scales.population import Norm, Then
from feidi.indicators.scoring.item import Item
from feidi.indicators.totals.topsis import Topsis, TopsisAgainst
from feidi.indicators.totals.total import Total
from feidi.indicators.weights.given import Given
from feidi.indicators.weights.weighting import Weighting

__all__ = ["item_fault"]


def item_fault(item: Item, weighting: Weighting, total: Total) -> str:
    """Say what is wrong with an item in a scheme; nothing where all is well."""
    if (item.weight is not None) != isinstance(weighting, Given):
        return "weights stand with the items exactly when they are given"
    if _rewards_wrongly(item, total):
        return f"the scale does not reward what the indicator wants: {item.indicator.direction.label.en}"
    return ""


def _rewards_wrongly(item: Item, total: Total) -> bool:
    asked = item.indicator.direction
    # TOPSIS takes the least mark of a cost for the ideal, so its scales need not turn costs round.
    knows_costs = isinstance(total, Topsis | TopsisAgainst) and asked is Direction.LESS
    if isinstance(item.scale, FixedScale):
        return item.scale.rewards is not asked and not knows_costs
    straight = isinstance(item.scale, Norm) and asked is Direction.LESS and not knows_costs
    return straight or (asked is Direction.INTERVAL and not isinstance(item.scale, Then))
