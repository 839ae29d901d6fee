# SPDX-License-Identifier: Apache-2.0
"""A scale whose figures a document leaves out."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NoReturn, final

from feidi._fields.frozen import frozen
from feidi.errors import UnsetError
from feidi.indicators.indicator import Direction
from feidi.labels import Label

__all__ = ["UnpublishedScale"]


@final
@frozen
class UnpublishedScale:
    """The document does not say how values become marks, or with which figures; nothing is computed.

    Parameters
    ----------
    reason
        What is missing.
    """

    reason: Label

    def calibrate(self, _values: Sequence[Fraction], _direction: Direction) -> NoReturn:
        """Refuse: no population makes up for a figure that was not published.

        Raises
        ------
        UnsetError
            Always.

        Examples
        --------
        >>> scale = UnpublishedScale(Label(zh="基准值未公布", en="the base is not published"))
        >>> scale.calibrate([], Direction.MORE)
        Traceback (most recent call last):
        feidi.errors.UnsetError: scale: the base is not published; give the scale with Scheme.completed
        """
        raise UnsetError(self.reason.en, place="scale", remedy="give the scale with Scheme.completed")
