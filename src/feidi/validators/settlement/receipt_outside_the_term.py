# SPDX-License-Identifier: Apache-2.0
"""A receipt lies outside the term of its agreement.

What it flags
    A receipt that names an agreement of the portfolio whose term shares no day with the receipt's
    date, or year where it has none.
Why it matters
    Settlement refuses it; a bureau should know before the year's end.
Flagged
    term: 2020–2025; receipt of 2026
Instead
    receipt of 2024
Clause
    None; settlement refuses such a receipt.
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
    name="receipt-outside-the-term",
    code="SET005",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(zh="收入在协议期限之外", en="a receipt lies outside the term of its agreement"),
    hint=Label(
        zh="归入当时有效的协议,或核对年度", en="book it under the agreement of that time, or check the year"
    ),
    since="0.1",
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each receipt out of time."""
    terms = {agreement.id: agreement.term for agreement in portfolio.agreements}
    for at, receipt in enumerate(portfolio.receipts):
        term = terms.get(receipt.agreement)
        if term is None:
            continue
        inside = receipt.date in term if receipt.date is not None else term.overlaps(receipt.year.span)
        if not inside:
            found = str(receipt.date or receipt.year)
            yield Finding.of(RULE, "receipts", at, found=found, expected=str(term))
