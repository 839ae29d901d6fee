# SPDX-License-Identifier: Apache-2.0
"""Records that firm-in-two-enclaves (PFL014) lets pass, and records that it flags with the places."""

from feidi.enclaves import Project
from tests.support.rule_world import firm, park, portfolio

CODED = Project(name="甲", firm=firm(credit_code="91110000600037341L"))
GONE = Project(name="甲", firm=firm(credit_code="91110000600037341L"), left="2020-01-01")

GOOD = (
    portfolio(
        enclaves=(park(projects=(CODED, CODED)), park(projects=(GONE, Project(name="乙", firm=firm()))))
    ),
    portfolio(enclaves=(park(projects=(Project(name="甲"),)), park(projects=(Project(name="甲"),)))),
)
BAD = (
    (portfolio(enclaves=(park(projects=(CODED,)), park(projects=(CODED,)))), ("$.enclaves[1].projects[0]",)),
    (
        portfolio(enclaves=(park(projects=(CODED,)), park(), park(projects=(Project(name="乙"), CODED)))),
        ("$.enclaves[2].projects[1]",),
    ),
)
