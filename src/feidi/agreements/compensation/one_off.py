# SPDX-License-Identifier: Apache-2.0
"""One payment, once."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.clock import Clock
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.dates.fiscal_year import FiscalYear

__all__ = ["OneOff"]


def _moment_of(value: Clock | FiscalYear | str | int) -> Clock | FiscalYear:
    if isinstance(value, str):
        return Clock(value)
    return value if isinstance(value, Clock | FiscalYear) else FiscalYear(value)


@final
@frozen
class OneOff:
    """One payment in the year of an event, or in a stated year.

    Parameters
    ----------
    amount
        How much; a price times a quantity will do. [CNY]
    when
        The event, with a delay where one is agreed, or the fiscal year.

    Examples
    --------
    >>> from feidi.quantities import Money
    >>> OneOff(Money.wan(5000), 2010).when
    FiscalYear(2010)
    """

    amount: Amount | UnitPrice
    when: Clock | FiscalYear = field(converter=_moment_of)
