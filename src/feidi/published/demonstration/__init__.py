# SPDX-License-Identifier: Apache-2.0
"""Conditions, targets and proposed criteria for demonstration enclaves and their operators."""

from feidi.published.demonstration.conditions_2021 import CONDITIONS_2021 as CONDITIONS_2021
from feidi.published.demonstration.conditions_2021 import DEMONSTRATION_CONDITIONS as DEMONSTRATION_CONDITIONS
from feidi.published.demonstration.documents import FIVE_YEAR_DOUBLING as FIVE_YEAR_DOUBLING

__all__ = ["CONDITIONS_2021", "DEMONSTRATION_CONDITIONS", "FIVE_YEAR_DOUBLING"]
