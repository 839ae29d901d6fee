# SPDX-License-Identifier: Apache-2.0
"""Records that index-with-missing-years (AGR026) lets pass, and records that it flags with the places."""

from feidi.agreements import Indexed, To, UpTo
from feidi.quantities import Rate
from tests.support.rule_world import deal, money

FIVE = Rate("5%")


def indexed(*years: int) -> Indexed:
    """Give an amount of 2020 with growth in some years."""
    return Indexed(start=money("500万元"), first=2020, growth=tuple((year, FIVE) for year in years))


GOOD = (
    indexed(),
    indexed(2021, 2022),
)
BAD = (
    (indexed(2021, 2023), ("$.growth",)),
    (deal(UpTo(indexed(2022), To("source"), then=To("host"))), ("$.sharing[0].terms.limit.growth",)),
)
