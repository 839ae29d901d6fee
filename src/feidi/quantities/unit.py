# SPDX-License-Identifier: Apache-2.0
"""Units of the field and their products and quotients, with printed symbols such as 万元/亩."""

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.labels import Lang
from feidi.quantities.named_unit import ORDER, SYMBOLS, NamedUnit, Powers
from feidi.quantities.notation import BLANKS, LONGEST, any_of, half_width

__all__ = ["UNIT", "UNIT_PARTS", "Unit"]

_FACTOR: Final = re.compile(r"(?P<symbol>[^\s·*/()^]+)(?:\^(?P<power>[2-9]))?")
_NAMES: Final = sorted((symbol for symbol in SYMBOLS if symbol not in "%‰"), key=len, reverse=True)
_ONE: Final = rf"{BLANKS}{any_of(_NAMES)}(?:\^[2-9])?{BLANKS}"
# Factors one after the other are looked at first for how they are bracketed, then for what they are.
_SEGMENT: Final = rf"{BLANKS}(?:[^/／()（）]+|[(（][^/／()（）]+[)）]){BLANKS}"
UNIT_PARTS: Final = (
    rf"(?={_SEGMENT}(?:[/／]{_SEGMENT})*$)(?:1{BLANKS}[/／]{BLANKS})?[(（]?{_ONE}[)）]?"
    rf"(?:{BLANKS}[·*/／]{BLANKS}[(（]?{_ONE}[)）]?)*"
)
"""The pattern of a unit that is not a plain ratio, up to the end of the text."""
UNIT: Final = f"(?:{UNIT_PARTS}|[%％‰]|1?)"
"""The pattern of a unit."""


def _merged(powers: Iterable[tuple[NamedUnit, int]]) -> Powers:
    merged: dict[NamedUnit, int] = {}
    for name, power in powers:
        merged[name] = merged.get(name, 0) + power
    return tuple((name, merged[name]) for name in sorted(merged, key=ORDER.__getitem__) if merged[name])


@final
@frozen(repr=False)
class Unit:
    """A product of powers of named units; without any it is a plain ratio.

    Parameters
    ----------
    powers
        Named units and their powers, in any order; equal names are merged.

    Raises
    ------
    InvariantError
        If a name is not a `NamedUnit` or a power is not a whole number from -9 to 9.

    Notes
    -----
    A percentage is a way to write a ratio, so it stands alone: a product or quotient drops it.
    Laws: multiplication commutes; ``u / u`` is a ratio; ``Unit.from_text(str(u)) == u``.

    Examples
    --------
    >>> Unit.from_text("万元") / Unit.from_text("亩")
    Unit.from_text('万元/亩')
    >>> Unit.from_text("万元/人年").text("en")
    'CNY10k/(person·year)'
    """

    powers: Powers = field(default=(), converter=_merged)

    def __attrs_post_init__(self) -> None:
        for name, power in self.powers:
            alone = name.dimension or (len(self.powers) == 1 and power == 1)
            if abs(power) > 9 or not alone:
                raise InvariantError(
                    "a unit has whole powers up to 9, and a percentage stands alone",
                    place=f"unit.{name.value}",
                    value=power,
                    remedy="write the ratio as a plain number",
                )

    @classmethod
    def from_text(cls, text: str) -> "Unit":
        """Read a unit: ``"万元/亩"``, ``"tce"``, ``"万元/(人·年)"``, ``"%"``; ``""`` or ``"1"`` is a ratio.

        Raises
        ------
        InvariantError
            If a symbol is not known or the text has another form.
        """
        if type(text) is str and len(text) <= LONGEST:
            powers = _parsed(half_width(text).strip())
            if powers is not None:
                return cls(powers)
        raise InvariantError(
            "not a unit",
            place="unit",
            value=text,
            remedy=f"write for example 万元/亩, from the symbols {' '.join(name.value for name in NamedUnit)}",
        )

    @property
    def dimensions(self) -> tuple[tuple[str, int], ...]:
        """What is measured, with powers; empty for a ratio. Equal dimensions can be added and compared."""
        return _dimensions(self.powers)

    @property
    def scale(self) -> Fraction:
        """How many of the first units of the dimensions make one of this."""
        return _scale(self.powers)

    def measures_like(self, other: "Unit") -> bool:
        """Say whether amounts in the two units can be added and compared."""
        return self.dimensions == other.dimensions

    def text(self, lang: Lang = "zh") -> str:
        """Write the unit; the Chinese text reads back exactly. A ratio is the empty text."""
        above = "·".join(_factor(name, power, lang) for name, power in self.powers if power > 0)
        parts = [_factor(name, -power, lang) for name, power in self.powers if power < 0]
        below = "·".join(parts)
        if not below:
            return above
        return f"{above or '1'}/{f'({below})' if len(parts) > 1 else below}"

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"Unit.from_text({self.text()!r})"

    def __mul__(self, other: "Unit") -> "Unit":
        return Unit(self._whole() + other._whole()) if type(other) is Unit else NotImplemented

    def __truediv__(self, other: "Unit") -> "Unit":
        if type(other) is not Unit:
            return NotImplemented
        return Unit(self._whole() + tuple((name, -power) for name, power in other._whole()))

    def _whole(self) -> Powers:
        return tuple((name, power) for name, power in self.powers if name.dimension)


@lru_cache(maxsize=1024)
def _dimensions(powers: Powers) -> tuple[tuple[str, int], ...]:
    merged: dict[str, int] = {}
    for name, power in powers:
        merged[name.dimension] = merged.get(name.dimension, 0) + power
    return tuple(sorted((dimension, power) for dimension, power in merged.items() if dimension and power))


@lru_cache(maxsize=1024)
def _scale(powers: Powers) -> Fraction:
    scale = Fraction(1)
    for name, power in powers:
        scale *= name.scale**power
    return scale


def _factor(name: NamedUnit, power: int, lang: Lang) -> str:
    symbol = name.value if lang == "zh" else name.en
    return symbol if power == 1 else f"{symbol}^{power}"


@lru_cache(maxsize=1024)
def _parsed(text: str) -> tuple[tuple[NamedUnit, int], ...] | None:
    above, *below = text.split("/")
    if above in ("", "1") and not below:
        return ()
    found = [_product(above, 1)] if above.strip() != "1" else []
    found += [_product(part, -1) for part in below]
    if any(part is None for part in found):
        return None
    return tuple(pair for part in found if part is not None for pair in part)


def _product(text: str, sign: int) -> Powers | None:
    text = text.strip()
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1]
    pairs: list[tuple[NamedUnit, int]] = []
    for part in text.replace("*", "·").split("·"):
        match = _FACTOR.fullmatch(part.strip())
        if not match or match["symbol"] not in SYMBOLS:
            return None
        power = sign * int(match["power"] or 1)
        pairs += [(name, power * one) for name, one in SYMBOLS[match["symbol"]]]
    return tuple(pairs)
