# SPDX-License-Identifier: Apache-2.0
"""Records that unit-unlike-its-state (SET013) lets pass, and records that it flags with the places."""

from attrs import evolve

from feidi.agreements import Agreement, UnitKind
from feidi.settlement import Statement, settle
from tests.support.rule_world import HALVES, deal, receipt

BY_PROJECT = deal(HALVES)
BY_PROJECT = evolve(BY_PROJECT, sharing=[evolve(BY_PROJECT.sharing[0], unit=UnitKind.PROJECT)])


def gone_on(payers: tuple[str, ...], agreement: Agreement = BY_PROJECT, **more: str) -> Statement:
    """Settle a year of "B 厂", and go on with receipts of others."""
    state = settle(agreement, [receipt("B 厂", 1, project="P 1")]).state
    later = [receipt(payer, 1, 2025, **{"project": "P 1", **more}) for payer in payers]
    return settle(agreement, later, after=state)


GOOD = (
    gone_on(("B 厂", "C厂"), deal(HALVES)),
    gone_on(("b厂",)),
    settle(deal(HALVES), [receipt("B 厂", 1)]),
)
BAD = (
    (gone_on(("C厂", "b厂", "b厂"), deal(HALVES)), ("$.inputs.receipts[1].payer",)),
    (gone_on(("B 厂",), project="p1"), ("$.inputs.receipts[0].project",)),
)
