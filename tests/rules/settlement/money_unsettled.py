# SPDX-License-Identifier: Apache-2.0
"""Records that money-unsettled (SET009) lets pass, and records that it flags with the places."""

from feidi.agreements import Split, To, Unset
from tests.support.rule_world import HALVES, portfolio, settled

HALF = Split([("1/2", To("host")), ("1/2", Unset("协商"))])

GOOD = (
    settled(HALVES),
    portfolio(statements=(settled(HALVES),)),
)
BAD = (
    (settled(Unset("协商")), ("$.unsettled[0]",)),
    (portfolio(statements=(settled(HALF),)), ("$.statements[0].unsettled[0]",)),
)
