# SPDX-License-Identifier: Apache-2.0
"""The investment in an enclave and how it is funded."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.enclaves.funding import Funding, FundingKind
from feidi.instruments.figure import Figure
from feidi.quantities.money import Money

__all__ = ["Investment"]


@final
@frozen(kw_only=True)
class Investment:
    """What is invested in an enclave, planned and made, and from where.

    Parameters
    ----------
    planned
        The total planned, with citation, where published.
    made
        The total made so far, with citation, where published.
    funding
        The parts it is funded from; empty where there are none, ``None`` where they are not known.

    Raises
    ------
    InvariantError
        If a field is of another type.

    Notes
    -----
    Law: a sum of parts is known only where every part is.

    References
    ----------
    Guideline clause G5.2.

    Examples
    --------
    >>> from feidi.instruments import Certainty
    >>> part = Funding(
    ...     kind=FundingKind.ANGEL, amount=Figure(value=Money.yi(2), certainty=Certainty.ILLUSTRATIVE)
    ... )
    >>> print(Investment(funding=(part,)).funded, Investment().funded)
    2亿元 None
    """

    planned: Figure[Money] | None = None
    made: Figure[Money] | None = None
    funding: tuple[Funding, ...] | None = None

    @property
    def funded(self) -> Money | None:
        """The sum of all parts, or ``None`` where one of them is not known."""
        return self._sum(tuple(FundingKind))

    def funded_by(self, *kinds: FundingKind) -> Money | None:
        """Return the sum of the parts of some kinds, or ``None`` where one of them is not known.

        Examples
        --------
        >>> from feidi.instruments import Certainty
        >>> amount = Figure(value=Money.yi(2), certainty=Certainty.ILLUSTRATIVE)
        >>> money = Investment(funding=(Funding(kind=FundingKind.ANGEL, amount=amount),))
        >>> print(money.funded_by(FundingKind.ANGEL))
        2亿元
        """
        return self._sum(kinds)

    def _sum(self, kinds: tuple[FundingKind, ...]) -> Money | None:
        if self.funding is None:
            return None
        total = Money(0)
        for part in self.funding:
            if part.kind in kinds:
                if part.amount is None or part.amount.value is None:
                    return None
                total += part.amount.value
        return total
