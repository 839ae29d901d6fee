# SPDX-License-Identifier: Apache-2.0
"""How grave a finding is."""

from enum import StrEnum
from typing import Final, final

from feidi.labels import Label

__all__ = ["Severity"]


@final
class Severity(StrEnum):
    """Three degrees, in the words of SARIF.

    Examples
    --------
    >>> Severity.ERROR.label.zh, Severity.ERROR.rank < Severity.NOTE.rank
    ('错误', True)
    """

    ERROR = "error"
    """The record contradicts itself, or a clause that is cited forbids what it says."""
    WARNING = "warning"
    """Likely a fault; a person should look."""
    NOTE = "note"
    """A gap or an oddity. Real records have holes, and a hole is no fault."""

    @property
    def rank(self) -> int:
        """0 for the gravest, for sorting."""
        return _RANK[self]

    @property
    def label(self) -> Label:
        """The word for it."""
        return _LABELS[self]


_RANK: Final = {severity: rank for rank, severity in enumerate(Severity)}
_LABELS: Final = {
    Severity.ERROR: Label(zh="错误", en="error"),
    Severity.WARNING: Label(zh="警告", en="warning"),
    Severity.NOTE: Label(zh="提示", en="note"),
}
