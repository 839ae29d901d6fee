# SPDX-License-Identifier: Apache-2.0
"""Records that lines-that-lose-money (SET011) lets pass, and records that it flags with the places."""

from attrs import evolve

from feidi.agreements import Unset
from tests.support.rule_world import HALVES, portfolio, settled

SOUND = settled(HALVES)

GOOD = (
    SOUND,
    settled(Unset("协商")),
)
BAD = (
    (evolve(SOUND, lines=SOUND.lines[:1]), ("$.lines",)),
    (portfolio(statements=(SOUND, evolve(SOUND, lines=()))), ("$.statements[1].lines",)),
)
