# SPDX-License-Identifier: Apache-2.0
"""The credit code was given in another province than the organisation's region.

What it flags
    An organisation whose region and credit code are both known, where the first two digits of the
    code's region are another province's than the region's.
Why it matters
    The code names the place of first registration. A difference may be a move, which sharing
    clauses care about, or a mix-up of two firms.
Flagged
    credit_code = "9111 0000…"; region = 余杭区
Instead
    region = 北京市
Clause
    GB 32100-2015.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.organisation import Organisation
from feidi.labels import Label
from feidi.validators.documents import CREDIT_CODES_2015
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="credit-code-of-another-province",
    code="ENC040",
    on=Organisation,
    severity=Severity.NOTE,
    summary=Label(
        zh="信用代码中的登记地与所列地区不在同一省",
        en="the credit code was given in another province than the organisation's region",
    ),
    hint=Label(zh="核对注册地;迁址后代码不变", en="check the place; a code stays when a firm moves"),
    since="0.1",
    depth=Depth.AUDIT,
    citation=CREDIT_CODES_2015.cite(),
)


def check(organisation: Organisation) -> Iterator[Finding]:
    """Yield a finding for two provinces."""
    code, region = organisation.credit_code, organisation.region
    if code and region is not None and code[2:4] != region.code[:2] and code[2:4] not in _NO_PROVINCE:
        found = Label(zh=f"{code[2:8]}登记", en=f"registered in {code[2:8]}")
        yield Finding.of(RULE, "credit_code", found=found, expected=str(region))


# Firms registered by the state's own authority bear 10.
_NO_PROVINCE: Final = ("10",)
