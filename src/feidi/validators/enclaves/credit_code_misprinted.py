# SPDX-License-Identifier: Apache-2.0
"""A unified social credit code fails its check.

What it flags
    A credit code whose check character does not follow from the other seventeen, or whose
    characters 3 to 8 are not digits.
Why it matters
    Under a misprinted code the firm cannot be found in any register, and two of its records will
    not meet.
Flagged
    credit_code = "911100006000373418"
Instead
    credit_code = "91110000600037341L"
Clause
    GB 32100-2015.
"""

from collections.abc import Iterator
from typing import Final

from feidi.enclaves.organisation import Organisation
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.validators.documents import CREDIT_CODES_2015
from feidi.validators.finding import Finding
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity
from feidi.validators.values.credit_code import CREDIT_CODE, check_character

__all__ = ["RULE", "check"]

RULE: Final = Rule(
    name="credit-code-misprinted",
    code="ENC039",
    on=Organisation,
    severity=Severity.ERROR,
    summary=Label(zh="统一社会信用代码校验不符", en="a unified social credit code fails its check"),
    hint=Label(zh="按营业执照核对代码", en="compare the code with the licence"),
    since="0.1",
    citation=CREDIT_CODES_2015.cite(),
)


def check(organisation: Organisation) -> Iterator[Finding]:
    """Yield a finding for a code that no register gave."""
    code = organisation.credit_code
    if not code:
        return
    try:
        CREDIT_CODE.validate(code)
    except InvariantError:
        expected = Label(
            zh=f"校验位为{check_character(code[:17])}且第3至8位为数字",
            en=f"check character {check_character(code[:17])} and digits in places 3 to 8",
        )
        yield Finding.of(RULE, "credit_code", found=code, expected=expected)
