# SPDX-License-Identifier: Apache-2.0
"""Where the money of an enclave comes from."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.enclaves.fields import require_count_if_known
from feidi.enclaves.region import Region
from feidi.instruments.figure import Figure
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["Funding", "FundingKind"]


@final
class FundingKind(StrEnum):
    """A kind of funding.

    References
    ----------
    Guideline clause G5.2; villages pooling their capital stand in the press on enclaves for village income.

    Examples
    --------
    >>> FundingKind.ANGEL.is_private, FundingKind.FISCAL.is_private
    (True, False)
    """

    FISCAL = "fiscal"
    INDUSTRY_FUND = "industry_fund"
    """A government fund for the digital economy."""
    VENTURE = "venture"
    ANGEL = "angel"
    PRIVATE_EQUITY = "private_equity"
    SOCIAL_CAPITAL = "social_capital"
    """Private capital of which nothing closer is said."""
    VILLAGE_COLLECTIVE = "village_collective"
    STATE_FIRM = "state_firm"
    LOAN = "loan"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]

    @property
    def is_private(self) -> bool:
        """Whether it is the private capital that public funds are to draw in."""
        return self in _PRIVATE


_LABELS: Final = {
    FundingKind.FISCAL: Label(zh="财政资金", en="fiscal funds"),
    FundingKind.INDUSTRY_FUND: Label(zh="产业基金", en="government industry fund"),
    FundingKind.VENTURE: Label(zh="创业投资", en="venture capital"),
    FundingKind.ANGEL: Label(zh="天使投资", en="angel investment"),
    FundingKind.PRIVATE_EQUITY: Label(zh="股权投资", en="private equity"),
    FundingKind.SOCIAL_CAPITAL: Label(zh="社会资本", en="private capital"),
    FundingKind.VILLAGE_COLLECTIVE: Label(zh="村集体资金", en="capital of village collectives"),
    FundingKind.STATE_FIRM: Label(zh="国有企业出资", en="capital of state-owned firms"),
    FundingKind.LOAN: Label(zh="贷款", en="loan"),
}
_PRIVATE: Final = (
    FundingKind.VENTURE,
    FundingKind.ANGEL,
    FundingKind.PRIVATE_EQUITY,
    FundingKind.SOCIAL_CAPITAL,
)


@final
@frozen(kw_only=True)
class Funding:
    """Money of one kind from one giver or one group of givers.

    Parameters
    ----------
    kind
        The kind.
    giver
        Who gives it, as published; empty where that is not known.
    region
        From which region it comes, where known.
    amount
        How much, with citation, where published.
    givers
        How many give together, for example 134 villages; ``None`` where that is not known.

    Raises
    ------
    InvariantError
        If a field is of another type or the number of givers is not a count.

    References
    ----------
    Guideline clause G5.2.

    Examples
    --------
    >>> Funding(kind=FundingKind.VILLAGE_COLLECTIVE, giver="缙云县134个村", givers=134).kind.is_private
    False
    """

    kind: FundingKind
    giver: str = ""
    region: Region | None = None
    amount: Figure[Money] | None = None
    givers: int | None = None

    def __attrs_post_init__(self) -> None:
        require_count_if_known(self.givers, "funding.givers")
