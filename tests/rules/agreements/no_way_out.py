# SPDX-License-Identifier: Apache-2.0
"""Records that no-way-out (AGR020) lets pass, and records that it flags with the places."""

from feidi.labels import Label
from tests.support.rule_world import deal, span

SAID = Label(zh="提前一年书面通知", en="a year's notice in writing")

GOOD = (
    deal(exit=SAID),
    deal(renewal=SAID),
    deal(sharing=()),
)
BAD = (
    (deal(), ("$.exit",)),
    (deal(term=span("2020-01-01")), ("$.exit",)),
)
