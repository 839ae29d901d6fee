# SPDX-License-Identifier: Apache-2.0
"""A guaranteed return has no end.

What it flags
    A guaranteed return without a number of years in an agreement whose end is not known.
Why it matters
    A fixed return for ever is a loan and counts as one in an audit of hidden debt.
Flagged
    years = None; term since 2017, open
Instead
    years = 5; then = rent
Clause
    None; a matter of audit.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="return-without-end",
    code="AGR029",
    on=Agreement,
    severity=Severity.NOTE,
    summary=Label(zh="保底收益没有期限", en="a guaranteed return has no end"),
    hint=Label(zh="约定保底年限与之后的分红", en="agree for how many years, and what follows"),
    since="0.1",
    depth=Depth.AUDIT,
)


def check(agreement: Agreement) -> Iterator[Finding]:
    """Yield a finding for each promise for ever."""
    bounded = agreement.term is not None and agreement.term.end is not None
    for at, clause in enumerate(agreement.compensation):
        open_end = clause.span is None or clause.span.end is None
        formula = clause.formula
        if isinstance(formula, GuaranteedReturn) and formula.years is None and open_end and not bounded:
            expected = Label(zh="保底年限", en="a number of years")
            yield Finding.of(RULE, "compensation", at, "formula", "years", found=NOTHING, expected=expected)
