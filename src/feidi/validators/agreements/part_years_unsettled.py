# SPDX-License-Identifier: Apache-2.0
"""A clause changes inside a year and does not say what becomes of whole-year receipts.

What it flags
    A sharing clause with phases and without a convention for part years.
Why it matters
    Bureaus book yearly sums. A phase that ends in June then leaves the year's receipt without a
    rule.
Flagged
    InPhases(…); part_year = None
Instead
    part_year = PRORATE
Clause
    None; a matter of settlement.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.in_phases import InPhases
from feidi.labels import Label
from feidi.validators.finding import NOTHING, Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity
from feidi.validators.terms import clauses

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="part-years-unsettled",
    code="AGR024",
    on=Sharing,
    severity=Severity.NOTE,
    summary=Label(
        zh="条款在年中变化而未约定整年收入的归属",
        en="a clause changes inside a year and does not say what becomes of whole-year receipts",
    ),
    hint=Label(
        zh="约定按日分摊,或以首日、末日条款为准",
        en="agree to prorate by days, or to take the first or last day's clause",
    ),
    since="0.1",
    depth=Depth.AUDIT,
)


def check(sharing: Sharing) -> Iterator[Finding]:
    """Yield a finding for a clause without the convention."""
    if sharing.part_year is None and any(isinstance(clause, InPhases) for _, clause, _ in clauses(sharing)):
        expected = Label(zh="按日分摊、首日或末日", en="prorate, first day or last day")
        yield Finding.of(RULE, "part_year", found=NOTHING, expected=expected)
