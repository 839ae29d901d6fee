# SPDX-License-Identifier: Apache-2.0
"""Records that case-without-practice (ENC053) lets pass, and records that it flags with the places."""

from feidi.enclaves import CaseRecord
from feidi.labels import Label
from tests.support.rule_world import portfolio

LABEL = Label(zh="示例", en="Example")
BARE = CaseRecord(title=LABEL, enclave="甲园", summary=LABEL)
FULL = CaseRecord(title=LABEL, enclave="甲园", summary=LABEL, practices=(LABEL,))

GOOD = (
    FULL,
    portfolio(cases=(FULL,)),
)
BAD = (
    (BARE, ("$.practices",)),
    (portfolio(cases=(FULL, BARE)), ("$.cases[1].practices",)),
)
