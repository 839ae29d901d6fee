# SPDX-License-Identifier: Apache-2.0
"""Records that operator-not-listed (PFL010) lets pass, and records that it flags with the places."""

from tests.support.rule_world import firm, operator, park, portfolio

CODE = "91110000600037341L"

GOOD = (
    portfolio(enclaves=(park(operator=firm("示例运营公司")), park()), operators=(operator(),)),
    portfolio(
        enclaves=(park(operator=firm("乙", credit_code=CODE)),),
        operators=(operator(organisation=firm("甲", credit_code=CODE)),),
    ),
    portfolio(enclaves=(park(operator=firm()),)),
)
BAD = (
    (
        portfolio(enclaves=(park(operator=firm("乙公司")),), operators=(operator(),)),
        ("$.enclaves[0].operator",),
    ),
    (
        portfolio(enclaves=(park(), park(operator=firm("乙", credit_code=CODE))), operators=(operator(),)),
        ("$.enclaves[1].operator",),
    ),
)
