# SPDX-License-Identifier: Apache-2.0
"""How numbers and money stand in a working, exactly."""

from fractions import Fraction

from feidi.labels import Label, Lang
from feidi.quantities.exact import plain
from feidi.quantities.money import Money

__all__ = ["money", "number", "workings"]


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


def workings(parts: list[Label], joint: str) -> Label:
    """Join several workings into one."""
    return Label(zh=joint.join(part.zh for part in parts), en=joint.join(part.en for part in parts))
