# SPDX-License-Identifier: Apache-2.0
"""Money: whole fen of renminbi, and nothing smaller."""

import re
from enum import StrEnum
from fractions import Fraction
from typing import Final, Self, final

from feidi._fields.frozen import frozen
from feidi.errors import InvariantError, UndefinedError
from feidi.labels import Lang, require_lang
from feidi.quantities.exact import Exact, exact_amount, plain
from feidi.quantities.notation import (
    BLANK,
    BLANKS,
    DIGIT,
    INTEGER,
    LONGEST,
    MULTIPLES,
    SIGN,
    any_of,
    compiled,
    compound,
    decimals,
    half_width,
    refused,
)

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
_PLAIN: Final = re.compile(
    r"(-?(?:[0-9]{1,25}|[1-9][0-9]{0,2}(?:,[0-9]{3}){1,7}))(?:\.([0-9]{1,12}))? ?(亿元|万元|元|分)", re.ASCII
)
"""What nearly every amount in a document looks like; the rest is read below, and slower."""
_FEN_OF: Final = {unit.zh: unit.fen for unit in MoneyUnit}
_EN: Final = {MoneyUnit.FEN: "fen", MoneyUnit.WAN: "CNY10k", MoneyUnit.YI: "CNY100m"}
_POWERS: Final = {
    **{f"{multiple}元": power + 2 for multiple, power in MULTIPLES.items()},
    **{multiple: power + 2 for multiple, power in MULTIPLES.items()},
    "元": 2,
    "角": 1,
    "分": 0,
    "CNY100m": 10,
    "CNY1m": 8,
    "CNY10k": 6,
    "CNY1k": 5,
    "fen": 0,
}
"""Which power of ten of a fen each name of a unit is."""
_TERM: Final = rf"([0-9][0-9,]*(?:\.[0-9]+)?(?:/[0-9]+)?) *({'|'.join(_POWERS)})?"


def _money_pattern() -> str:
    """Return the pattern of amounts that are whole fen: Chinese, with the currency before them, and English."""
    currency, b = "(?:CNY|RMB|人民币|[¥￥])", BLANKS
    # Whole in hundredths of the unit, whatever stands above the bar.
    halves = "[/／](?:[245２４５]|[125１２５][0０]|[2２][5５]|[1１][0０]{2})"
    multiples = any_of(f"{decimals(power + 2)}{b}{name}" for name, power in MULTIPLES.items())
    yuan = rf"(?:{multiples}|{decimals(2)}|{halves}(?:{b}{any_of(MULTIPLES)})?|{compound(2)}){b}元?"
    fen = rf"{b}角{b}{DIGIT}{b}分"
    tails = rf"{b}元{b}(?:(?:零{b})?{DIGIT}(?:{b}角|{fen})|零{b}{DIGIT}{b}分)|{fen}|{decimals(1)}{b}角|{decimals(0)}{b}分"
    names = any_of(rf"{decimals(_POWERS[name])}{BLANK}+{name}" for name in (*_EN.values(), "CNY1k", "CNY1m"))
    return (
        rf"(?=[\s\S]*(?:{currency}|[元角分n]))(?:{SIGN}?(?:{currency}{b})?|{currency}{b}{SIGN}){INTEGER}"
        rf"(?:(?:{yuan}|{tails})(?:{b}[整正])?|{decimals(2)}{b}(?:CNY|RMB|yuan)|{names})"
    )


MONEY: Final = _money_pattern()
"""The pattern of amounts of money."""


def _fen(text: str) -> int:
    """Return the fen of a text that the pattern matched."""
    fen = sum(
        Fraction(number.replace(",", "")) * 10 ** _POWERS[unit or "元"]
        for number, unit in re.findall(_TERM, text)
    )
    return -int(fen) if "-" in text else int(fen)


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
        if type(text) is str and len(text) <= LONGEST:
            match = _PLAIN.fullmatch(text)
            if match:
                whole, places, name = match.groups("")
                fen, rest = divmod(int(whole.replace(",", "") + places) * _FEN_OF[name], 10 ** len(places))
                if not rest:
                    return cls(fen)
            if compiled(MONEY).fullmatch(text):
                return cls(_fen(half_width(text)))
        raise refused(
            "not an amount of money",
            "money",
            text,
            'write the number and its unit: "1000.8万元", "12.34元" or "CNY 12.34"',
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
