# SPDX-License-Identifier: Apache-2.0
"""The items that add and take points, with limits on both sums."""

from collections.abc import Iterable
from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.indicators.adjustments.event_points import EventPoints
from feidi.indicators.observation import Observation
from feidi.quantities.exact import exact_or_none, plain

__all__ = ["AdjustmentLine", "Adjustments"]


def _items(items: Iterable[EventPoints]) -> tuple[EventPoints, ...]:
    return tuple(items)


@final
@frozen
class AdjustmentLine:
    """An item on a scorecard: how often it counted and what it adds or takes. [points]."""

    item: EventPoints
    count: int
    points: Fraction


@final
@frozen(kw_only=True)
class Adjustments:
    """Items that add and take points after the indicators.

    Parameters
    ----------
    items
        The items, each code once.
    most_bonus, most_deduction
        The most that all additions, and all deductions, come to; ``None`` where no limit is stated. [points]

    Raises
    ------
    InvariantError
        If a code stands twice or a limit is negative.
    """

    items: tuple[EventPoints, ...] = field(default=(), converter=_items)
    most_bonus: Fraction | None = field(default=None, converter=exact_or_none)
    most_deduction: Fraction | None = field(default=None, converter=exact_or_none)

    def __attrs_post_init__(self) -> None:
        codes = [item.code for item in self.items]
        if len(set(codes)) < len(codes):
            raise InvariantError(
                "an adjustment stands twice", place="adjustments", value=codes, remedy="name each once"
            )
        for limit in (self.most_bonus, self.most_deduction):
            if limit is not None and limit < 0:
                raise InvariantError(
                    "a limit is not negative",
                    place="adjustments",
                    value=plain(limit),
                    remedy="give it without its sign",
                )

    def lines(self, observation: Observation) -> tuple[AdjustmentLine, ...]:
        """Give the items that count for an observation."""
        counts = ((item, observation.count(item.code)) for item in self.items)
        return tuple(AdjustmentLine(item, count, item.points(count)) for item, count in counts if count)

    def total(self, lines: Iterable[AdjustmentLine]) -> Fraction:
        """Add the points of lines up, within the limits. [points]."""
        points = [line.points for line in lines]
        bonus = sum((point for point in points if point > 0), Fraction(0))
        deduction = -sum((point for point in points if point < 0), Fraction(0))
        if self.most_bonus is not None:
            bonus = min(bonus, self.most_bonus)
        if self.most_deduction is not None:
            deduction = min(deduction, self.most_deduction)
        return bonus - deduction
