# SPDX-License-Identifier: Apache-2.0
"""The one grammar of written numbers, for every class that reads them and for the JSON Schema.

The patterns are regular expressions that Python and ECMA-262, which JSON Schema goes by, read alike. Full-width
digits and signs count as the ASCII ones, and a wide or unbreakable blank as a blank; characters that nobody sees, and
look-alikes of the minus sign, do not.
"""

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import cache
from typing import Final

from feidi.errors import InvariantError

__all__ = [
    "BLANK",
    "BLANKS",
    "DIGIT",
    "FRACTION",
    "INTEGER",
    "LONGEST",
    "MULTIPLES",
    "PERCENTAGE",
    "RATIO",
    "SHARE",
    "SIGN",
    "any_of",
    "compiled",
    "compound",
    "decimals",
    "half_width",
    "refused",
    "schema_pattern",
    "written_value",
]

LONGEST: Final = 400
"""A number or an amount is at most this long. [characters]"""

BLANK: Final = r"\s"
BLANKS: Final = f"{BLANK}*"
SIGN: Final = r"[+\-＋－]"
DIGIT: Final = "[0-9０-９]"
_ZERO: Final = "[0０]"
_FROM_ONE: Final = "[1-9１-９]"
_POINT: Final = "[.．]"
_COLON: Final = f"{BLANKS}[:：]{BLANKS}"
_PERCENT: Final = f"{BLANKS}[%％]"
_SPACES: Final = "".join(filter(str.isspace, map(chr, range(0x3001))))
_TYPED: Final = str.maketrans(
    f"０１２３４５６７８９．，＋－％：／（）￥{_SPACES}", f"0123456789.,+-%:/()¥{' ' * len(_SPACES)}"
)

INTEGER: Final = rf"(?:{DIGIT}+|{_FROM_ONE}{DIGIT}{{0,2}}(?:[,，]{DIGIT}{{3}})+)"
"""A whole number, its thousands set apart or not."""
_DECIMALS: Final = rf"(?:{_POINT}{DIGIT}+)?"
_DENOMINATOR: Final = rf"[/／]{_ZERO}*{_FROM_ONE}{DIGIT}*"
FRACTION: Final = rf"{INTEGER}{_DECIMALS}(?:{_DENOMINATOR})?"
"""A decimal or a fraction without a sign: ``1,000.8``, ``1/3``."""
PERCENTAGE: Final = rf"{SIGN}?{FRACTION}(?:{_PERCENT})?"
"""A number, or a percentage."""

_NOTHING: Final = rf"{SIGN}?{_ZERO}+(?:{_POINT}{_ZERO}+)?(?:{_DENOMINATOR})?(?:{_PERCENT})?"
_UP_TO_ONE: Final = rf"{_ZERO}*(?:{_ZERO}{_DECIMALS}|[1１](?:{_POINT}{_ZERO}+)?)"
_UP_TO_HUNDRED: Final = (
    rf"{_ZERO}*(?:{DIGIT}{{1,2}}{_DECIMALS}|[1１]{_ZERO}{{2}}(?:{_POINT}{_ZERO}+)?){_PERCENT}"
)
_PART: Final = rf"{INTEGER}{_DECIMALS}{_DENOMINATOR}(?:{_PERCENT})?"
RATIO: Final = (
    rf"(?=[^1-9１-９]*{_FROM_ONE})(?!{_NOTHING}{_COLON}{_NOTHING}{BLANKS}$)"
    rf"{FRACTION}(?:{_COLON}{FRACTION}|{_PERCENT}{_COLON}{FRACTION}{_PERCENT})"
)
"""Two parts of a whole, not both 0: ``6:4``, ``60%:40%``."""
SHARE: Final = rf"(?:{_NOTHING}|[+＋]?(?:{_UP_TO_ONE}|{_UP_TO_HUNDRED}|{_PART})|{RATIO})"
"""A number from 0 to 1; whether a fraction such as ``7/5`` is, no pattern can tell."""

