# SPDX-License-Identifier: Apache-2.0
"""Records that alliance-unknown (PFL018) lets pass, and records that it flags with the places."""

from feidi.enclaves import Alliance, Enclave, Membership
from tests.support.rule_world import park, portfolio

KNOWN = (Alliance(name="甲联盟"),)


def member(*names: str) -> Enclave:
    """Give a member of alliances."""
    return park(memberships=tuple(Membership(alliance=name) for name in names))


GOOD = (
    portfolio(enclaves=(member("甲联盟"), park()), alliances=KNOWN),
    portfolio(enclaves=(member("乙联盟"),)),
)
BAD = (
    (portfolio(enclaves=(member("甲联盟", "乙联盟"),), alliances=KNOWN), ("$.enclaves[0].memberships[1]",)),
    (portfolio(enclaves=(park(), member("丙联盟")), alliances=KNOWN), ("$.enclaves[1].memberships[0]",)),
)
