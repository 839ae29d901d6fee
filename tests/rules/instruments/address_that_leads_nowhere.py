# SPDX-License-Identifier: Apache-2.0
"""Records that address-that-leads-nowhere (INS012) lets pass, and records that it flags with the places."""

from tests.support.rule_world import MADE_UP, deal

GOOD = (
    MADE_UP.cite(url="https://example.org/a?b=1"),
    MADE_UP.cite(),
)
BAD = (
    (MADE_UP.cite(url="example.org"), ("$.url",)),
    (deal(citation=MADE_UP.cite(url="http://a b")), ("$.citation.url",)),
)
