# SPDX-License-Identifier: Apache-2.0
"""Gates: small predicates over named facts of the unit."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.depth import depth_over
from feidi.errors import InvariantError
from feidi.quantities.share import Share

__all__ = ["AllOf", "AnyOf", "AtLeast", "Condition", "Holds", "NotSo", "ShareAtLeast"]


@final
@frozen
class Holds:
    """A flag of the unit is set: the source recommended the firm, the yearly review was passed."""

    flag: str


@final
@frozen
class AtLeast:
    """An amount of the unit reaches a threshold: the mean of three years' tax, 2000万元 or more."""

    amount: Amount
    threshold: Amount


@final
@frozen
class ShareAtLeast:
    """A number of the unit, from 0 to 1, reaches a share: 60% of the capital from outside."""

    number: str
    share: Share


@final
@frozen
class AllOf:
    """Every one of the conditions holds."""

    conditions: "tuple[Condition, ...]" = field(converter=tuple["Condition", ...])
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        _require_some(self.conditions)
        object.__setattr__(self, "depth", depth_over(self.conditions, "condition"))


@final
@frozen
class AnyOf:
    """One of the conditions holds, or more."""

    conditions: "tuple[Condition, ...]" = field(converter=tuple["Condition", ...])
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        _require_some(self.conditions)
        object.__setattr__(self, "depth", depth_over(self.conditions, "condition"))


@final
@frozen
class NotSo:
    """The condition does not hold."""

    condition: "Condition"
    depth: int = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "depth", depth_over((self.condition,), "condition"))


def _require_some(conditions: object) -> None:
    if not conditions:
        raise InvariantError(
            "an empty list of conditions says nothing", place="conditions", remedy="name one or more"
        )


Condition = Holds | AtLeast | ShareAtLeast | AllOf | AnyOf | NotSo
"""A predicate over the facts of a unit."""
