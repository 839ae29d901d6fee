# SPDX-License-Identifier: Apache-2.0
"""Records that signed-after-the-start (AGR018) lets pass, and records that it flags with the places."""

from tests.support.rule_world import deal, span

GOOD = (
    deal(signed="2020-01-01", term=span("2020-01-01")),
    deal(signed="2020-01-01"),
    deal(term=span("2020-01-01")),
)
BAD = (
    (deal(signed="2020-06-01", term=span("2020-01-01")), ("$.signed",)),
    (deal(signed="2020-01-02", term=span("2020-01-01", "2021-01-01")), ("$.signed",)),
)
