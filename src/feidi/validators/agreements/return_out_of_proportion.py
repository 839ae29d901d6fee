# SPDX-License-Identifier: Apache-2.0
"""A guaranteed return is out of proportion.

What it flags
    A guaranteed return above 30% a year, or not above 0. The bounds are this project's; published
    returns lie around 10%.
Why it matters
    Mostly 10 typed for 10%; a true promise of that size is debt in disguise.
Flagged
    rate = "10"
Instead
    rate = "10%"
Clause
    None; the bounds are proposed by this project.
"""

from collections.abc import Iterator
from typing import Final

from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.labels import Label
from feidi.quantities.share import Rate
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="return-out-of-proportion",
    code="AGR028",
    on=GuaranteedReturn,
    severity=Severity.WARNING,
    summary=Label(zh="保底收益率过高", en="a guaranteed return is out of proportion"),
    hint=Label(zh='核对收益率,10%应写作"10%"', en='check the rate; ten percent is written "10%"'),
    since="0.1",
)


HIGHEST: Final = Rate("30%")


def check(promise: GuaranteedReturn) -> Iterator[Finding]:
    """Yield a finding for a rate outside the bounds."""
    if not Rate(0) < promise.rate <= HIGHEST:
        expected = Label(zh=f"大于0且至多{HIGHEST.percent()}", en=f"above 0 and at most {HIGHEST.percent()}")
        yield Finding.of(RULE, "rate", found=promise.rate.percent(), expected=expected)
