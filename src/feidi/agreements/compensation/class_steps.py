# SPDX-License-Identifier: Apache-2.0
"""So much for each class better than required, and so much for each point, the points or all of it up to a cap."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.compensation.doors import require_cap
from feidi.agreements.compensation.number import Number, number_of
from feidi.errors import InvariantError

__all__ = ["ClassSteps"]


def _optional_number(value: Number | int | str | None) -> Number | None:
    return None if value is None else number_of(value)


@final
@frozen(kw_only=True)
class ClassSteps:
    """A step for each class and a slope on points, signed: worse than required runs the other way (shape E24).

    Parameters
    ----------
    measured, target
        The class measured and the class required; lower is better.
    per_class
        What is paid for each class better than required. [CNY]
    points, per_point
        Points gained, and what is paid for each; both or neither.
    points_cap
        The most that the points alone come to either way. [CNY]
    cap
        The most that classes and points together come to either way. [CNY]
    one_way
        Whether nothing flows back where the sum is negative. Both ways unless the document says so.

    Raises
    ------
    InvariantError
        If points have no price, a price or a cap of points has no points, or a cap is negative.

    Examples
    --------
    >>> from feidi.agreements.compensation.number import FactNumber
    >>> from feidi.quantities import Money
    >>> ClassSteps(measured=FactNumber("class"), target=3, per_class=Money.wan(50)).one_way
    False
    """

    measured: Number = field(converter=number_of)
    target: Number = field(converter=number_of)
    per_class: Amount
    points: Number | None = field(default=None, converter=_optional_number)
    per_point: Amount | None = None
    points_cap: Amount | None = None
    cap: Amount | None = None
    one_way: bool = False

    def __attrs_post_init__(self) -> None:
        require_cap("class_steps", self.cap)
        require_cap("class_steps.points", self.points_cap)
        if (self.points is None) != (self.per_point is None) or (
            self.points is None and self.points_cap is not None
        ):
            raise InvariantError(
                "points and their price come together, and their cap only with them",
                place="class_steps.points",
                value=str(self.points),
                remedy="give points and per_point, or leave out all three",
            )
