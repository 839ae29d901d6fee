# SPDX-License-Identifier: Apache-2.0
"""A guarantee is above the revenue of the year.

What it flags
    A statement with a guarantee that the year's money did not suffice for.
Why it matters
    A floor above all revenue was either never meant or is a debt that nobody has booked.
Flagged
    floor = 500万元; revenue = 300万元
Instead
    a compensation of the payer for the rest
Clause
    Guideline G5.1; 川浙合作产业园's floor of 500万元 a year as an example.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.quantities.exact import plain
from feidi.settlement.statement import Statement
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="guarantee-unmet",
    code="SET010",
    on=Statement,
    severity=Severity.WARNING,
    summary=Label(zh="收入不足以兑现保底", en="a guarantee is above the revenue of the year"),
    hint=Label(
        zh="由支付方补足,或改为补偿条款", en="let the payer make it up, or write it as a compensation"
    ),
    since="0.1",
    clauses=("G5.1",),
)


def check(statement: Statement) -> Iterator[Finding]:
    """Yield a finding for each floor that was not reached."""
    for at, unmet in enumerate(statement.unmet):
        yuan = plain(unmet.missing / 100)
        found = Label(zh=f"{unmet.year}年度尚缺{yuan}元", en=f"CNY {yuan} missing in {unmet.year}")
        yield Finding.of(RULE, "unmet", at, found=found, expected=Label(zh="足额兑现", en="the floor met"))