MULTIPLES: Final = {
    "万亿": 12,
    "千亿": 11,
    "百亿": 10,
    "十亿": 9,
    "亿": 8,
    "千万": 7,
    "百万": 6,
    "十万": 5,
    "万": 4,
    "千": 3,
}
"""What may stand between a number and its unit, and which power of ten it is; a name before those it ends in."""
_TERM: Final = rf"([0-9][0-9,]*(?:\.[0-9]+)?)(?:/([0-9]+))? *({'|'.join(MULTIPLES)})?"
_POWER_OF_TEN: Final = r"\D*[0-9][0-9,]*(?:\.[0-9]*)? *[eE][+-]?[0-9]+(?![0-9a-zA-Z]).*"


def half_width(text: str) -> str:
    """Return the text with full-width digits and signs in ASCII, and blanks of every kind as spaces.

    Examples
    --------
    >>> half_width("－１，０００．８ 万元")
    '-1,000.8 万元'
    """
    return text.translate(_TYPED)


def any_of(patterns: Iterable[str]) -> str:
    """Return the pattern that matches what one of the patterns matches."""
    return f"(?:{'|'.join(patterns)})"


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return the pattern for Python, compiled on first use, blanks at both ends included; use it with `fullmatch`."""
    return re.compile(f"{BLANKS}{pattern}{BLANKS}")


def schema_pattern(pattern: str) -> str:
    """Return the pattern for a JSON Schema, blanks at both ends included."""
    return f"^{BLANKS}{re.sub('[(][?]P<[a-z]+>', '(?:', pattern)}{BLANKS}$"


def refused(message: str, place: str, text: object, remedy: str) -> InvariantError:
    """Return the error for a text that is not what was asked for; a power of ten is called by its name.

    Examples
    --------
    >>> print(refused("not an amount of money", "money", "1E+06元", "write 1000.8万元"))
    money: a power of ten, as spreadsheets shorten long numbers (found '1E+06元'); format the cell as a number ...
    """
    if type(text) is str and re.fullmatch(_POWER_OF_TEN, half_width(text)):
        message = "a power of ten, as spreadsheets shorten long numbers"
        remedy = "format the cell as a number and write every digit out, for example 1000000"
    return InvariantError(message, place=place, value=text, remedy=remedy)


def decimals(places: int | None = None) -> str:
    """Return the pattern of decimals, of which only the first `places` may differ from 0 where these are given."""
    if places is None:
        return _DECIMALS
    kept = rf"{DIGIT}{{1,{places}}}{_ZERO}*" if places else rf"{_ZERO}+"
    return rf"(?:{_POINT}{kept})?"


def compound(places: int | None = None) -> str:
    """Return the pattern of what follows a whole number in several multiples: ``亿2000万`` of ``1亿2000万元``.

    Parameters
    ----------
    places
        How many decimals of the unit may differ from 0; any number where it is ``None``.
    """
    four = rf"(?:零{BLANKS})?{DIGIT}{{1,4}}"

    def after(power: int) -> str:
        return decimals(None if places is None else places + power)

    def rest(most: int) -> str:
        # 3万5 is said for 35,000 and written for 30,005: one digit alone leaves a doubt.
        return rf"(?:{DIGIT}{{2,{most}}}|零{BLANKS}{DIGIT}{{1,{most - 1}}}){after(0)}"

    below_wan = any_of([rest(4), rf"{DIGIT}{after(3)}{BLANKS}千"])
    below_yi = any_of(
        [
            rf"{four}{after(4)}{BLANKS}万",
            rf"{four}{BLANKS}万{BLANKS}{below_wan}",
            rf"{DIGIT}{after(7)}{BLANKS}千万",
            rest(8),
        ]
    )
    return rf"{BLANKS}(?:亿{BLANKS}{below_yi}|万{BLANKS}{below_wan})"


def written_value(text: str) -> Fraction:
    """Return the value of a number without a sign, in one multiple or several.

    Examples
    --------
    >>> written_value("1亿2000万"), written_value("3万5000.5"), written_value("１/3千")
    (Fraction(120000000, 1), Fraction(70001, 2), Fraction(1000, 3))
    """
    return sum(
        (
            Fraction(number.replace(",", "")) / int(parts or 1) * 10 ** MULTIPLES.get(multiple, 0)
            for number, parts, multiple in re.findall(_TERM, half_width(text))
        ),
        Fraction(0),
    )
