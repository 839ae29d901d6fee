# SPDX-License-Identifier: Apache-2.0
"""Records that return-out-of-proportion (AGR028) lets pass, and records that it flags with the places."""

from feidi.agreements.compensation import Compensation, GuaranteedReturn
from feidi.labels import Label
from tests.support.rule_world import deal, money


def promised(rate: str) -> GuaranteedReturn:
    """Give a return on a made-up principal."""
    return GuaranteedReturn(principal=money("1亿元"), rate=rate, since="investment")


def paid(rate: str) -> Compensation:
    """Give a clause that pays it."""
    label = Label(zh="固定收益", en="fixed return")
    return Compensation(id="r", label=label, payer="host", payee="source", formula=promised(rate))


GOOD = (
    promised("10%"),
    promised("30%"),
    deal(compensation=(paid("10.008%"),)),
)
BAD = (
    (promised("10"), ("$.rate",)),
    (deal(compensation=(paid("0%"),)), ("$.compensation[0].formula.rate",)),
)
