# SPDX-License-Identifier: Apache-2.0
"""What a document leaves without a number."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError

__all__ = ["Unset"]


@final
@frozen
class Unset:
    """Published without a number: "appropriate subsidy", "by negotiation".

    It loads and is shown; money that reaches it stays unsettled, and no zero is assumed.

    Parameters
    ----------
    reason
        The words of the document that stand in place of a number, or what is known of them.

    Examples
    --------
    >>> Unset("双方协商确定").reason
    '双方协商确定'
    """

    reason: str

    def __attrs_post_init__(self) -> None:
        if not self.reason.strip():
            raise InvariantError(
                "an unset amount needs its reason",
                place="unset.reason",
                value=self.reason,
                remedy="quote the words that stand in place of the number",
            )
