# SPDX-License-Identifier: Apache-2.0
"""An agreement does not share this kind of revenue.

What it flags
    A receipt that names an agreement of the portfolio none of whose sharing clauses takes in its
    kind.
Why it matters
    Settlement refuses it; either the kind or the record of the agreement is wrong.
Flagged
    clauses take vat, cit; receipt of rent
Instead
    receipt of vat
Clause
    None; settlement refuses such a receipt.
"""

from collections.abc import Iterator
from typing import Final

from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.words import listed

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="receipt-of-no-clause",
    code="SET006",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(zh="协议不分享该种收入", en="an agreement does not share this kind of revenue"),
    hint=Label(zh="核对收入种类,或在条款中列明", en="check the kind, or add it to a clause"),
    since="0.1",
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each receipt that nothing takes in."""
    kinds = {
        agreement.id: [kind for clause in agreement.sharing for kind in clause.kinds]
        for agreement in portfolio.agreements
    }
    for at, receipt in enumerate(portfolio.receipts):
        shared = kinds.get(receipt.agreement)
        if shared is not None and receipt.kind not in shared:
            expected = listed(kind.label for kind in shared) if shared else NOTHING
            yield Finding.of(RULE, "receipts", at, "kind", found=receipt.kind.label, expected=expected)
