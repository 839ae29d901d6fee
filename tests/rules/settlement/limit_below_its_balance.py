# SPDX-License-Identifier: Apache-2.0
"""Records that limit-below-its-balance (SET014) lets pass, and records that it flags with the places."""

from feidi.agreements import Facts, Over, Running, To, UpTo
from feidi.dates import FiscalYear
from feidi.settlement import Statement, settle
from tests.support.rule_world import HALVES, deal, money, portfolio, receipt, settled

COST = deal(UpTo(Running("cost"), To("host"), then=To("source"), over=Over.LIFETIME))


def gone_on(*years: int) -> Statement:
    """Recover a cost of 500万元 in 2023, and go on in 2024 knowing the costs of some years."""
    costs = {2023: money("500万元"), 2024: money("50万元")}
    first = settle(COST, [receipt("A", 600, 2023)], [Facts(unit="A", yearly={"cost": costs})])
    known = Facts(unit="A", yearly={"cost": {FiscalYear(year): costs[year] for year in years}})
    return settle(COST, [receipt("A", 600, 2024)], [known], after=first.state)


GOOD = (gone_on(2023, 2024), settled(HALVES))
BAD = (
    (gone_on(2024), ("$.notes[1]",)),
    (portfolio(statements=(gone_on(2024),)), ("$.statements[0].notes[1]",)),
)
