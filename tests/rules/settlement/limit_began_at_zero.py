# SPDX-License-Identifier: Apache-2.0
"""Records that limit-began-at-zero (SET012) lets pass, and records that it flags with the places."""

from attrs import evolve

from feidi.agreements import Over, To, UpTo
from feidi.dates import Date
from feidi.settlement import settle
from tests.support.rule_world import HALVES, deal, money, portfolio, settled, span

CAP = UpTo(money("600万元"), To("source"), then=To("host"), over=Over.LIFETIME)
WHOLE = settled(CAP)
FIRST = WHOLE.inputs.receipts[0].year


def begun(year: int):  # noqa: ANN201  # a statement
    """Settle receipts under an agreement that is in force since a year."""
    return settle(deal(CAP, term=span(f"{year}-01-01")), WHOLE.inputs.receipts, WHOLE.inputs.facts)


GOOD = (
    settled(HALVES),
    WHOLE,
    begun(FIRST),
    settle(evolve(deal(CAP), signed=Date(FIRST, 5, 1)), WHOLE.inputs.receipts, WHOLE.inputs.facts),
)
BAD = (
    (begun(FIRST - 1), ("$.notes[0]",)),
    (portfolio(statements=(begun(FIRST - 4),)), ("$.statements[0].notes[0]",)),
)
