# SPDX-License-Identifier: Apache-2.0
"""Whether a scheme can be calibrated on the ends of columns alone, or has to see every row."""

from feidi.frames.scoring.eager import ItemColumn
from feidi.frames.scoring.rows import RowScores
from feidi.indicators.scales.chain import FixedScale
from feidi.indicators.scales.population import MinMax, Norm, Norms
from feidi.indicators.scales.reference import DifferenceFrom, DistanceToTarget, RatioTo, Reference
from feidi.indicators.scoring.item import Missing
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.totals.topsis import Topsis
from feidi.indicators.weights.ahp import Ahp
from feidi.indicators.weights.given import Equal, Given, Stated

__all__ = ["sees_every_row"]


def sees_every_row(scheme: Scheme, seen: RowScores) -> bool:
    """Say whether the ends of the columns are not enough.

    Parameters
    ----------
    scheme
        The scheme.
    seen
        The scheme over the ends of the columns.
    """
    if not isinstance(scheme.weighting, Given | Equal | Stated | Ahp):
        return True
    if any(_asks(item) for item in seen.items):
        return True
    return isinstance(scheme.total, Topsis) and any(item.span is None for item in seen.items)


def _asks(item: ItemColumn) -> bool:
    if item.missing is Missing.AVERAGE and item.item.stand_in is None:
        return True
    scale = item.item.scale
    if isinstance(scale, FixedScale):
        return False
    ends = isinstance(scale, MinMax | DistanceToTarget) or (isinstance(scale, Norm) and scale.by is Norms.MAX)
    if isinstance(scale, RatioTo | DifferenceFrom):
        ends = scale.reference is not Reference.MEAN
    return not (ends and item.value.printed)
