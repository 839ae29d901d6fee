# SPDX-License-Identifier: Apache-2.0
"""Records that return-without-end (AGR029) lets pass, and records that it flags with the places."""

from feidi.agreements import Agreement
from feidi.agreements.compensation import Compensation, GuaranteedReturn
from feidi.labels import Label
from tests.support.rule_world import deal, money, span


def paid(years: int | None = None, *, until: str | None = None, **changes: object) -> Agreement:
    """Give an agreement with a fixed return."""
    formula = GuaranteedReturn(principal=money("1亿元"), rate="10%", years=years, since="investment")
    label = Label(zh="固定收益", en="fixed return")
    days = None if until is None else span("2017-01-01", until)
    clause = Compensation(id="r", label=label, payer="host", payee="source", formula=formula, span=days)
    return deal(compensation=(clause,), **changes)


GOOD = (
    paid(5),
    paid(until="2027-01-01"),
    paid(term=span("2017-01-01", "2027-01-01")),
    deal(),
)
BAD = (
    (paid(), ("$.compensation[0].formula.years",)),
    (paid(term=span("2017-01-01")), ("$.compensation[0].formula.years",)),
)
