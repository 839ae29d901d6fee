# SPDX-License-Identifier: Apache-2.0
"""An amount of money with its unit."""

from typing import Final

from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.validators.values.validator import ValueValidator

__all__ = ["MONEY"]


def _read(text: str) -> str:
    return Money.from_text(text).text()


MONEY: Final = ValueValidator(name="money", label=Label(zh="金额", en="an amount with its unit"), read=_read)
"""``"1,000.8万元"`` becomes ``"1000.8万元"``; a bare number is refused, since it could be yuan or 万元."""
