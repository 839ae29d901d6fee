# SPDX-License-Identifier: Apache-2.0
"""Records that names-nearly-the-same (PFL020) lets pass, and records that it flags with the places."""

from feidi.agreements import Facts
from feidi.enclaves import Project
from tests.support.rule_world import observed, park, portfolio, receipt, statement

GOOD = (
    (receipt("甲厂", 1), receipt(" 甲厂　", 1), receipt("乙厂", 1)),
    portfolio(observations=(observed("甲厂"), observed("甲厂", 2021)), receipts=(receipt("甲厂", 1),)),
    (receipt("a1", 1), receipt("b1", 1, project="A1")),
)
BAD = (
    ((receipt("甲厂（A）", 1), receipt("甲厂 [a]", 1), receipt("甲厂 [a]", 2)), ("$[1].payer",)),
    (statement(receipt("A", 1), receipt("a", 1)), ("$.inputs.receipts[1].payer",)),
    (portfolio(observations=(observed("甲-1"), observed("甲—1"))), ("$.observations[1].unit",)),
    ((receipt("甲 厂", 1), Facts(unit="甲厂")), ("$[1].unit",)),
    ([receipt("A", 1, project="p 1"), receipt("A", 2, project="P1")], ("$[1].project",)),
    (portfolio(enclaves=(park(), park(name="示例 飞地"))), ("$.enclaves[1].name",)),
    (park(projects=(Project(name="示例项目A"), Project(name="示例项目 a"))), ("$.projects[1].name",)),
)
