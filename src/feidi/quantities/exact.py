# SPDX-License-Identifier: Apache-2.0
"""The one door through which numbers become exact: no float, no bool, no NaN."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Final

from feidi.errors import InvariantError

__all__ = ["Exact", "exact", "plain"]

Exact = int | str | Decimal | Fraction
"""What an exact number may be written as."""

DIGITS: Final = 60
"""No figure of public finance needs more digits; a longer one is an attack or a slip."""

_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.[0-9]+)?", re.ASCII)
_FULL_WIDTH: Final = str.maketrans("０１２３４５６７８９．，＋－％：／", "0123456789.,+-%:/")


def exact(value: Exact, place: str) -> Fraction:
    """Read a number without losing anything.

    Parameters
    ----------
    value
        An int, a `~fractions.Fraction`, a finite `~decimal.Decimal`, or text such as
        ``"1000.8"``, ``"1,000.8"``, ``"1/3"`` or ``"35%"``. Full-width digits are read as typed.
    place
        The name of the field, for the error.

    Raises
    ------
    InvariantError
        For a float, a bool, NaN, infinity, a number of more than 60 digits or other text.

    Examples
    --------
    >>> exact("1,000.8", "amount")
    Fraction(5004, 5)
    >>> exact("35%", "share")
    Fraction(7, 20)
    """
    if type(value) is int and abs(value) < 10**DIGITS:
        return Fraction(value)
    if type(value) is Fraction and max(abs(value.numerator), value.denominator) < 10**DIGITS:
        return value
    if type(value) is Decimal and value.is_finite() and _is_short(value):
        return Fraction(value)
    if type(value) is str and len(value) <= DIGITS:
        number = _from_text(value)
        if number is not None:
            return number
    raise InvariantError(
        "not an exact number",
        place=place,
        value=value,
        remedy='give an int, a Decimal, a Fraction or text such as "1000.8", never a float',
    )


def _is_short(value: Decimal) -> bool:
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and abs(exponent) < DIGITS and abs(value.adjusted()) < DIGITS


def _from_text(text: str) -> Fraction | None:
    text = text.translate(_FULL_WIDTH).strip()
    if text.endswith("%"):
        number = _from_text(text[:-1]) if "%" not in text[:-1] else None
        return None if number is None else number / 100
    numerator, bar, denominator = text.partition("/")
    if bar:
        if not (_NUMBER.fullmatch(numerator) and re.fullmatch(r"[0-9]*[1-9][0-9]*", denominator, re.ASCII)):
            return None
        return Fraction(numerator.replace(",", "")) / int(denominator)
    return Fraction(text.replace(",", "")) if _NUMBER.fullmatch(text) else None


def plain(number: Fraction) -> str:
    """Write a number exactly: as a decimal where it ends, else as a fraction.

    Examples
    --------
    >>> plain(Fraction(5004, 5)), plain(Fraction(1, 3))
    ('1000.8', '1/3')
    """
    denominator, places = number.denominator, 0
    twos = (denominator & -denominator).bit_length() - 1
    denominator >>= twos
    fives = 0
    while denominator % 5 == 0:
        denominator //= 5
        fives += 1
    if denominator != 1:
        return f"{number.numerator}/{number.denominator}"
    places = max(twos, fives)
    digits = str(abs(number.numerator) * 10**places // number.denominator).zfill(places + 1)
    sign = "-" if number < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"
