# SPDX-License-Identifier: Apache-2.0
"""A guaranteed return on capital for some years, then what is really earned."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.amounts import Amount
from feidi.agreements.clock import Clock
from feidi.errors import InvariantError
from feidi.quantities.share import Rate, rate_of

__all__ = ["GuaranteedReturn"]


def _clock_of(value: Clock | str) -> Clock:
    return value if isinstance(value, Clock) else Clock(value)


@final
@frozen(kw_only=True)
class GuaranteedReturn:
    """A rate on the capital, whatever is earned; after its years the actual amount, or nothing.

    Parameters
    ----------
    principal
        The capital. [CNY]
    rate
        The return a year. [1]
    years
        For how many years; ``None`` for as long as the clause is in force. [years]
    since
        The event that the years are counted from: investment, production.
    then
        What is paid after those years, such as the yearly rent; ``None`` for nothing. [CNY]

    Raises
    ------
    InvariantError
        If the number of years is not from 1 to 200, or something follows a return that does not end.

    Examples
    --------
    >>> from feidi.agreements import FactAmount
    >>> from feidi.quantities import Money
    >>> rent = FactAmount("rent", yearly=True)
    >>> GuaranteedReturn(principal=Money.yi("1.2"), rate="10%", years=5, since="investment", then=rent).rate
    Rate('1/10')
    """

    principal: Amount
    rate: Rate = field(converter=rate_of)
    years: int | None = None
    since: Clock = field(converter=_clock_of)
    then: Amount | None = None

    def __attrs_post_init__(self) -> None:
        if self.years is not None and (not 1 <= self.years <= 200):
            raise InvariantError(
                "not a number of years",
                place="guaranteed_return.years",
                value=self.years,
                remedy="give a whole number from 1 to 200, or None",
            )
        if self.years is None and self.then is not None:
            raise InvariantError(
                "nothing follows a return that does not end",
                place="guaranteed_return.then",
                value=str(self.then),
                remedy="say for how many years the return is guaranteed",
            )
