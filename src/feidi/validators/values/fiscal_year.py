# SPDX-License-Identifier: Apache-2.0
"""A fiscal year."""

import re
from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.validators.values.validator import ValueValidator

__all__ = ["FISCAL_YEAR"]

_YEAR: Final = re.compile(r"([0-9]{4})(?:\s*年度?)?", re.ASCII)


def _read(text: str) -> str:
    match = _YEAR.fullmatch(text)
    if match is None:
        raise InvariantError("not a fiscal year", remedy='write four digits, such as "2024"')
    return str(FiscalYear(int(match[1])))


def _show(text: str) -> str:
    return f"{text}年度"


FISCAL_YEAR: Final = ValueValidator(
    name="fiscal_year", label=Label(zh="财政年度", en="a fiscal year"), read=_read, show=_show
)
"""``"2024年度"`` becomes ``"2024"``; from 1949 to 2999."""
