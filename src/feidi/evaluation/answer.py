# SPDX-License-Identifier: Apache-2.0
"""Three answers to a condition: met, not met, not known."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, final

from feidi.labels import Label

__all__ = ["Answer", "all_met"]


@final
class Answer(StrEnum):
    """Whether a condition is met, as far as the record tells.

    References
    ----------
    Guideline clause G5.4.

    Examples
    --------
    >>> Answer.of(None).label.zh, Answer.of(True).value
    ('无法判断', 'met')
    """

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
    """The record does not tell; it is neither yes nor no."""

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]

    @classmethod
    def of(cls, value: bool | None) -> "Answer":
        """Read a fact that may not be known.

        Examples
        --------
        >>> Answer.of(False).value
        'not_met'
        """
        if value is None:
            return cls.UNKNOWN
        return cls.MET if value else cls.NOT_MET

    @classmethod
    def between(cls, least: bool, most: bool) -> "Answer":
        """Answer from two bounds: whether the least that may be true suffices, and whether the most does.

        Examples
        --------
        >>> Answer.between(False, True).value, Answer.between(False, False).value
        ('unknown', 'not_met')
        """
        if least:
            return cls.MET
        return cls.UNKNOWN if most else cls.NOT_MET


_LABELS: Final = {
    Answer.MET: Label(zh="符合", en="met"),
    Answer.NOT_MET: Label(zh="不符合", en="not met"),
    Answer.UNKNOWN: Label(zh="无法判断", en="unknown"),
}


def all_met(answers: Iterable[Answer]) -> Answer:
    """Join answers: one that is not met decides, then one that is not known; none at all is met.

    Examples
    --------
    >>> all_met((Answer.MET, Answer.UNKNOWN)).value
    'unknown'
    >>> all_met((Answer.UNKNOWN, Answer.NOT_MET)).value
    'not_met'
    """
    given = set(answers)
    return next((each for each in (Answer.NOT_MET, Answer.UNKNOWN) if each in given), Answer.MET)
