# SPDX-License-Identifier: Apache-2.0
"""How sure a figure is."""

from enum import StrEnum
from typing import Final, final

from feidi.labels import Label

__all__ = ["Certainty"]


@final
class Certainty(StrEnum):
    """Where a figure stands between a gazette and a guess.

    Examples
    --------
    >>> Certainty.WEAK.label.zh
    '公开(来源较弱)'
    """

    PUBLISHED = "published"
    """Stands in a published document."""
    WEAK = "weakly_published"
    """Seen only in one unofficial copy, a proposal or a contractor's file."""
    PROPOSED = "proposed"
    """Proposed by this project, not by any authority."""
    ILLUSTRATIVE = "illustrative"
    """Made up to show how something works."""
    UNSET = "unset"
    """The document gives no number."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Certainty.PUBLISHED: Label(zh="公开发布", en="published"),
    Certainty.WEAK: Label(zh="公开(来源较弱)", en="weakly published"),
    Certainty.PROPOSED: Label(zh="本项目建议", en="proposed by this project"),
    Certainty.ILLUSTRATIVE: Label(zh="示例", en="illustrative"),
    Certainty.UNSET: Label(zh="未定", en="unset"),
}
