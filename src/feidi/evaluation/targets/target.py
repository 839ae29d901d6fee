# SPDX-License-Identifier: Apache-2.0
"""Targets with the day by which they are to be reached, and how much of one is reached."""

from fractions import Fraction
from typing import Generic, TypeVar, final

from feidi._fields.frozen import frozen
from feidi.dates.date import Date, require_date
from feidi.dates.timeline import Dated
from feidi.errors import InvariantError
from feidi.instruments.figure import Figure, Parameter

__all__ = ["Aim", "aim_on", "require_due"]

T = TypeVar("T", int, Fraction)


@final
@frozen(kw_only=True)
class Aim(Generic[T]):
    """What is aimed at on a day.

    Parameters
    ----------
    figure
        What is to be reached, with its citation.
    due
        The day by which.

    Raises
    ------
    InvariantError
        If the figure is known and not above 0.
    """

    figure: Figure[T]
    due: Date

    def __attrs_post_init__(self) -> None:
        _require_above_0(self.figure, f"aim due {self.due}")

    def is_due(self, on: Date) -> bool:
        """Whether the day by which it is to be reached has come.

        Examples
        --------
        >>> from feidi.dates import date_of
        >>> from feidi.published.demonstration import DEMONSTRATION_BASE_TARGET
        >>> aim = aim_on(DEMONSTRATION_BASE_TARGET.required, date_of("2022-06-30"))
        >>> print(aim.due, aim.is_due(date_of("2022-06-30")))
        2022-12-31 False
        """
        return self.due <= on


def aim_on(required: Parameter[T], on: Date) -> Aim[T]:
    """Return what is aimed at on a day: what is due that day, else what is due next, else what was due last.

    Parameters
    ----------
    required
        What has to be reached on a day: each figure holds from the day on which it is due.
    on
        The day.

    Raises
    ------
    InvariantError
        If nothing is ever required.

    Examples
    --------
    >>> from feidi.dates import date_of
    >>> from feidi.published.demonstration import DEMONSTRATION_BASE_TARGET
    >>> aim_on(DEMONSTRATION_BASE_TARGET.required, date_of("2022-06-30")).figure.known()
    30
    """
    require_date(on, "on")
    require_due(required)
    entries = required.timeline.entries
    upcoming = next((entry for entry in entries if entry.span.start >= on), entries[-1])
    return _aim(upcoming)


def _aim(entry: Dated[Figure[T]]) -> Aim[T]:
    return Aim(figure=entry.value, due=entry.span.start)


def require_due(required: Parameter[T]) -> None:
    """Refuse a target that is never due, or that asks for nothing.

    Raises
    ------
    InvariantError
        If the timeline is empty, or a figure is given and not above 0.
    """
    if not required.timeline.entries:
        raise InvariantError(
            "nothing is ever required",
            place=f"target {required.id}",
            remedy="give the figure and the day by which it is to be reached",
        )
    for entry in required.timeline.entries:
        _require_above_0(entry.value, f"target {required.id}")


def _require_above_0(figure: Figure[T], place: str) -> None:
    if figure.value is not None and figure.value <= 0:
        raise InvariantError(
            "a target is above 0", place=place, value=str(figure.value), remedy="give what is to be reached"
        )
