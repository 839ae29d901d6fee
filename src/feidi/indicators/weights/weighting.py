# SPDX-License-Identifier: Apache-2.0
"""All weightings in one union."""

from feidi.indicators.weights.given import Equal, Given

__all__ = ["Derived", "Weighting"]

Derived = Equal
"""Weightings that look at the marks."""

Weighting = Given | Derived
