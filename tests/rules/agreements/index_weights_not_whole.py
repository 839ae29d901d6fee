# SPDX-License-Identifier: Apache-2.0
"""Records that index-weights-not-whole (AGR030) lets pass, and records that it flags with the places."""

from feidi.agreements.compensation import WeightedIndex

GOOD = (
    WeightedIndex([("codmn", 2, "1/2"), ("tp", 3, "1/2")]),
    WeightedIndex([("codmn", 2, {2012: "1/2", 2017: "2/5"}), ("tp", 3, {2012: "1/2", 2017: "3/5"})]),
)
BAD = (
    (WeightedIndex([("codmn", 2, "1/4"), ("tp", 3, "1/4")]), ("$.parts",)),
    (WeightedIndex([("codmn", 2, {2012: "1/2"}), ("tp", 3, {2012: "1/2", 2017: "3/5"})]), ("$.parts",)),
)
