# SPDX-License-Identifier: Apache-2.0
"""Records that one-indicator-decides (IND003) lets pass, and records that it flags with the places."""

from tests.support.rule_world import item, scheme

CODES = ("tax_per_mu", "value_added_per_mu", "labour_productivity")


def weighed(*weights: int) -> object:
    """Give a scheme with these weights."""
    return scheme(*(item(code, weight) for code, weight in zip(CODES, weights, strict=False)))


GOOD = (
    weighed(50, 25, 25),
    weighed(90, 10),
)
BAD = (
    (weighed(60, 20, 20), ("$.items[0].weight",)),
    (weighed(10, 10, 80), ("$.items[2].weight",)),
)
