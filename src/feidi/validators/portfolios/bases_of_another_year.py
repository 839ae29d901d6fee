# SPDX-License-Identifier: Apache-2.0
"""A scheme is for other years than the observations beside it.

What it flags
    A portfolio with schemes that state their years and observations of fiscal years, where a scheme
    covers none of these years.
Why it matters
    Base values of another year score this year's firms against last year's average.
Flagged
    scheme for 2021; observations of 2022
Instead
    scheme for 2022
Clause
    Guideline G5.3; 黄岩 publishes new bases every year.
"""

from collections.abc import Iterator
from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="bases-of-another-year",
    code="PFL016",
    on=Portfolio,
    severity=Severity.WARNING,
    summary=Label(
        zh="指标体系的年份与观测年份不符", en="a scheme is for other years than the observations beside it"
    ),
    hint=Label(zh="使用当年的指标体系与基准值", en="use the scheme and the bases of that year"),
    since="0.1",
    clauses=("G5.3",),
)


def check(portfolio: Portfolio) -> Iterator[Finding]:
    """Yield a finding for each scheme out of its years."""
    periods = [each.period for each in portfolio.observations]
    years = sorted({period.year for period in periods if isinstance(period, FiscalYear)})
    for at, scheme in enumerate(portfolio.schemes if years else ()):
        if scheme.years is not None and not any(scheme.years[0] <= year <= scheme.years[1] for year in years):
            found = f"{scheme.years[0]}-{scheme.years[1]}"
            expected = ", ".join(str(year) for year in years)
            yield Finding.of(RULE, "schemes", at, "years", found=found, expected=expected)
