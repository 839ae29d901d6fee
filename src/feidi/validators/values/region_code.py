# SPDX-License-Identifier: Apache-2.0
"""The code of a region (GB/T 2260), on any day or as of one."""

from typing import Final

from feidi.enclaves.as_of import AsOf, day_of
from feidi.enclaves.region import Region
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.validators.values.validator import ValueValidator

__all__ = ["REGION_CODE", "region_code_on"]

_LABEL: Final = Label(zh="行政区划代码", en="a region's code of six digits")


def _now(text: str) -> str:
    return Region.of(text).code


def _show(code: str) -> str:
    return f"{code[:2]} {code[2:4]} {code[4:]}"


def _fold(text: str) -> str:
    return text.replace(" ", "")


REGION_CODE: Final = ValueValidator(name="region_code", label=_LABEL, read=_now, fold=_fold, show=_show)
"""A code that is in force now, as the bundled register knows it."""


def region_code_on(day: AsOf) -> ValueValidator:
    """Return the validator of codes that were in force on a day.

    Parameters
    ----------
    day
        A day, ISO text, or a fiscal year, which means its last day.

    Raises
    ------
    InvariantError
        If the day is no day.

    Examples
    --------
    >>> region_code_on("2020-12-31").is_valid("330103"), REGION_CODE.is_valid("330103")
    (True, False)
    """
    asked = day_of(day)
    if asked is None:
        raise InvariantError("no day is given", place="day", remedy="use REGION_CODE for codes in force now")

    def read(text: str) -> str:
        return Region.of(text, as_of=asked).code

    return ValueValidator(name="region_code", label=_LABEL, read=read, fold=_fold, show=_show)
