# SPDX-License-Identifier: Apache-2.0
"""Records that class-counts-unexplained (IND013) lets pass, and records that it flags with the places."""

from feidi.indicators.grades import ClassCounts
from feidi.published.observations.class_counts import JINGNING_2022_BELOW_SCALE, TIANTAI_2022

GOOD = (
    TIANTAI_2022,
    ClassCounts(counts={"A": 1, "B": 2}),
)
BAD = (
    (JINGNING_2022_BELOW_SCALE, ("$.stated",)),
    (ClassCounts(counts={"A": 1, "B": 2}, stated=4), ("$.stated",)),
)
