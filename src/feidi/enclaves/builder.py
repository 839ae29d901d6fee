# SPDX-License-Identifier: Apache-2.0
"""Who builds an enclave."""

from enum import StrEnum
from typing import Final, final

from feidi.labels import Label

__all__ = ["BuilderKind"]


@final
class BuilderKind(StrEnum):
    """A kind of builder that the guideline supports.

    References
    ----------
    Guideline clause G3.2.

    Examples
    --------
    >>> BuilderKind.LEADING_FIRM.label.zh
    '龙头骨干企业'
    """

    LOCAL_GOVERNMENT = "local_government"
    PLATFORM_CARRIER = "platform_carrier"
    LEADING_FIRM = "leading_firm"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    BuilderKind.LOCAL_GOVERNMENT: Label(zh="地方政府", en="local government"),
    BuilderKind.PLATFORM_CARRIER: Label(zh="产业平台载体", en="carrier of an industrial platform"),
    BuilderKind.LEADING_FIRM: Label(zh="龙头骨干企业", en="leading firm"),
}
