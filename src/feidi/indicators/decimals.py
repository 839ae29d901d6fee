# SPDX-License-Identifier: Apache-2.0
"""How scores and indicators are printed: a stated number of decimals and a stated rounding."""

from enum import StrEnum
from fractions import Fraction
from typing import Final, final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError
from feidi.quantities.exact import plain
from feidi.quantities.rounding import floor, half_up

__all__ = ["Decimals", "DecimalsMethod", "shown"]


@final
class DecimalsMethod(StrEnum):
    """What happens to the digits left over."""

    HALF_UP = "half_up"
    TRUNCATE = "truncate"


@final
@frozen
class Decimals:
    """A stated rounding of printed figures; the exact figure stays beside it.

    Parameters
    ----------
    places
        How many decimals, 0 to 12.
    method
        Halves away from zero, or all further digits cut off.

    Examples
    --------
    Lishui prints 2,236,605 万元 on 30,341 亩 as 73.71, which cuts where rounding would give 73.72.

    >>> value = Fraction(2_236_605, 30_341)
    >>> Decimals(2, DecimalsMethod.TRUNCATE).text(value), Decimals(2).text(value)
    ('73.71', '73.72')
    """

    places: int
    method: DecimalsMethod = DecimalsMethod.HALF_UP

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.places <= 12:
            raise InvariantError(
                "not a number of decimals", place="decimals", value=self.places, remedy="give 0 to 12"
            )

    def of(self, number: Fraction) -> Fraction:
        """Give the rounded number."""
        rounded = half_up if self.method is DecimalsMethod.HALF_UP else floor
        return Fraction(rounded(number * 10**self.places), 10**self.places)

    def text(self, number: Fraction) -> str:
        """Write the rounded number with all its places."""
        whole, _, part = plain(self.of(number)).partition(".")
        return f"{whole}.{part.ljust(self.places, '0')}" if self.places else whole


_FOUR: Final = Decimals(4)


def shown(number: Fraction) -> str:
    """Write a number for a person: exactly where four decimals do, else with ≈ before it.

    Examples
    --------
    >>> shown(Fraction(5, 4)), shown(Fraction(2, 3))
    ('1.25', '≈0.6667')
    """
    return plain(number) if _FOUR.of(number) == number else f"≈{_FOUR.text(number)}"
