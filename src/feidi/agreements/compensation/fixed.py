# SPDX-License-Identifier: Apache-2.0
"""The same amount each period: fixed, escalating, with an index, or a yearly fact."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.agreements.amounts import Amount

__all__ = ["Fixed"]


@final
@frozen
class Fixed:
    """An amount for each period (shapes E13, E22, E30 and E34 of the taxonomy).

    Parameters
    ----------
    amount
        How much: fixed, growing by a rate or with an index, a yearly fact, or unset. [CNY]

    Examples
    --------
    >>> from feidi.quantities import Money
    >>> Fixed(Money.yi(3)).amount
    Money.from_text('3亿元')
    """

    amount: Amount
