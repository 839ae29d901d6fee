# SPDX-License-Identifier: Apache-2.0
"""What is earned, and at least a floor."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.agreements.amounts import Amount

__all__ = ["GuaranteedMinimum"]


@final
@frozen
class GuaranteedMinimum:
    """The actual amount of the year, or the floor where that is more.

    Parameters
    ----------
    actual
        What the year brings, such as a yearly fact. [CNY]
    floor
        The least that is paid. [CNY]

    Examples
    --------
    >>> from feidi.agreements import FactAmount
    >>> from feidi.quantities import Money
    >>> GuaranteedMinimum(FactAmount("dividend", yearly=True), Money.wan(200)).floor
    Money.from_text('200万元')
    """

    actual: Amount
    floor: Amount
