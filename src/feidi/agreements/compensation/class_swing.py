# SPDX-License-Identifier: Apache-2.0
"""An amount that swings with a water class against its target and the year before."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.compensation.number import Number, number_of

__all__ = ["ClassSwing"]


@final
@frozen(kw_only=True)
class ClassSwing:
    """Where the class is met, better than before is paid for and worse than before pays.

    Parameters
    ----------
    measured
        The class measured: 1 to 6 for Ⅰ to worse than Ⅴ; lower is better.
    target
        The class required.
    before
        The class it is compared with, such as that of the year before.
    amount
        What the payer pays for better, and the payee for worse. [CNY]
    unchanged
        What the payer pays where the class is the same; unset where the document is silent. [CNY]
    missed
        What the payee pays where the class required is not met. [CNY]

    Examples
    --------
    >>> from feidi.agreements import Unset
    >>> from feidi.agreements.compensation.number import FactNumber
    >>> from feidi.quantities import Money
    >>> ClassSwing(
    ...     measured=FactNumber("class"), target=3, before=FactNumber("class", lag=1), amount=Money.wan(100),
    ...     unchanged=Unset("not stated"), missed=Unset("a rule of its own"),
    ... ).target
    Fraction(3, 1)
    """

    measured: Number = field(converter=number_of)
    target: Number = field(converter=number_of)
    before: Number = field(converter=number_of)
    amount: Amount
    unchanged: Amount
    missed: Amount
