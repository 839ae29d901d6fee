# SPDX-License-Identifier: Apache-2.0
"""Records that region-not-yet-there (ENC011) lets pass, and records that it flags with the places."""

from feidi.dates import FiscalYear
from feidi.enclaves import Region
from tests.support.rule_world import LINPING, YUHANG, park

GOOD = (
    park(established="2012-04-01"),
    park(host=LINPING),
    park(host=LINPING, established="2021-05-01"),
    park(host=LINPING, established_year=FiscalYear(2021)),
    park(
        host=Region.of("330103", as_of="2020-12-31"),
        established="2019-01-01",
        established_year=FiscalYear(2019),
    ),
)
BAD = (
    (park(host=LINPING, established="2012-04-01"), ("$.host",)),
    (park(sources=(LINPING,), host=YUHANG, established_year=FiscalYear(2012)), ("$.sources[0]",)),
    (park(host=Region.of("330103", as_of="2020-12-31"), established="2022-01-01"), ("$.host",)),
)
