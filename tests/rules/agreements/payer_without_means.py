# SPDX-License-Identifier: Apache-2.0
"""Records that payer-without-means (AGR023) lets pass, and records that it flags with the places."""

from feidi.agreements import Guarantee, To, Unset
from tests.support.rule_world import HALVES, deal, money

HALF_A_MILLION = money("50万元")

GOOD = (
    Guarantee("source", HALF_A_MILLION, HALVES, payers=["host"]),
    deal(Guarantee("source", HALF_A_MILLION, HALVES, payers=["host"])),
)
BAD = (
    (Guarantee("source", HALF_A_MILLION, To("source"), payers=["host"]), ("$.payers[0]",)),
    (
        deal(Guarantee("source", HALF_A_MILLION, Unset("协商"), payers=["host"])),
        ("$.sharing[0].terms.payers[0]",),
    ),
)
