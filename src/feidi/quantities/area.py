# SPDX-License-Identifier: Apache-2.0
"""Land and floor area, exactly, in mu (亩)."""

from enum import StrEnum
from fractions import Fraction
from typing import Final, Self, final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError
from feidi.labels import Lang, require_lang
from feidi.quantities.exact import Exact, exact, exact_amount, plain
from feidi.quantities.notation import (
    BLANKS,
    FRACTION,
    INTEGER,
    LONGEST,
    MULTIPLES,
    any_of,
    compiled,
    compound,
    refused,
    written_value,
)

__all__ = ["Area", "AreaUnit"]


@final
class AreaUnit(StrEnum):
    """Units of area; each is an exact number of mu."""

    MU = "mu"
    SQUARE_METRE = "m2"
    HECTARE = "ha"
    SQUARE_KILOMETRE = "km2"

    @property
    def mu(self) -> Fraction:
        """How many mu make one of this unit: 1 ha = 15 mu, 1 m² = 0.0015 mu."""
        return _MU[self]

    @property
    def zh(self) -> str:
        """The unit as written after a number in Chinese."""
        return _ZH[self]


_MU: Final = {
    AreaUnit.MU: Fraction(1),
    AreaUnit.SQUARE_METRE: Fraction(15, 10_000),
    AreaUnit.HECTARE: Fraction(15),
    AreaUnit.SQUARE_KILOMETRE: Fraction(1500),
}
_ZH: Final = {
    AreaUnit.MU: "亩",
    AreaUnit.SQUARE_METRE: "平方米",
    AreaUnit.HECTARE: "公顷",
    AreaUnit.SQUARE_KILOMETRE: "平方公里",
}
_UNITS: Final = {
    **{text: unit for unit in AreaUnit for text in (unit.zh, unit.value)},
    **dict.fromkeys(("㎡", "m²", "平米"), AreaUnit.SQUARE_METRE),
    **dict.fromkeys(("㎞²", "km²"), AreaUnit.SQUARE_KILOMETRE),
}
# An area has no sign; "km2" ends in "m2".
_AMOUNT: Final = rf"(?:{INTEGER}{compound()}|{FRACTION}(?:{BLANKS}{any_of(MULTIPLES)})?)"
_NAME: Final = any_of(sorted(_UNITS, key=len, reverse=True))
AREA: Final = rf"[+＋]?(?P<number>{_AMOUNT}){BLANKS}(?P<unit>{_NAME})"
"""The pattern of areas."""
LARGEST: Final = 10**15


@final
@frozen(order=True, repr=False)
class Area:
    """An area that is not negative, exact in mu.

    Parameters
    ----------
    mu
        The area. [mu], below 10**15.

    Raises
    ------
    InvariantError
        If the number is a float, is negative, or is not exact.

    Notes
    -----
    Laws: addition is associative, nothing is neutral, and ``Area.from_text(a.text(unit, lang)) == a``
    in every unit and both languages.

    Examples
    --------
    >>> Area.of("1", AreaUnit.HECTARE)
    Area.from_text('15亩')
    >>> Area.of(177_000, AreaUnit.SQUARE_METRE).in_unit(AreaUnit.MU)
    Fraction(531, 2)
    """

    mu: Fraction

    def __attrs_post_init__(self) -> None:
        if self.mu < 0:
            raise InvariantError(
                "an area is an exact number of mu and not negative",
                place="area",
                value=self.mu,
                remedy='write Area.of("107", AreaUnit.MU) or Area.from_text("107亩")',
            )
        if self.mu >= LARGEST:
            raise InvariantError(
                "more land than there is",
                place="area",
                value=self.mu,
                remedy="stay below 10**15 mu, and check the unit",
            )

    @classmethod
    def of(cls, amount: Exact, unit: AreaUnit) -> Self:
        """Read an exact amount in the given unit."""
        return cls(exact_amount(amount, f"area in {unit.zh}") * unit.mu)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read an area with its unit: ``"107亩"``, ``"17.7万平方米"``, ``"3.8 km2"``.

        Raises
        ------
        InvariantError
            If the unit is missing or unknown, or the number is not exact.
        """
        match = compiled(AREA).fullmatch(text) if type(text) is str and len(text) <= LONGEST else None
        if match is None:
            raise refused(
                "not an area",
                "area",
                text,
                'write the number and its unit: "107亩", "17.7万平方米", "3.8km2" or "5ha"',
            )
        return cls(exact(written_value(match["number"]), "area") * _UNITS[match["unit"]].mu)

    def in_unit(self, unit: AreaUnit) -> Fraction:
        """Give the exact number of the given unit."""
        return self.mu / unit.mu

    def text(self, unit: AreaUnit = AreaUnit.MU, lang: Lang = "zh") -> str:
        """Write the area exactly.

        Raises
        ------
        InvariantError
            If the language is neither ``"zh"`` nor ``"en"``.

        Examples
        --------
        >>> Area.from_text("3.8平方公里").text(), Area.from_text("3.8km2").text(lang="en")
        ('5700亩', '5700 mu')
        """
        require_lang(lang)
        number = plain(self.in_unit(unit))
        return f"{number}{unit.zh}" if lang == "zh" else f"{number} {unit.value}"

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"Area.from_text({self.text()!r})"

    def __add__(self, other: "Area") -> "Area":
        return Area(self.mu + other.mu) if type(other) is Area else NotImplemented

    def __radd__(self, other: int) -> "Area":
        # sum() starts with the integer 0; no other number may be added to an area.
        return self if type(other) is int and other == 0 else NotImplemented
