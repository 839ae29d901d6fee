# SPDX-License-Identifier: Apache-2.0
"""The one door through which numbers become exact: no float, no bool, no NaN."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Final

from feidi._fields.frozen import reads
from feidi.errors import InvariantError
from feidi.quantities.notation import LONGEST, PERCENTAGE, compiled, half_width, refused

__all__ = ["Exact", "exact", "exact_amount", "exact_of", "exact_or_none", "exacts_of", "plain"]

Exact = int | str | Decimal | Fraction
"""What an exact number may be written as."""

DIGITS: Final = 60
"""No figure of public finance needs more digits; a longer one is an attack or a slip."""
_LONGEST: Final = 5 * DIGITS
"""A decimal of that many digits may have this many places, for example where it ends late."""


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
        For a float, a bool, NaN, infinity or other text, and for a number that has more than 60 digits
        above or below the bar when it is written as a fraction.

    Examples
    --------
    >>> exact("1,000.8", "amount")
    Fraction(5004, 5)
    >>> exact("35%", "share")
    Fraction(7, 20)
    """
    number = _read(value)
    if number is None:
        raise refused(
            "not an exact number",
            place,
            value,
            'give an int, a Decimal, a Fraction or text such as "1000.8", never a float',
        )
    if max(abs(number.numerator), number.denominator) >= 10**DIGITS:
        raise InvariantError(
            f"has more than {DIGITS} digits", place=place, value=value, remedy="give the figure as published"
        )
    return number


def exact_amount(value: Exact, place: str) -> Fraction:
    """Read a number that counts units; a percentage of nothing is refused.

    Raises
    ------
    InvariantError
        As `exact` does, and for a percentage.

    Examples
    --------
    >>> exact_amount("1,000.8", "money in 万元")
    Fraction(5004, 5)
    """
    if type(value) is str and "%" in half_width(value):
        raise InvariantError(
            "a percentage is not an amount",
            place=place,
            value=value,
            remedy="give the amount itself, or a Share of another",
        )
    return exact(value, place)


def exact_of(value: Exact) -> Fraction:
    """Return the number of a field, a fraction as it is."""
    return value if type(value) is Fraction else exact(value, "number")


def exact_or_none(value: Exact | None) -> Fraction | None:
    """Return the number of a field, or ``None`` where it is left out."""
    return None if value is None else exact_of(value)


def exacts_of(values: Iterable[Exact]) -> tuple[Fraction, ...]:
    """Return the numbers of a field."""
    return tuple(map(exact_of, values))


reads(exact_of, exact_or_none)


def _read(value: Exact) -> Fraction | None:
    if type(value) is int:
        return Fraction(value)
    if type(value) is Fraction:
        return value
    # The length is looked at first: Decimal("1E+999999999") is short to write and endless to expand.
    if type(value) is Decimal and value.is_finite():
        _, digits, exponent = value.as_tuple()
        is_short = isinstance(exponent, int) and len(digits) + abs(exponent) <= _LONGEST
        return Fraction(value) if is_short else None
    return _from_text(value) if type(value) is str and len(value) <= LONGEST else None


def _from_text(text: str) -> Fraction | None:
    if not compiled(PERCENTAGE).fullmatch(text):
        return None
    number, percent, _ = half_width(text).partition("%")
    above, _, below = number.replace(",", "").replace(" ", "").partition("/")
    return Fraction(above) / int(below or 1) / (100 if percent else 1)


def plain(number: Fraction) -> str:
    """Write a number exactly: as a decimal where it ends, else as a fraction.

    Examples
    --------
    >>> plain(Fraction(5004, 5)), plain(Fraction(1, 3))
    ('1000.8', '1/3')
    """
    denominator = number.denominator
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
