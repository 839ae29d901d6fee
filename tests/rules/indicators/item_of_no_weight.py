# SPDX-License-Identifier: Apache-2.0
"""Records that item-of-no-weight (IND002) lets pass, and records that it flags with the places."""

from tests.support.rule_world import item, scheme

GOOD = (
    scheme(item("tax_per_mu", 100)),
    scheme(item("tax_per_mu", 30), item("value_added_per_mu", 70)),
)
BAD = (
    (scheme(item("tax_per_mu", 100), item("value_added_per_mu", 0)), ("$.items[1].weight",)),
    (scheme(item("tax_per_mu", 0), item("value_added_per_mu", 1)), ("$.items[0].weight",)),
)
