# SPDX-License-Identifier: Apache-2.0
"""Records that judgements-inconsistent (IND014) lets pass, and records that it flags with the places."""

from feidi.indicators.weights import Ahp, Combined, Entropy
from tests.support.rule_world import item, scheme

CIRCLE = Ahp([(1, 9, "1/9"), ("1/9", 1, 9), (9, "1/9", 1)])
NEARLY = Ahp([(1, 2, 5), ("1/2", 1, 2), ("1/5", "1/2", 1)])
LARGE = Ahp([[1] * 16] * 16)
ITEMS = [item(code, None) for code in ("tax_per_mu", "value_added_per_mu", "rd_intensity")]

GOOD = (NEARLY, LARGE, Ahp([(1, 9), ("1/9", 1)]), scheme(*ITEMS, weighting=NEARLY))
BAD = (
    (CIRCLE, ("$.matrix",)),
    (Ahp([(1, 9, "1/2"), ("1/9", 1, 1), (2, 1, 1)]), ("$.matrix",)),
    (scheme(*ITEMS, weighting=CIRCLE), ("$.weighting.matrix",)),
    (
        scheme(*ITEMS, weighting=Combined([(Entropy(), "1/2"), (CIRCLE, "1/2")])),
        ("$.weighting.parts[1][0].matrix",),
    ),
)
