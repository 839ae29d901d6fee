# SPDX-License-Identifier: Apache-2.0
"""Money: whole fen of renminbi, and nothing smaller."""

import re
from enum import StrEnum
from fractions import Fraction
from typing import Final, Self, final

from attrs import frozen

from feidi.errors import InvariantError, UndefinedError
from feidi.labels import Lang, require_lang
from feidi.quantities.exact import Exact, exact_amount, plain

__all__ = ["Money", "MoneyUnit"]

LARGEST: Final = 10**30


@final
class MoneyUnit(StrEnum):
    """The units in which amounts are written, smallest first."""

    FEN = "fen"
    YUAN = "yuan"
    WAN = "wan"
    YI = "yi"

    @property
    def fen(self) -> int:
        """How many fen make one of this unit."""
        return _FEN[self]

    @property
    def zh(self) -> str:
        """The unit as written after a number in Chinese."""
        return _ZH[self]


_FEN: Final = {
    MoneyUnit.FEN: 1,
    MoneyUnit.YUAN: 100,
    MoneyUnit.WAN: 1_000_000,
    MoneyUnit.YI: 10_000_000_000,
}
_ZH: Final = {MoneyUnit.FEN: "分", MoneyUnit.YUAN: "元", MoneyUnit.WAN: "万元", MoneyUnit.YI: "亿元"}
_TEXT: Final = re.compile(r"\s*(?P<number>[^\s分元万亿]+)\s*(?P<unit>亿元|万元|元|分)\s*")
_PLAIN: Final = re.compile(r"(-?[0-9]{1,25})(?:\.([0-9]{1,12}))?(亿元|万元|元|分)", re.ASCII)
"""What nearly every amount in a document looks like; the rest is read below, and slower."""
_FEN_OF: Final = {unit.zh: unit.fen for unit in MoneyUnit}
_CNY: Final = re.compile(r"\s*(?P<sign>-?)CNY\s*(?P<number>\S+)\s*")
_EN: Final = {MoneyUnit.FEN: "fen", MoneyUnit.WAN: "CNY10k", MoneyUnit.YI: "CNY100m"}
_EN_TEXT: Final = re.compile(r"\s*(?P<number>\S+)\s+(?P<unit>fen|CNY10k|CNY100m)\s*")


