# SPDX-License-Identifier: Apache-2.0
"""A quantity with its unit."""

from typing import Final

from feidi.labels import Label
from feidi.quantities.quantity import Quantity
from feidi.validators.values.validator import ValueValidator

__all__ = ["QUANTITY"]


def _read(text: str) -> str:
    return Quantity.from_text(text).text("zh")


QUANTITY: Final = ValueValidator(
    name="quantity", label=Label(zh="数量", en="a quantity with its unit"), read=_read
)
"""``"1,000 万元/亩"`` becomes ``"1000 万元/亩"``; a unit that is not known is refused."""
