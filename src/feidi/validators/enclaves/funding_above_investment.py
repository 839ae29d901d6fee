# SPDX-License-Identifier: Apache-2.0
"""The funding adds up to more than the investment.

What it flags
    Parts of funding, all with an amount, that add up to more than both the investment planned and
    the investment made, as far as these are known.
Why it matters
    A part counted twice inflates what each side has put in, and with it each side's stake.
Flagged
    planned = 1亿元; funding = [8000万元, 5000万元]
Instead
    funding = [8000万元, 2000万元]
Clause
    Guideline G5.2.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.investment import Investment
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="funding-above-investment",
    code="ENC015",
    on=Investment,
    severity=Severity.WARNING,
    summary=Label(zh="资金来源合计超过投资总额", en="the funding adds up to more than the investment"),
    hint=Label(zh="核对是否重复计入", en="check whether a part is counted twice"),
    since="0.1",
    clauses=("G5.2",),
)


def check(investment: Investment) -> Iterator[Finding]:
    """Yield a finding where the parts are more than the whole."""
    figures = [figure.value for figure in (investment.planned, investment.made) if figure is not None]
    totals = [value for value in figures if value is not None]
    funded = investment.funded
    if funded is not None and totals and funded > max(totals):
        expected = Label(zh=f"至多{max(totals)}", en=f"at most {max(totals).text('en')}")
        found = Label(zh=str(funded), en=funded.text("en"))
        yield Finding.of(RULE, "funding", found=found, expected=expected)
