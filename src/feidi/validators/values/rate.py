# SPDX-License-Identifier: Apache-2.0
"""A rate of change or of return."""

from typing import Final

from feidi.labels import Label
from feidi.quantities.share import Rate
from feidi.validators.values.validator import ValueValidator

__all__ = ["RATE"]


def _read(text: str) -> str:
    return str(Rate(text))


def _show(text: str) -> str:
    return Rate(text).percent()


RATE: Final = ValueValidator(
    name="rate", label=Label(zh="增长率或收益率", en="a rate such as 8%"), read=_read, show=_show
)
"""``"10.008%"`` becomes ``"1251/12500"``, and is written ``"10.008%"``; it may lie above 1 or below 0."""
