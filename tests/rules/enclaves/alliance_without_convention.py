# SPDX-License-Identifier: Apache-2.0
"""Records that alliance-without-convention (ENC052) lets pass, and records that it flags with the places."""

from feidi.enclaves import Alliance, Convention
from tests.support.rule_world import portfolio

BOUND = Alliance(name="甲联盟", convention=Convention(title="自律公约"))

GOOD = (
    BOUND,
    portfolio(alliances=(BOUND,)),
)
BAD = (
    (Alliance(name="甲联盟"), ("$.convention",)),
    (portfolio(alliances=(BOUND, Alliance(name="乙联盟"))), ("$.alliances[1].convention",)),
)
