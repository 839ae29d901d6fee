# SPDX-License-Identifier: Apache-2.0
"""What an enclave is for, in the words its own documents use beside the four kinds."""

from enum import StrEnum
from typing import Final, final

from feidi.labels import Label

__all__ = ["Purpose"]


@final
class Purpose(StrEnum):
    """Why the regions run the enclave; one enclave may serve several purposes.

    The four kinds of the guideline say what an enclave holds. The press and the counties sort theirs by
    purpose instead, and mountain counties placing capital in stronger places do it for village income.

    References
    ----------
    Guideline clause G1.3 names the kinds that these words cut across.

    Examples
    --------
    >>> Purpose.VILLAGE_INCOME.label.zh
    '消薄飞地'
    """

    RESEARCH = "research"
    """Research and incubation away from home, production at home."""
    PRODUCTION = "production"
    """Making goods on the host's ground."""
    VILLAGE_INCOME = "village_income"
    """A lasting income for villages whose collectives are weak."""
    AID = "aid"
    """Paired assistance between regions, after a disaster or against poverty."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Purpose.RESEARCH: Label(zh="科创飞地", en="research outpost"),
    Purpose.PRODUCTION: Label(zh="产业飞地", en="production enclave"),
    Purpose.VILLAGE_INCOME: Label(zh="消薄飞地", en="enclave for village income"),
    Purpose.AID: Label(zh="对口支援飞地", en="enclave of paired assistance"),
}
