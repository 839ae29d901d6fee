# SPDX-License-Identifier: Apache-2.0
"""Records that weights-not-whole (IND001) lets pass, and records that it flags with the places."""

from feidi.indicators.weights.entropy import Entropy
from tests.support.rule_world import item, scheme

GOOD = (
    scheme(item("tax_per_mu", 30), item("value_added_per_mu", 70)),
    scheme(item("tax_per_mu", 1), full=1),
    scheme(item("tax_per_mu", None), weighting=Entropy()),
)
BAD = (
    (scheme(item("tax_per_mu", 30), item("value_added_per_mu", 60)), ("$.items",)),
    (scheme(item("tax_per_mu", 1)), ("$.items",)),
)
