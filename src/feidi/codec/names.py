# SPDX-License-Identifier: Apache-2.0
"""What documents call a class."""

import re
from typing import Final

__all__ = ["name_of"]

_OTHERWISE: Final = {
    "feidi.agreements.readings.comparison.Change": "clause_change",
    "feidi.evaluation.rating.thresholds.FallsInARow": "falls_in_a_row",
    "feidi.evaluation.rating.trend.Change": "rating_change",
    "feidi.settlement.resettle.Difference": "statement_difference",
}
"""Classes whose own name is that of another or has a word of one letter, and what documents call them."""


def name_of(noun: type) -> str:
    """Give the name of a class as documents write it.

    Examples
    --------
    >>> from feidi.agreements import UpTo
    >>> name_of(UpTo)
    'up_to'
    """
    special = _OTHERWISE.get(f"{noun.__module__}.{noun.__qualname__}")
    return special or re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", noun.__name__).lower()
