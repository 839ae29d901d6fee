# SPDX-License-Identifier: Apache-2.0
"""A receipt names an agreement that the portfolio does not hold.

What it flags
    A receipt with the id of an agreement, in a portfolio that holds agreements and not this one.
Why it matters
    It will be settled by nobody.
Flagged
    agreement = "old"; agreements = ["new"]
Instead
    agreement = "new"
Clause
    None; a broken reference.
"""

from collections.abc import Iterator
from typing import Final

from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="receipt-of-unknown-agreement",
    code="SET007",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(
        zh="收入所属协议不在组合中", en="a receipt names an agreement that the portfolio does not hold"
    ),
    hint=Label(zh="补充协议,或核对编号", en="add the agreement, or check its id"),
    since="0.1",
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each broken reference."""
    known = {agreement.id for agreement in portfolio.agreements}
    for at, receipt in enumerate(portfolio.receipts if known else ()):
        if receipt.agreement and receipt.agreement not in known:
            yield Finding.of(
                RULE, "receipts", at, "agreement", found=receipt.agreement, expected=", ".join(sorted(known))
            )
