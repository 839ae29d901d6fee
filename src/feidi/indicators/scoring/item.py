# SPDX-License-Identifier: Apache-2.0
"""One indicator of a scheme with its scale and its weight."""

from enum import StrEnum
from fractions import Fraction
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.indicator import Indicator
from feidi.indicators.scales.population import Scale
from feidi.labels import Label
from feidi.quantities.exact import exact_or_none

__all__ = ["Item", "Missing"]


@final
class Missing(StrEnum):
    """What a scheme does where an indicator has no value."""

    REFUSE = "refuse"
    """The unit gets no score, and the scorecard says why."""
    AVERAGE = "average"
    """The average mark of the units that have a value (Huangyan, for emissions)."""
    ZERO = "zero"
    """No points."""
    LEAVE_OUT = "leave_out"
    """The indicator is left out, and the others share its weight."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Missing.REFUSE: Label(zh="缺失则不评分", en="no score without it"),
    Missing.AVERAGE: Label(zh="缺失按该项平均得分赋分", en="the average of the others where it is missing"),
    Missing.ZERO: Label(zh="缺失得零分", en="no points where it is missing"),
    Missing.LEAVE_OUT: Label(
        zh="缺失则剔除并重新分配权重", en="left out and re-weighted where it is missing"
    ),
}


@final
@frozen(kw_only=True)
class Item:
    """An indicator in a scheme.

    Parameters
    ----------
    indicator
        What is measured.
    scale
        What turns its value into a mark.
    weight
        The points of a full mark; ``None`` where the scheme derives the weights.
    missing
        What happens without a value; ``None`` takes the rule of the scheme.
    stand_in
        The mark for a missing value, fixed when the scheme is calibrated.

    Raises
    ------
    InvariantError
        If a weight is negative.
    """

    indicator: Indicator
    scale: Scale
    weight: Fraction | None = field(default=None, converter=exact_or_none)
    missing: Missing | None = None
    stand_in: Fraction | None = field(default=None, converter=exact_or_none)

    def __attrs_post_init__(self) -> None:
        if self.weight is not None and self.weight < 0:
            raise InvariantError(
                "a weight is not negative",
                place=f"item {self.indicator.code}, weight",
                value=str(self.weight),
                remedy="turn the scale round where less is better",
            )
