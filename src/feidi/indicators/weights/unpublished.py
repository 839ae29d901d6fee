# SPDX-License-Identifier: Apache-2.0
"""Weights that a document leaves out."""

from collections.abc import Sequence
from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi.errors import UnsetError
from feidi.indicators.weights.given import Columns
from feidi.labels import Label

__all__ = ["UnpublishedWeights"]


@final
@frozen
class UnpublishedWeights:
    """The document names the indicators and not their weights; nothing is computed.

    Parameters
    ----------
    reason
        What is missing.
    """

    reason: Label

    def weights(self, _columns: Columns, _costs: Sequence[bool]) -> tuple[Fraction, ...]:
        """Refuse: weights that were not published are not made up.

        Raises
        ------
        UnsetError
            Always.

        Examples
        --------
        >>> UnpublishedWeights(Label(zh="权重未公布", en="the weights are not published")).weights([], [])
        Traceback (most recent call last):
        feidi.errors.UnsetError: weighting: the weights are not published; give the weights with Scheme.completed
        """
        raise UnsetError(self.reason.en, place="weighting", remedy="give the weights with Scheme.completed")
