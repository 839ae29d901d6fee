# SPDX-License-Identifier: Apache-2.0
"""Business tax was no longer levied when the agreement began.

What it flags
    Business tax among the kinds of an agreement whose term begins on or after 1 May 2016.
Why it matters
    Nothing will ever come in of it, and what replaced it, VAT, may be shared otherwise.
Flagged
    kinds = [business_tax]; term since 2018
Instead
    kinds = [vat]
Clause
    国发〔2016〕26号, on the reform from 1 May 2016.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.revenue import RevenueKind
from feidi.dates.date import date_of
from feidi.instruments.tax_sharing import GUOFA_2016_26
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="tax-that-is-no-more",
    code="AGR027",
    on=Agreement,
    severity=Severity.WARNING,
    summary=Label(
        zh="协议开始时营业税已不再征收", en="business tax was no longer levied when the agreement began"
    ),
    hint=Label(zh="改为增值税", en="share VAT instead"),
    since="0.1",
    citation=GUOFA_2016_26.cite(),
)


LAST_TAX_DAY: Final = date_of("2016-05-01")


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each clause that waits for it."""
    if agreement.term is None or agreement.term.start < LAST_TAX_DAY:
        return
    for at, sharing in enumerate(agreement.sharing):
        if RevenueKind.BUSINESS_TAX in sharing.kinds:
            expected = RevenueKind.VAT.label
            found = RevenueKind.BUSINESS_TAX.label
            yield Finding.of(RULE, "sharing", at, "kinds", found=found, expected=expected)
