# SPDX-License-Identifier: Apache-2.0
"""The central share is that of another year.

What it flags
    A retention of VAT or income tax with a central share other than the one in force on a day that
    it covers. A retention that names no central tier is left alone.
Why it matters
    Every split below is of the local part; a wrong tier share is wrong by a quarter of all
    receipts.
Flagged
    VAT since 2010: central 75%, open end
Instead
    VAT to 2016-05-01: central 75%; since then: 50%
Clause
    国发〔2016〕26号 for VAT; 国发〔2001〕37号 for income tax, 2002 and since 2003.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.retention import Retention
from feidi.agreements.revenue import RevenueKind
from feidi.dates.date import date_of
from feidi.dates.span import Span
from feidi.instruments.tax_sharing import GUOFA_2016_26
from feidi.labels import Label
from feidi.quantities.share import Share
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="retention-of-another-year",
    code="AGR014",
    on=Retention,
    severity=Severity.ERROR,
    summary=Label(zh="中央与地方分享比例不属于该年份", en="the central share is that of another year"),
    hint=Label(
        zh="按生效日期分段:增值税2016年5月1日起50:50,所得税2003年起60:40",
        en="split the timeline: VAT 50:50 from 2016-05-01, income tax 60:40 from 2003",
    ),
    since="0.1",
    citation=GUOFA_2016_26.cite(),
)


_VAT: Final = (
    (Span(date_of("1994-01-01"), date_of("2016-05-01")), Share("75%")),
    (Span(date_of("2016-05-01")), Share("50%")),
)
_INCOME_TAX: Final = (
    (Span(date_of("2002-01-01"), date_of("2003-01-01")), Share("50%")),
    (Span(date_of("2003-01-01")), Share("60%")),
)
_IN_FORCE: Final = {
    RevenueKind.VAT: _VAT,
    RevenueKind.CIT: _INCOME_TAX,
    RevenueKind.PIT: _INCOME_TAX,
}


def check(retention: Retention) -> Iterator[Finding]:
    """Yield a finding for each entry and rule of law that disagree."""
    for at, entry in enumerate(retention.parameter.timeline.entries):
        shares = entry.value.value
        if shares is None or "central" not in shares.tiers:
            continue
        for kind in retention.kinds:
            for span, central in _IN_FORCE.get(kind, ()):
                common = span.intersection(entry.span)
                if common is not None and shares.of("central") != central:
                    yield Finding.of(
                        RULE,
                        "parameter",
                        "timeline",
                        "entries",
                        at,
                        found=Label(
                            zh=f"{kind.label.zh}中央{shares.of('central').percent()}({common})",
                            en=f"{kind.label.en}, centre {shares.of('central').percent()} ({common})",
                        ),
                        expected=central.percent(),
                    )
