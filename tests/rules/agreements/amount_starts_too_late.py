# SPDX-License-Identifier: Apache-2.0
"""Records that amount-starts-too-late (AGR025) lets pass, and records that it flags with the places."""

from feidi.agreements import AtMost, Escalating, Guarantee, Indexed, To, UpTo
from feidi.quantities import Rate
from tests.support.rule_world import HALVES, deal, money, span

GROWING = Escalating(start=money("3000万元"), rate=Rate("8%"), every=3, first=2022)
INDEXED = Indexed(start=money("500万元"), first=2021)

GOOD = (
    deal(UpTo(GROWING, To("source"), then=To("host")), term=span("2022-06-01")),
    deal(UpTo(GROWING, To("source"), then=To("host"))),
    deal(UpTo(money("1元"), To("source"), then=To("host")), term=span("2020-01-01")),
)
BAD = (
    (
        deal(UpTo(GROWING, To("source"), then=To("host")), term=span("2020-01-01")),
        ("$.sharing[0].terms.limit",),
    ),
    (
        deal(Guarantee("source", INDEXED, HALVES, payers=["host"]), term=span("2020-01-01")),
        ("$.sharing[0].terms.floor",),
    ),
    (
        deal(AtMost("source", GROWING, HALVES, to="host"), term=span("2020-01-01")),
        ("$.sharing[0].terms.limit",),
    ),
)
