# SPDX-License-Identifier: Apache-2.0
"""Points added or taken for events that are counted."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.labels import Label, Lang
from feidi.quantities.exact import exact_of, exact_or_none, plain

__all__ = ["EventPoints"]


@final
@frozen(kw_only=True)
class EventPoints:
    """So many points for the first event, and so many for each further one.

    Parameters
    ----------
    code
        The code under which observations count the event.
    label
        What it is called.
    first
        Points of the first event that counts; negative for a deduction. [points]
    further
        Points of each event after it; as many as the first where nothing else is said. [points]
    free
        How many events count nothing.
    limit
        The most that this item adds, or takes, without its sign; ``None`` where none is stated. [points]

    Raises
    ------
    InvariantError
        If the two kinds of points have opposite signs or are 0, or a number of events is negative.

    Examples
    --------
    An enterprise above scale that leases to one below loses nothing for the first and 5 for each further one.

    >>> leases = EventPoints(code="leases", label=Label(zh="出租", en="leases"), first=-5, free=1)
    >>> [str(leases.points(count)) for count in (0, 1, 2, 3)]
    ['0', '0', '-5', '-10']
    """

    code: str
    label: Label
    first: Fraction = field(converter=exact_of)
    further: Fraction | None = field(default=None, converter=exact_or_none)
    free: int = 0
    limit: Fraction | None = field(default=None, converter=exact_or_none)

    def __attrs_post_init__(self) -> None:
        if not self.first or (self.further is not None and self.first * self.further < 0):
            raise InvariantError(
                "an item adds points or takes them",
                place=f"adjustment {self.code}",
                value=plain(self.first),
                remedy="make two items",
            )
        if self.free < 0 or (self.limit is not None and self.limit <= 0):
            raise InvariantError(
                "free events and limits are not negative",
                place=f"adjustment {self.code}",
                value=self.free,
                remedy="give 0 or more free events and a limit above 0",
            )

    def points(self, count: int) -> Fraction:
        """Give the points for a number of events. [points]."""
        counted = max(count - self.free, 0)
        if not counted:
            return Fraction(0)
        further = self.first if self.further is None else self.further
        points = self.first + further * (counted - 1)
        if self.limit is None:
            return points
        return min(points, self.limit) if points > 0 else max(points, -self.limit)

    def text(self, lang: Lang) -> str:
        """Say what the item does."""
        first, further = plain(self.first), plain(self.first if self.further is None else self.further)
        limit = "" if self.limit is None else plain(self.limit)
        if lang == "zh":
            free = f", 前 {self.free} 次不计" if self.free else ""
            return f"首次 {first} 分, 每增一次 {further} 分{free}{f', 限 {limit} 分' if limit else ''}"
        free = f", {self.free} free" if self.free else ""
        return (
            f"{first} for the first, {further} for each further{free}{f', at most {limit}' if limit else ''}"
        )
