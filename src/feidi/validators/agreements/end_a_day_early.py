# SPDX-License-Identifier: Apache-2.0
"""A span that is to hold its last day ends before it.

What it flags
    A span whose `end`, the first day after, is the last day of a month or year, though it does not begin on such a day.
Why it matters
    Contracts say "至12月31日止" and mean that day too; written as `end` it is the first day out, and a receipt of
    that day is refused or shared by other terms.
Flagged
    term: {start: 2021-01-01, end: 2040-12-31}
Instead
    term: {start: 2021-01-01, last: 2040-12-31}
Clause
    Guideline G5.1.
"""

from collections.abc import Iterator
from typing import Final

from feidi.dates.date import Date
from feidi.dates.span import Span
from feidi.labels import Label
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="end-a-day-early",
    code="AGR033",
    on=Span,
    severity=Severity.WARNING,
    summary=Label(zh="终止日当天未计入期限", en="the last day of a span is left out of it"),
    hint=Label(
        zh="最后一天写作last;end是期满后的第一天",
        en="write the last day as last; end is the first day after",
    ),
    since="0.1",
    clauses=("G5.1",),
)


def check(span: Span) -> Iterator[Finding]:
    """Yield a finding for an end that looks like a last day."""
    end = span.end
    if end is None or span.last is not None or not _is_last_of_month(end) or _is_last_of_month(span.start):
        return
    yield Finding.of(
        RULE,
        "end",
        found=Label(zh=f"至{end.subtract(days=1)}止,不含{end}", en=f"up to and without {end}"),
        expected=Label(zh=f"last: {end}", en=f"last: {end}"),
    )


def _is_last_of_month(day: Date) -> bool:
    return day.day == day.days_in_month
