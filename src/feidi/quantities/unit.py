# SPDX-License-Identifier: Apache-2.0
"""Units of the field and their products and quotients, with printed symbols such as 万元/亩."""

import re
from collections.abc import Iterable
from enum import StrEnum, unique
from fractions import Fraction
from functools import lru_cache
from typing import Final, final

from attrs import field, frozen

from feidi.errors import InvariantError
from feidi.labels import Lang

__all__ = ["NamedUnit", "Unit"]


@final
@unique
class NamedUnit(StrEnum):
    """A unit with a name of its own; the value is its Chinese symbol.

    Each kind of thing counted (个, 项, 家, 件, 支, 次) is a dimension of its own, and so are
    energy in standard coal and electricity: one becomes the other only by a stated coefficient.
    """

    YUAN = "元"
    WAN_YUAN = "万元"
    YI_YUAN = "亿元"
    USD = "美元"
    WAN_USD = "万美元"
    TCE = "吨标准煤"
    WAN_TCE = "万吨标准煤"
    TONNE = "吨"
    WAN_TONNE = "万吨"
    KWH = "千瓦时"
    WAN_KWH = "万千瓦时"
    YI_KWH = "亿千瓦时"
    CUBIC_METRE = "立方米"
    MU = "亩"
    SQUARE_METRE = "平方米"
    HECTARE = "公顷"
    SQUARE_KILOMETRE = "平方公里"
    PERSON = "人"
    WAN_PERSON = "万人"
    THING = "个"
    MATTER = "项"
    FIRM = "家"
    PIECE = "件"
    TEAM = "支"
    OCCASION = "次"
    YEAR = "年"
    MONTH = "月"
    POINT = "分"
    PERCENT = "%"
    PERMILLE = "‰"

    @property
    def scale(self) -> Fraction:
        """How many of the dimension's first unit make one of this."""
        return _FACTS[self][2]

    @property
    def dimension(self) -> str:
        """What it measures; empty for a percentage, which is a way to write a ratio."""
        return _FACTS[self][1]

    @property
    def en(self) -> str:
        """The symbol in English."""
        return _FACTS[self][0]


def _row(en: str, dimension: str, scale: int | str = 1) -> tuple[str, str, Fraction]:
    return en, dimension, Fraction(scale)


_FACTS: Final = {
    NamedUnit.YUAN: _row("CNY", "money"),
    NamedUnit.WAN_YUAN: _row("CNY10k", "money", 10**4),
    NamedUnit.YI_YUAN: _row("CNY100m", "money", 10**8),
    NamedUnit.USD: _row("USD", "dollars"),
    NamedUnit.WAN_USD: _row("USD10k", "dollars", 10**4),
    NamedUnit.TCE: _row("tce", "standard coal"),
    NamedUnit.WAN_TCE: _row("10ktce", "standard coal", 10**4),
    NamedUnit.TONNE: _row("t", "mass"),
    NamedUnit.WAN_TONNE: _row("10kt", "mass", 10**4),
    NamedUnit.KWH: _row("kWh", "electricity"),
    NamedUnit.WAN_KWH: _row("10MWh", "electricity", 10**4),
    NamedUnit.YI_KWH: _row("100GWh", "electricity", 10**8),
    NamedUnit.CUBIC_METRE: _row("m3", "volume"),
    NamedUnit.MU: _row("mu", "area"),
    NamedUnit.SQUARE_METRE: _row("m2", "area", "3/2000"),
    NamedUnit.HECTARE: _row("ha", "area", 15),
    NamedUnit.SQUARE_KILOMETRE: _row("km2", "area", 1500),
    NamedUnit.PERSON: _row("person", "persons"),
    NamedUnit.WAN_PERSON: _row("10kperson", "persons", 10**4),
    NamedUnit.THING: _row("unit", "things"),
    NamedUnit.MATTER: _row("item", "items"),
    NamedUnit.FIRM: _row("firm", "firms"),
    NamedUnit.PIECE: _row("piece", "pieces"),
    NamedUnit.TEAM: _row("team", "teams"),
    NamedUnit.OCCASION: _row("time", "occasions"),
    NamedUnit.YEAR: _row("year", "time"),
    NamedUnit.MONTH: _row("month", "time", "1/12"),
    NamedUnit.POINT: _row("point", "points"),
    NamedUnit.PERCENT: _row("%", "", "1/100"),
    NamedUnit.PERMILLE: _row("‰", "", "1/1000"),
}
_ORDER: Final = {name: place for place, name in enumerate(NamedUnit)}

Powers = tuple[tuple[NamedUnit, int], ...]
_SYMBOLS: Final[dict[str, Powers]] = {
    **{name.value: ((name, 1),) for name in NamedUnit},
    **{name.en: ((name, 1),) for name in NamedUnit},
    "吨标煤": ((NamedUnit.TCE, 1),),
    "万吨标煤": ((NamedUnit.WAN_TCE, 1),),
    "人年": ((NamedUnit.PERSON, 1), (NamedUnit.YEAR, 1)),
}
_FACTOR: Final = re.compile(r"(?P<symbol>[^\s·*/()^]+)(?:\^(?P<power>[2-9]))?")


def _merged(powers: Iterable[tuple[NamedUnit, int]]) -> Powers:
    merged: dict[NamedUnit, int] = {}
    for name, power in powers:
        merged[name] = merged.get(name, 0) + power
    return tuple((name, merged[name]) for name in sorted(merged, key=_ORDER.__getitem__) if merged[name])


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
            if type(power) is not int or abs(power) > 9 or not alone:
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
        if type(text) is str and len(text) <= 80:
            above, *below = text.strip().split("/")
            if above in ("", "1") and not below:
                return cls()
            found = [_product(above, 1)] if above != "1" else []
            found += [_product(part, -1) for part in below]
            if all(part is not None for part in found):
                return cls(pair for part in found if part is not None for pair in part)
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


def _product(text: str, sign: int) -> Powers | None:
    text = text.strip()
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1]
    pairs: list[tuple[NamedUnit, int]] = []
    for part in text.replace("*", "·").split("·"):
        match = _FACTOR.fullmatch(part.strip())
        if not match or match["symbol"] not in _SYMBOLS:
            return None
        power = sign * int(match["power"] or 1)
        pairs += [(name, power * one) for name, one in _SYMBOLS[match["symbol"]]]
    return tuple(pairs)
