# SPDX-License-Identifier: Apache-2.0
"""Records that indicator-without-formula (IND006) lets pass, and records that it flags with the places."""

from attrs import evolve

from feidi.indicators.per_mu import TAX_PER_MU
from tests.support.rule_world import item, scheme

BARE = evolve(TAX_PER_MU, formula=None)

GOOD = (
    TAX_PER_MU,
    scheme(item("tax_per_mu", 100)),
)
BAD = (
    (BARE, ("$.formula",)),
    (evolve(BARE, code="other"), ("$.formula",)),
)
