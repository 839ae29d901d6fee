# SPDX-License-Identifier: Apache-2.0
"""The union of the formulas, with the two that are made of others."""

from collections.abc import Iterable
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.compensation.class_steps import ClassSteps
from feidi.agreements.compensation.class_swing import ClassSwing
from feidi.agreements.compensation.exceedance import ExceedanceSteps, ExceedanceTiers
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.floor_and_tiers import FloorAndTiers
from feidi.agreements.compensation.guaranteed_minimum import GuaranteedMinimum
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.compensation.index_swing import IndexSwing
from feidi.agreements.compensation.load import Load, SharedLoad
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.pool import Pool
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.agreements.compensation.weighted_change import WeightedChange
from feidi.errors import InvariantError

__all__ = ["Formula", "PlainFormula", "Prepaid", "SumOf"]

PlainFormula = (
    Fixed
    | OneOff
    | GuaranteedReturn
    | GuaranteedMinimum
    | FloorAndTiers
    | UnitPrice
    | IndexSwing
    | ClassSwing
    | ClassSteps
    | Load
    | ExceedanceTiers
    | ExceedanceSteps
    | WeightedChange
)
"""A formula that stands alone, between one payer and one payee."""


def _parts_of(value: Iterable[PlainFormula]) -> tuple[PlainFormula, ...]:
    return tuple(value)


@final
@frozen
class SumOf:
    """Several formulas added up and rounded as one.

    Raises
    ------
    InvariantError
        If there are fewer than two.

    Examples
    --------
    >>> from feidi.quantities import Money
    >>> len(SumOf([Fixed(Money.wan(100)), UnitPrice(price=Money.yuan(2), quantity=3)]).parts)
    2
    """

    parts: tuple[PlainFormula, ...] = field(converter=_parts_of)

    def __attrs_post_init__(self) -> None:
        if len(self.parts) < 2:
            raise InvariantError(
                "a sum has two parts or more",
                place="sum_of.parts",
                value=len(self.parts),
                remedy="use the formula itself",
            )


@final
@frozen
class Prepaid:
    """Paid in advance and settled in the year after: what was due less the advance (shape E33).

    Parameters
    ----------
    advance
        What is paid within the year. [CNY]
    due
        What the year comes to in the end.

    Examples
    --------
    >>> from feidi.quantities import Money
    >>> Prepaid(Money.yi(2), Fixed(Money.yi("2.1"))).advance
    Money.from_text('2亿元')
    """

    advance: Amount
    due: PlainFormula | SumOf


Formula = PlainFormula | SumOf | Prepaid | SharedLoad | Pool
"""How much is paid: data and not code."""
