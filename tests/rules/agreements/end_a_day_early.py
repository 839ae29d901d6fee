# SPDX-License-Identifier: Apache-2.0
"""Records that end-a-day-early (AGR033) lets pass, and records that it flags with the places."""

from feidi.dates import Date, Span
from tests.support.rule_world import HALVES, deal, span

GOOD = (
    deal(HALVES, term=span("2021-01-01", "2041-01-01")),
    deal(HALVES, term=Span(Date(2021, 1, 1), last=Date(2040, 12, 31))),
    deal(HALVES, term=span("2021-01-01")),
    # From the last day of a month whole years end on one.
    span("2020-12-31", "2025-12-31"),
    Span.years(Date(2024, 2, 29), 5),
    span("2021-01-01", "2021-02-27"),
)
BAD = (
    (deal(HALVES, term=span("2021-01-01", "2040-12-31")), ("$.term.end",)),
    (span("2021-01-15", "2024-02-29"), ("$.end",)),
    (Span(Date(2021, 1, 1), Date(9999, 12, 31)), ("$.end",)),
)
