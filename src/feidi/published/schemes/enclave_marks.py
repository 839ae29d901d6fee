# SPDX-License-Identifier: Apache-2.0
"""The scale and the grades that the four proposed enclave schemes share.

The mean of the enclaves of a kind is the base, so that no base has to be invented; an indicator earns at most
twice its points, so that none decides alone. Why is said at length in docs/explanation/scoring.md.
"""

from typing import Final

from feidi.indicators.grades.grading import Grading
from feidi.indicators.grades.rules import Thresholds
from feidi.indicators.scales.reference import RatioTo, Reference

__all__ = ["ENCLAVE_GRADING", "TO_THE_MEAN"]

TO_THE_MEAN: Final = RatioTo(reference=Reference.MEAN, floor=0, cap=2)

ENCLAVE_GRADING: Final = Grading(rule=Thresholds(cuts=(("A", 120), ("B", 90), ("C", 60)), below="D"))
"""An enclave at the mean of its kind in everything has 100 points, and so grade B."""
