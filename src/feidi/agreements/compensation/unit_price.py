# SPDX-License-Identifier: Apache-2.0
"""A price for each unit: 2500元 a mu."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.compensation.number import Number, number_of

__all__ = ["UnitPrice"]


@final
@frozen(kw_only=True)
class UnitPrice:
    """A price times a quantity (shape E29).

    Parameters
    ----------
    price
        The price of one unit. [CNY]
    quantity
        How many units: a number, or a fact of the period.
    unit
        What is counted, for readers: 亩, a greenhouse, a point.

    Examples
    --------
    >>> from feidi.quantities import Money
    >>> UnitPrice(price=Money.yuan(2500), quantity=11190, unit="亩").quantity
    Fraction(11190, 1)
    """

    price: Amount
    quantity: Number = field(converter=number_of)
    unit: str = ""
