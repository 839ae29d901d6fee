# SPDX-License-Identifier: Apache-2.0
"""An indexed amount lacks years in between.

What it flags
    An indexed amount whose growth rates leave out a year before the last one given.
Why it matters
    A year without growth has no amount, nor has any year after it.
Flagged
    first = 2020; growth for 2021, 2023
Instead
    growth for 2021, 2022, 2023
Clause
    None; a year without a value.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.amounts import Indexed
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="index-with-missing-years",
    code="AGR026",
    on=Indexed,
    severity=Severity.WARNING,
    summary=Label(zh="指数缺少中间年份", en="an indexed amount lacks years in between"),
    hint=Label(zh="补充缺少年份的增长率", en="give the growth of the missing years"),
    since="0.1",
)


def check(amount: Indexed) -> Iterator[Finding]:
    """Yield a finding for growth with holes."""
    years = [year for year, _ in amount.growth]
    expected = list(range(amount.first.year + 1, amount.first.year + 1 + len(years)))
    if years != expected:
        yield Finding.of(
            RULE,
            "growth",
            found=", ".join(str(year) for year in years),
            expected=", ".join(str(year) for year in expected),
        )
