# SPDX-License-Identifier: Apache-2.0
"""Records that no-benefit-per-mu (IND007) lets pass, and records that it flags with the places."""

from feidi.indicators import UnitKind
from tests.support.rule_world import item, scheme

GOOD = (
    scheme(item("tax_per_mu", 100), kinds=(UnitKind.PARK,)),
    scheme(item("labour_productivity", 100)),
    scheme(item("labour_productivity", 100), kinds=(UnitKind.ENTERPRISE,)),
)
BAD = (
    (scheme(item("labour_productivity", 100), kinds=(UnitKind.ENCLAVE,)), ("$.items",)),
    (scheme(item("rd_intensity", 100), kinds=(UnitKind.PARK, UnitKind.ENTERPRISE)), ("$.items",)),
)
