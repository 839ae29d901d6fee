# SPDX-License-Identifier: Apache-2.0
"""A fee charged to entrepreneurs is very high.

What it flags
    A stated fee above one million yuan for a service whose audience is entrepreneurs alone. The
    bound is this project's.
Why it matters
    Almost always 万元 taken for 元; start-ups that could pay it need no incubation.
Flagged
    fee = 800万元/件
Instead
    fee = 800元/件
Clause
    Guideline G4.1; the bound is proposed by this project.
"""

from collections.abc import Iterator
from typing import Final

from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.services.fee import Charged
from feidi.services.service import Audience, Service
from feidi.validators.finding import Finding
from feidi.validators.rule import Depth, Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="fee-out-of-proportion",
    code="SVC011",
    on=Service,
    severity=Severity.NOTE,
    summary=Label(zh="面向创业者的单项收费过高", en="a fee charged to entrepreneurs is very high"),
    hint=Label(zh="核对金额单位(元、万元)", en="check the unit of the amount (元, 万元)"),
    since="0.1",
    depth=Depth.AUDIT,
    clauses=("G4.1",),
)


HIGHEST: Final = Money.wan(100)


def check(service: Service) -> Iterator[Finding]:
    """Yield a finding for a fee out of proportion."""
    fee = service.fee
    if isinstance(fee, Charged) and fee.amount > HIGHEST and service.audience == (Audience.ENTREPRENEURS,):
        expected = Label(zh=f"至多{HIGHEST}", en=f"at most {HIGHEST.text('en')}")
        yield Finding.of(RULE, "fee", found=fee.label, expected=expected)
