# SPDX-License-Identifier: Apache-2.0
"""A day of the calendar."""

import re
from typing import Final

from feidi.dates.date import date_of
from feidi.labels import Label
from feidi.validators.values.validator import ValueValidator

__all__ = ["DAY"]

_CHINESE: Final = re.compile(r"([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日", re.ASCII)


def _read(text: str) -> str:
    return date_of(text).isoformat()


def _fold(text: str) -> str:
    match = _CHINESE.fullmatch(text)
    return text if match is None else f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}"


def _show(text: str) -> str:
    year, month, day = (int(part) for part in text.split("-"))
    return f"{year}年{month}月{day}日"


DAY: Final = ValueValidator(
    name="day", label=Label(zh="日期", en="a day"), read=_read, fold=_fold, show=_show
)
"""``"2021年3月31日"`` becomes ``"2021-03-31"``; a day that does not exist is refused."""