@final
@frozen(order=True, repr=False)
class Money:
    """An amount of renminbi in whole fen; negative for a refund or a payment out.

    Parameters
    ----------
    fen
        The amount. [fen], below 10**30 in size.

    Raises
    ------
    InvariantError
        For a float, a bool, or anything that is not a whole number of fen.

    Notes
    -----
    Laws: addition is associative, zero is neutral, and ``Money.from_text(m.text(lang, unit)) == m``
    in both languages and every unit.

    Examples
    --------
    >>> Money.wan("1000.8") + Money.yuan(1)
    Money.from_text('10008001元')
    >>> print(Money.yi("1.78"), sum([Money.yuan(1), Money.yuan("0.01")]))
    1.78亿元 1.01元
    """

    fen: int

    def __attrs_post_init__(self) -> None:
        if type(self.fen) is not int:
            raise InvariantError(
                "money is a whole number of fen",
                place="money",
                value=self.fen,
                remedy='write Money.yuan("12.34") or Money.wan("1000.8"), never a float',
            )
        if abs(self.fen) >= LARGEST:
            raise InvariantError(
                "more money than there is",
                place="money",
                value=self.fen,
                remedy="stay below 10**30 fen, and check the unit",
            )

    @classmethod
    def of(cls, amount: Exact, unit: MoneyUnit) -> Self:
        """Read an exact amount in the given unit.

        Raises
        ------
        InvariantError
            If the amount is not exact, or not a whole number of fen.
        """
        fen = exact_amount(amount, f"money in {unit.zh}") * unit.fen
        if fen.denominator != 1:
            raise InvariantError(
                "money is a whole number of fen",
                place=f"money in {unit.zh}",
                value=amount,
                remedy="round it first, by the instruction of the agreement",
            )
        return cls(fen.numerator)

    @classmethod
    def yuan(cls, amount: Exact) -> Self:
        """Read an amount in yuan (元)."""
        return cls.of(amount, MoneyUnit.YUAN)

    @classmethod
    def wan(cls, amount: Exact) -> Self:
        """Read an amount in ten thousands of yuan (万元)."""
        return cls.of(amount, MoneyUnit.WAN)

    @classmethod
    def yi(cls, amount: Exact) -> Self:
        """Read an amount in hundred millions of yuan (亿元)."""
        return cls.of(amount, MoneyUnit.YI)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read an amount with its unit: ``"1000.8万元"``, ``"12.34元"``, ``"-CNY 12.34"``, ``"1,000.8 CNY10k"``.

        Raises
        ------
        InvariantError
            If the unit is missing (a bare number could be yuan or 万元) or the number is not exact.
        """
        if type(text) is str and len(text) <= 80:
            match = _PLAIN.fullmatch(text)
            if match:
                whole, decimals, name = match.groups("")
                fen, rest = divmod(int(whole + decimals) * _FEN_OF[name], 10 ** len(decimals))
                if not rest:
                    return cls(fen)
            match = _TEXT.fullmatch(text)
            if match:
                unit = next(unit for unit in MoneyUnit if unit.zh == match["unit"])
                return cls.of(match["number"], unit)
            match = _CNY.fullmatch(text)
            if match:
                return cls.yuan(f"{match['sign']}{match['number']}")
            match = _EN_TEXT.fullmatch(text)
            if match:
                unit = next(unit for unit, name in _EN.items() if name == match["unit"])
                return cls.of(match["number"], unit)
        raise InvariantError(
            "not an amount of money",
            place="money",
            value=text,
            remedy='write the number and its unit: "1000.8万元", "12.34元" or "CNY 12.34"',
        )

    def text(self, lang: Lang = "zh", unit: MoneyUnit | None = None) -> str:
        """Write the amount exactly, in the unit a person expects or in the one given.

        Chinese takes the largest of 亿元, 万元 and 元 that needs at most two decimals;
        English writes yuan, with separators.

        Raises
        ------
        InvariantError
            If the language is neither ``"zh"`` nor ``"en"``.

        Examples
        --------
        >>> Money.wan("1000.8").text("en"), Money.wan("1000.8").text("en", MoneyUnit.WAN)
        ('CNY 10,008,000', '1,000.8 CNY10k')
        """
        require_lang(lang)
        if lang == "en":
            return self._english(unit or MoneyUnit.YUAN)
        unit = unit or self._expected_unit()
        return f"{plain(Fraction(self.fen, unit.fen))}{unit.zh}"

    def _english(self, unit: MoneyUnit) -> str:
        whole, rest = divmod(abs(self.fen), unit.fen)
        sign = "-" if self.fen < 0 else ""
        if unit is MoneyUnit.YUAN:
            return f"{sign}CNY {whole:,}{f'.{rest:02d}' if rest else ''}"
        decimals = plain(Fraction(rest, unit.fen)).removeprefix("0")
        return f"{sign}{whole:,}{decimals} {_EN[unit]}"

    def _expected_unit(self) -> MoneyUnit:
        for unit in (MoneyUnit.YI, MoneyUnit.WAN):
            if abs(self.fen) >= unit.fen and self.fen % (unit.fen // 100) == 0:
                return unit
        return MoneyUnit.YUAN

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"Money.from_text({self.text()!r})"

    def __bool__(self) -> bool:
        return self.fen != 0

    def __add__(self, other: "Money") -> "Money":
        return Money(self.fen + other.fen) if type(other) is Money else NotImplemented

    def __radd__(self, other: int) -> "Money":
        # sum() starts with the integer 0; no other number may be added to money.
        return self if type(other) is int and other == 0 else NotImplemented

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.fen - other.fen) if type(other) is Money else NotImplemented

    def __neg__(self) -> "Money":
        return Money(-self.fen)

    def __abs__(self) -> "Money":
        return Money(abs(self.fen))

    def __mul__(self, times: int) -> "Money":
        return Money(self.fen * times) if type(times) is int else NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other: "Money") -> Fraction:
        """Give the exact ratio of two sums.

        Raises
        ------
        UndefinedError
            If the sum below is 0.
        """
        if type(other) is not Money:
            return NotImplemented
        if not other.fen:
            raise UndefinedError(
                "there is no ratio to no money",
                place="money",
                value=str(self),
                remedy="ask only where the sum below is not 0",
            )
        return Fraction(self.fen, other.fen)
