# SPDX-License-Identifier: Apache-2.0
"""Records that base-without-cap (IND012) lets pass, and records that it flags with the places."""

from feidi.indicators.scales import ToBase
from tests.support.rule_world import item, scheme

GOOD = (
    ToBase(base=20, cap=2),
    ToBase(base=20, floor=0),
)
BAD = (
    (ToBase(base=20), ("$.cap",)),
    (scheme(item("tax_per_mu", 100)), ("$.items[0].scale.cap",)),
)
