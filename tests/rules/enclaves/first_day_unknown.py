# SPDX-License-Identifier: Apache-2.0
"""Records that first-day-unknown (ENC044) lets pass, and records that it flags with the places."""

from feidi.dates import FiscalYear
from tests.support.rule_world import QUZHOU, park

GOOD = (
    park(established="2012-04-01"),
    park(established_year=FiscalYear(2012)),
)
BAD = (
    (park(), ("$.established",)),
    (park(sources=(QUZHOU,), name="乙园"), ("$.established",)),
)
