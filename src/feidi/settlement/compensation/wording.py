# SPDX-License-Identifier: Apache-2.0
"""How numbers and money stand in a working, exactly."""

from fractions import Fraction
from typing import Final

from feidi.labels import Label, Lang
from feidi.quantities.exact import plain
from feidi.quantities.money import Money

_SIGNS: Final = (" + ", " - ", " × ", " = ", ":", ": ")

__all__ = ["in_brackets", "money", "number", "summed"]


def money(fen: Fraction, lang: Lang) -> str:
    """Write money that may end between two fen.

    Examples
    --------
    >>> money(Fraction(250_000), "zh"), money(Fraction(1, 3), "en")
    ('2500元', 'CNY 1/300')
    """
    if fen.denominator == 1:
        return Money(fen.numerator).text(lang)
    yuan = plain(fen / 100)
    return f"{yuan}元" if lang == "zh" else f"CNY {yuan}"


def number(value: Fraction) -> str:
    """Write a number, in brackets where its sign would stand beside another.

    Examples
    --------
    >>> number(Fraction(1, 2)), number(Fraction(-3))
    ('0.5', '(-3)')
    """
    return f"({plain(value)})" if value < 0 else plain(value)


def in_brackets(text: str) -> str:
    """Return a working as one term of another: in brackets where it is more than an amount.

    Examples
    --------
    >>> in_brackets("60万元"), in_brackets("1万元 × 6 = 6万元")
    ('60万元', '(1万元 × 6 = 6万元)')
    """
    return f"({text})" if any(sign in text for sign in _SIGNS) else text


def summed(parts: list[tuple[Fraction, Label]]) -> tuple[Fraction, Label]:
    """Return the sum of several workings, as an equation that is true.

    Examples
    --------
    >>> one = Fraction(60_000_000), Label(zh="60万元", en="CNY 600,000")
    >>> more = Fraction(6_000_000), Label(zh="1万元 × 6 = 6万元", en="CNY 10,000 × 6 = CNY 60,000")
    >>> summed([one, more])[1].zh
    '60万元 + (1万元 × 6 = 6万元) = 66万元'
    """
    if len(parts) == 1:
        return parts[0]
    fen = sum((each for each, _ in parts), Fraction(0))
    zh = " + ".join(in_brackets(text.zh) for _, text in parts)
    en = " + ".join(in_brackets(text.en) for _, text in parts)
    return fen, Label(zh=f"{zh} = {money(fen, 'zh')}", en=f"{en} = {money(fen, 'en')}")
