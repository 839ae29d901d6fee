# SPDX-License-Identifier: Apache-2.0
"""All of it to one party."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.agreements.party import require_key

__all__ = ["To"]


@final
@frozen
class To:
    """All that flows in goes to one party.

    Parameters
    ----------
    party
        The party's key: a region, a fund, the central budget, the villages.
    clause
        The article that says so, as printed.

    Examples
    --------
    >>> To("source")
    To(party='source')
    """

    party: str
    clause: str = field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        require_key(self.party, "to.party")
