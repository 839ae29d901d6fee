# SPDX-License-Identifier: Apache-2.0
"""Cells read as what their column holds: quantities, money, years, days, counts and words."""

import datetime as dt
import re
from decimal import Decimal
from fractions import Fraction
from math import isfinite, isnan
from typing import Final

from feidi.dates.date import Date, date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError
from feidi.names import normal_name
from feidi.quantities.money import Money
from feidi.quantities.notation import half_width
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = ["count_of", "day_of", "is_empty", "money_of", "quantity_of", "word_of", "year_of"]

_EMPTY: Final = frozenset({"", "/", "-", "--", "—", "——", "na", "n/a", "nan", "null", "none", "<na>", "nat"})
_EXACT_FLOATS: Final = 2**53
"""From here on not every whole number is a float."""
_YEAR: Final = re.compile(r"([0-9]{4})(?:\.0+)?(?:年度?)?")
_DAY: Final = re.compile(
    r"([0-9]{4})(?:-([0-9]{1,2})-|/([0-9]{1,2})/|\.([0-9]{1,2})\.|年([0-9]{1,2})月)([0-9]{1,2})日?(?P<time>[T ].*)?"
)
_MIDNIGHT: Final = re.compile(r"[T ]00:00(?::00(?:\.0+)?)?")


def is_empty(cell: object) -> bool:
    """Whether a cell holds nothing: None, NaN, an empty text, or a dash.

    Examples
    --------
    >>> is_empty(" — "), is_empty(float("nan")), is_empty(0)
    (True, True, False)
    """
    if isinstance(cell, float):
        return isnan(cell)
    return cell is None or (not isinstance(cell, int) and str(cell).strip().lower() in _EMPTY)


def quantity_of(cell: object, unit: Unit, place: str) -> Quantity:
    """Return the quantity in a cell that holds something.

    Parameters
    ----------
    cell
        A quantity, a text with or without its unit, or a number. Tables hold floats: one is read as the shortest
        decimal that it prints as, which is what was typed.
    unit
        The unit of a bare number.
    place
        Where the cell stands, for the error.

    Raises
    ------
    InvariantError
        If the cell is not a finite number or quantity, or a float so large that its last digits are lost.

    Examples
    --------
    >>> quantity_of(0.1, Unit.from_text("万元"), "row 1, tax")
    Quantity.from_text('0.1 万元')
    """
    if isinstance(cell, Quantity):
        return cell
    cell = _plain(cell)
    try:
        if isinstance(cell, str):
            quantity = Quantity.from_text(cell)
            return quantity if quantity.unit.powers else Quantity(quantity.amount, unit)
        if isinstance(cell, int | Fraction | Decimal) and not isinstance(cell, bool):
            return Quantity.of(cell, unit)
        if isinstance(cell, float) and isfinite(cell):
            return Quantity.of(_decimal(cell), unit)
    except InvariantError as error:
        raise InvariantError(error.message, place=place, value=cell, remedy=error.remedy) from error
    raise InvariantError(
        "not a quantity", place=place, value=cell, remedy='write a number, or text such as "250 万元"'
    )


def money_of(cell: object, unit: Unit, place: str) -> Money:
    """Return the sum of money in a cell that holds something; a bare number is in the unit of the column.

    Raises
    ------
    InvariantError
        If the cell is no amount of money in whole fen.

    Examples
    --------
    >>> money_of("1,000.5", Unit.from_text("万元"), "row 2, 金额"), money_of("3元", Unit.from_text("万元"), "row 3")
    (Money.from_text('1000.5万元'), Money.from_text('3元'))
    """
    if isinstance(cell, Money):
        return cell
    quantity = quantity_of(cell, unit, place)
    try:
        return Money.yuan(quantity.in_unit("元"))
    except InvariantError as error:
        raise InvariantError(error.message, place=place, value=cell, remedy=error.remedy) from error


