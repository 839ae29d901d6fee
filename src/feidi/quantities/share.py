# SPDX-License-Identifier: Apache-2.0
"""Shares of a whole and rates of change, both exact fractions."""

from fractions import Fraction
from typing import final

from feidi._fields.frozen import field, frozen, reads
from feidi.errors import InvariantError
from feidi.quantities.exact import Exact, exact, plain
from feidi.quantities.notation import LONGEST, RATIO, compiled, half_width, refused

__all__ = ["Rate", "Share", "rate_of", "share_of"]


def _share_of(value: Exact) -> Fraction:
    if type(value) is str and ":" in half_width(value):
        return _first_of_two(value)
    return exact(value, "share")


def _first_of_two(ratio: str) -> Fraction:
    if len(ratio) > LONGEST or not compiled(RATIO).fullmatch(ratio):
        raise refused(
            "not a ratio of two parts",
            "share",
            ratio,
            'write two parts that are not negative, one of them above 0: "6:4"',
        )
    first, second = (exact(text, "share") for text in half_width(ratio).split(":"))
    return exact(first / (first + second), "share")


def _rate_of(value: Exact) -> Fraction:
    return exact(value, "rate")


@final
@frozen(order=True, repr=False)
class Share:
    """A part of a whole: an exact fraction from 0 to 1.

    Parameters
    ----------
    value
        ``"1/2"``, ``"0.35"``, ``"35%"``, ``"6:4"`` (the first of the two, 6/10), a Fraction or a Decimal. [1]

    Raises
    ------
    InvariantError
        If the value is a float, is not a number, or lies outside 0 to 1.

    Examples
    --------
    >>> Share("6:4"), Share("35%")
    (Share('3/5'), Share('7/20'))
    >>> Share("1.2")
    Traceback (most recent call last):
    feidi.errors.InvariantError: share: lies outside 0 to 1 (found '1.2'); give a part of one whole
    """

    value: Fraction = field(converter=_share_of)

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.value <= 1:
            raise InvariantError(
                "lies outside 0 to 1",
                place="share",
                value=plain(self.value),
                remedy="give a part of one whole",
            )

    @property
    def rest(self) -> "Share":
        """What is left of the whole."""
        return Share(1 - self.value)

    def percent(self) -> str:
        """Write the share as a percentage where it ends, else as a fraction."""
        hundredfold = plain(self.value * 100)
        return str(self.value) if "/" in hundredfold else f"{hundredfold}%"

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"Share({str(self.value)!r})"


@final
@frozen(order=True, repr=False)
class Rate:
    """A rate of change or of return: an exact fraction, above 1 or below 0 where it must be.

    Parameters
    ----------
    value
        ``"8%"``, ``"-0.5%"``, ``"0.35"``, a Fraction or a Decimal. [1]

    Raises
    ------
    InvariantError
        If the value is a float or not a number.

    Examples
    --------
    >>> Rate("8%"), Rate("10.008%").percent()
    (Rate('2/25'), '10.008%')
    """

    value: Fraction = field(converter=_rate_of)

    def percent(self) -> str:
        """Write the rate as a percentage where it ends, else as a fraction."""
        hundredfold = plain(self.value * 100)
        return str(self.value) if "/" in hundredfold else f"{hundredfold}%"

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"Rate({str(self.value)!r})"


def share_of(value: Share | Exact) -> Share:
    """Return a share, or the one that a number or text stands for."""
    return value if isinstance(value, Share) else Share(value)


def rate_of(value: Rate | Exact) -> Rate:
    """Return a rate, or the one that a number or text stands for."""
    return value if isinstance(value, Rate) else Rate(value)


reads(share_of, rate_of)
