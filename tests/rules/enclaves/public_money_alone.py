# SPDX-License-Identifier: Apache-2.0
"""Records that public-money-alone (ENC051) lets pass, and records that it flags with the places."""

from feidi.enclaves import Funding, FundingKind, Investment
from tests.support.rule_world import park

FISCAL, ANGEL = Funding(kind=FundingKind.FISCAL), Funding(kind=FundingKind.ANGEL)

GOOD = (
    Investment(funding=(FISCAL, ANGEL)),
    Investment(),
    Investment(funding=()),
)
BAD = (
    (Investment(funding=(FISCAL,)), ("$.funding",)),
    (
        park(investment=Investment(funding=(FISCAL, Funding(kind=FundingKind.LOAN)))),
        ("$.investment.funding",),
    ),
)