def year_of(cell: object, place: str) -> FiscalYear:
    """Return the fiscal year in a cell: ``2024``, ``"2024年"``, ``"2024年度"``.

    Raises
    ------
    InvariantError
        If it is none; a day is no year.
    """
    if isinstance(cell, FiscalYear):
        return cell
    match = _YEAR.fullmatch(half_width(str(_plain(cell))).strip())
    if match is not None and not isinstance(cell, bool):
        try:
            return FiscalYear(int(match[1]))
        except InvariantError as error:
            raise InvariantError(error.message, place=place, value=cell, remedy=error.remedy) from error
    raise InvariantError("not a fiscal year", place=place, value=cell, remedy="write for example 2022")


def day_of(cell: object, place: str) -> Date:
    """Return the day in a cell: a date, or text such as ``2024-03-01``, ``2024/3/1`` or ``2024年3月1日``.

    Raises
    ------
    InvariantError
        If it is no day of the calendar, or a moment: a time of day other than midnight, or one in a time zone.
    """
    if isinstance(cell, dt.date):
        zone = cell.tzinfo if isinstance(cell, dt.datetime) else None
        if zone is not None or (isinstance(cell, dt.datetime) and cell.time() != dt.time()):
            raise _moment(cell, place)
        return Date(cell.year, cell.month, cell.day)
    # A time stamp of numpy is written in ISO; its number would be nanoseconds.
    match = _DAY.fullmatch(half_width(str(cell)).strip())
    if match is None:
        raise InvariantError(
            "not a day of the calendar", place=place, value=cell, remedy="write it as YYYY-MM-DD"
        )
    if match["time"] and not _MIDNIGHT.fullmatch(match["time"]):
        raise _moment(cell, place)
    month = next(part for part in match.groups()[1:5] if part)
    try:
        return date_of(f"{match[1]}-{month:0>2}-{match[6]:0>2}")
    except InvariantError as error:
        raise InvariantError(error.message, place=place, value=cell, remedy=error.remedy) from error


def count_of(cell: object, place: str) -> int:
    """Return the number of times in a cell.

    Raises
    ------
    InvariantError
        If it is not a whole number from 0 on.
    """
    try:
        count = quantity_of(cell, Unit(), place).in_unit("")
    except InvariantError:
        count = None
    if count is None or count.denominator != 1 or count < 0:
        raise InvariantError(
            "not a number of times", place=place, value=cell, remedy="write 0, 1, 2 and so on"
        )
    return count.numerator


def word_of(cell: object, place: str) -> str:
    """Return the name in a cell, in its normal form.

    Raises
    ------
    InvariantError
        If it is a number with decimals, a truth value, or nothing that is written.
    """
    plain = _plain(cell)
    if isinstance(plain, float) and plain.is_integer() and abs(plain) < _EXACT_FLOATS:
        plain = int(plain)  # a column of codes with a gap in it is handed out as floats
    if not isinstance(plain, str | int) or isinstance(plain, bool):
        raise InvariantError("not a name", place=place, value=cell, remedy="write it as text")
    return normal_name(str(plain))


def _plain(cell: object) -> object:
    """Return a scalar of numpy as one of Python's own: a narrow float as the shortest decimal it prints as."""
    if isinstance(cell, str):
        return str(cell)
    if isinstance(cell, bool | int | float | Fraction | Decimal) or not callable(getattr(cell, "item", None)):
        return cell
    scalar: object = cell.item()  # type: ignore[attr-defined]
    return float(str(cell)) if isinstance(scalar, float) else scalar


def _decimal(number: float) -> Decimal:
    if abs(number) >= _EXACT_FLOATS:
        raise InvariantError(
            "a number of more digits than a float holds, so the last ones may be lost",
            remedy="keep the column as text or as exact decimals",
        )
    return Decimal(repr(float(number)))


def _moment(cell: object, place: str) -> InvariantError:
    return InvariantError(
        "a moment, and not a day",
        place=place,
        value=str(cell),
        remedy="say which day it was where the money came in, without a time of day and a time zone",
    )
