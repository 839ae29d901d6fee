# SPDX-License-Identifier: Apache-2.0
"""Units with a name of their own, and every symbol that they are written by."""

from enum import StrEnum, unique
from fractions import Fraction
from typing import Final, final

__all__ = ["ORDER", "SYMBOLS", "NamedUnit", "Powers"]


@final
@unique
class NamedUnit(StrEnum):
    """A unit with a name of its own; the value is its Chinese symbol.

    Each kind of thing counted (个, 项, 家, 户, 台, 件, 支, 次) is a dimension of its own, and so are
    energy in standard coal and electricity: one becomes the other only by a stated coefficient.
    """

    YUAN = "元"
    QIAN_YUAN = "千元"
    WAN_YUAN = "万元"
    BAIWAN_YUAN = "百万元"
    YI_YUAN = "亿元"
    USD = "美元"
    WAN_USD = "万美元"
    TCE = "吨标准煤"
    WAN_TCE = "万吨标准煤"
    KILOGRAM = "千克"
    TONNE = "吨"
    WAN_TONNE = "万吨"
    KWH = "千瓦时"
    WAN_KWH = "万千瓦时"
    YI_KWH = "亿千瓦时"
    CUBIC_METRE = "立方米"
    MU = "亩"
    SQUARE_METRE = "平方米"
    WAN_SQUARE_METRE = "万平方米"
    HECTARE = "公顷"
    SQUARE_KILOMETRE = "平方公里"
    PERSON = "人"
    WAN_PERSON = "万人"
    THING = "个"
    MATTER = "项"
    FIRM = "家"
    HOUSEHOLD = "户"
    MACHINE = "台"
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
    NamedUnit.QIAN_YUAN: _row("CNY1k", "money", 10**3),
    NamedUnit.WAN_YUAN: _row("CNY10k", "money", 10**4),
    NamedUnit.BAIWAN_YUAN: _row("CNY1m", "money", 10**6),
    NamedUnit.YI_YUAN: _row("CNY100m", "money", 10**8),
    NamedUnit.USD: _row("USD", "dollars"),
    NamedUnit.WAN_USD: _row("USD10k", "dollars", 10**4),
    NamedUnit.TCE: _row("tce", "standard coal"),
    NamedUnit.WAN_TCE: _row("10ktce", "standard coal", 10**4),
    NamedUnit.KILOGRAM: _row("kg", "mass", "1/1000"),
    NamedUnit.TONNE: _row("t", "mass"),
    NamedUnit.WAN_TONNE: _row("10kt", "mass", 10**4),
    NamedUnit.KWH: _row("kWh", "electricity"),
    NamedUnit.WAN_KWH: _row("10MWh", "electricity", 10**4),
    NamedUnit.YI_KWH: _row("100GWh", "electricity", 10**8),
    NamedUnit.CUBIC_METRE: _row("m3", "volume"),
    NamedUnit.MU: _row("mu", "area"),
    NamedUnit.SQUARE_METRE: _row("m2", "area", "3/2000"),
    NamedUnit.WAN_SQUARE_METRE: _row("10000m2", "area", 15),
    NamedUnit.HECTARE: _row("ha", "area", 15),
    NamedUnit.SQUARE_KILOMETRE: _row("km2", "area", 1500),
    NamedUnit.PERSON: _row("person", "persons"),
    NamedUnit.WAN_PERSON: _row("10kperson", "persons", 10**4),
    NamedUnit.THING: _row("unit", "things"),
    NamedUnit.MATTER: _row("item", "items"),
    NamedUnit.FIRM: _row("firm", "firms"),
    NamedUnit.HOUSEHOLD: _row("household", "households"),
    NamedUnit.MACHINE: _row("machine", "machines"),
    NamedUnit.PIECE: _row("piece", "pieces"),
    NamedUnit.TEAM: _row("team", "teams"),
    NamedUnit.OCCASION: _row("time", "occasions"),
    NamedUnit.YEAR: _row("year", "time"),
    NamedUnit.MONTH: _row("month", "time", "1/12"),
    NamedUnit.POINT: _row("point", "points"),
    NamedUnit.PERCENT: _row("%", "", "1/100"),
    NamedUnit.PERMILLE: _row("‰", "", "1/1000"),
}
ORDER: Final = {name: place for place, name in enumerate(NamedUnit)}
"""In which order the units of a product are written."""

Powers = tuple[tuple[NamedUnit, int], ...]
"""Named units and their powers."""

_ALIASES: Final = {
    NamedUnit.TCE: ("吨标煤",),
    NamedUnit.KILOGRAM: ("公斤",),
    NamedUnit.KWH: ("度",),
    NamedUnit.CUBIC_METRE: ("m³", "㎥", "立方"),
    NamedUnit.SQUARE_METRE: ("m²", "㎡", "平米"),
    NamedUnit.SQUARE_KILOMETRE: ("km²", "㎞²"),
}
"""Other symbols of the same units; those of their multiples follow."""


def _symbols() -> dict[str, Powers]:
    by_value = {name.value: name for name in NamedUnit}
    symbols = {symbol: name for name in NamedUnit for symbol in (name.value, name.en)}
    for name in NamedUnit:
        for alias in (name.value, *_ALIASES.get(name, ())):
            symbols[alias] = name
            symbols |= {
                f"{multiple}{alias}": by_value[f"{multiple}{name.value}"]
                for multiple in ("百万", "万", "亿")
                if f"{multiple}{name.value}" in by_value
            }
    return {
        **{symbol: ((name, 1),) for symbol, name in symbols.items()},
        "人年": ((NamedUnit.PERSON, 1), (NamedUnit.YEAR, 1)),
    }


SYMBOLS: Final = _symbols()
"""Every symbol that a unit is written by."""
