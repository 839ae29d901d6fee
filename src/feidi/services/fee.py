# SPDX-License-Identifier: Apache-2.0
"""What a service costs: nothing, a stated amount, or whatever is agreed."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["Charged", "Fee", "Free", "Negotiated"]


@final
@frozen
class Free:
    """The service is said to cost nothing.

    References
    ----------
    Guideline clause G4.1, for services.

    Examples
    --------
    >>> Free().label.zh
    '免费'
    """

    @property
    def label(self) -> Label:
        """The words for it."""
        return Label(zh="免费", en="free")


@final
@frozen
class Negotiated:
    """The price is agreed case by case.

    References
    ----------
    Guideline clause G4.1, for services.

    Examples
    --------
    >>> Negotiated().label.zh
    '面议'
    """

    @property
    def label(self) -> Label:
        """The words for it."""
        return Label(zh="面议", en="by agreement")


@final
@frozen(kw_only=True)
class Charged:
    """A stated price.

    Parameters
    ----------
    amount
        The price; above 0.
    per
        What it is for: a case, a month, a square metre.

    Raises
    ------
    InvariantError
        If the price is not above 0; what costs nothing is `Free`.

    References
    ----------
    Guideline clause G4.1, for services.

    Examples
    --------
    >>> Charged(amount=Money.yuan(800), per=Label(zh="件", en="filing")).label.zh
    '800元/件'
    """

    amount: Money
    per: Label

    def __attrs_post_init__(self) -> None:
        if self.amount.fen <= 0:
            raise InvariantError(
                "a price is above 0",
                place="fee.amount",
                value=str(self.amount),
                remedy="write Free() for what costs nothing",
            )

    @property
    def label(self) -> Label:
        """The words for it."""
        return Label(
            zh=f"{self.amount.text('zh')}/{self.per.zh}", en=f"{self.amount.text('en')} per {self.per.en}"
        )


Fee = Free | Charged | Negotiated
"""What a service costs; where it is not known the service has no fee at all."""
