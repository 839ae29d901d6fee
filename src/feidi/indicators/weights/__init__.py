# SPDX-License-Identifier: Apache-2.0
"""Weightings: given with the items, or derived from the marks."""

from feidi.indicators.weights.given import Equal as Equal
from feidi.indicators.weights.given import Given as Given
from feidi.indicators.weights.weighting import Weighting as Weighting

__all__ = ["Equal", "Given", "Weighting"]
