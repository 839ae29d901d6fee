# SPDX-License-Identifier: Apache-2.0
"""Records that base-set-up-too-late (ENC019) lets pass, and records that it flags with the places."""

from feidi.dates import FiscalYear
from tests.support.rule_world import base_title, park

GOOD = (
    park(established="2021-03-31", accreditations=(base_title(awarded="2021-12-01"),)),
    park(established="2021-06-01", accreditations=(base_title(awarded="2022-12-01"),)),
    park(established="2021-06-01", accreditations=(base_title(),)),
    park(accreditations=(base_title(awarded="2021-12-01"),)),
    park(established="2021-06-01"),
)
BAD = (
    (
        park(established="2021-04-01", accreditations=(base_title(awarded="2021-12-01"),)),
        ("$.accreditations[0]",),
    ),
    (
        park(established_year=FiscalYear(2022), accreditations=(base_title(awarded="2021-12-01"),)),
        ("$.accreditations[0]",),
    ),
)
