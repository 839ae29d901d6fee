# SPDX-License-Identifier: Apache-2.0
"""An exact amount of something measured, with its unit."""

import re
from fractions import Fraction
from typing import Final, final

from feidi._fields.frozen import frozen, reads
from feidi.errors import InvariantError, UndefinedError
from feidi.labels import Lang
from feidi.quantities.area import Area
from feidi.quantities.exact import Exact, exact, plain
from feidi.quantities.money import MONEY, Money
from feidi.quantities.named_unit import SYMBOLS, NamedUnit
from feidi.quantities.notation import (
    BLANK,
    BLANKS,
    FRACTION,
    INTEGER,
    LONGEST,
    MULTIPLES,
    SIGN,
    any_of,
    compiled,
    compound,
    half_width,
    refused,
    written_value,
)
from feidi.quantities.unit import UNIT_PARTS, Unit

__all__ = ["Quantity", "quantity_of"]

# A multiple before a unit that has none of its own: 3万户, 1亿2000万千瓦时.
_SIMPLE: Final = rf"(?={BLANKS}[^{BLANK}0-9万亿%％‰])(?!{BLANKS}(?:百万|千元|CNY|USD))"
# Digits of a unit must not run into those of the number.
_JOINED: Final = rf"(?!{BLANKS}(?:[0-9]|CNY1|USD1))"
_MULTIPLE: Final = rf"{BLANKS}(?P<multiple>{any_of(MULTIPLES)}){_SIMPLE}"
_AMOUNT: Final = (
    rf"(?P<sign>{SIGN})?(?:(?P<compound>{INTEGER}{compound()}){_SIMPLE}"
    rf"|(?P<number>{FRACTION})(?:{BLANK}+|{_JOINED}|{_MULTIPLE}))(?P<unit>(?:{UNIT_PARTS}|[%％‰])?)"
)
QUANTITY: Final = any_of([_AMOUNT, MONEY])
"""The pattern of quantities."""
_PLAIN: Final = re.compile(r"(-?[0-9]{1,25})(?:\.([0-9]{1,12}))? ?(\D*)", re.ASCII)
"""What nearly every quantity looks like; the rest is read below, and slower."""
_ODD_UNIT: Final = rf"{SIGN}?{FRACTION}(?P<unit>(?! *[eE][+-]?[0-9])[^0-9０-９,，.．/／].*)"
"""A number, and what stands where its unit should."""
_UNITS: Final = {symbol: Unit(powers) for symbol, powers in SYMBOLS.items()} | {"": Unit()}
_YUAN: Final = Unit(((NamedUnit.YUAN, 1),))
_MU: Final = Unit(((NamedUnit.MU, 1),))


def _factor(unit: Unit) -> Fraction:
    # A percentage counts as the ratio it writes as soon as it enters a product.
    return Fraction(1) if unit.dimensions or len(unit.powers) != 1 else unit.scale


def _read(match: re.Match[str]) -> tuple[Fraction, Unit]:
    sign, compound, number, multiple, unit = match.group("sign", "compound", "number", "multiple", "unit")
    amount = exact(written_value(compound or number), "quantity")
    amount *= 10 ** MULTIPLES.get(multiple, 0)
    return -amount if half_width(sign or "") == "-" else amount, Unit.from_text(unit)


@final
@frozen(eq=False, repr=False)
class Quantity:
    """An exact amount and its unit.

    Parameters
    ----------
    amount
        The exact amount, in the unit.
    unit
        The unit; `Unit()` for a plain ratio.

    Raises
    ------
    InvariantError
        If the amount is not a Fraction (floats are refused) or the unit is not a `Unit`.

    Notes
    -----
    Two quantities are equal when they measure the same: 1 万元 equals 10000 元.
    Laws: ``Quantity.from_text(str(q)) == q`` with the same unit; ``(a + b) - b == a``;
    ``a / b * b == a``; adding what is measured differently is refused.

    Examples
    --------
    >>> tax, land = Quantity.of("250", "万元"), Quantity.of(20, "亩")
    >>> tax / land
    Quantity.from_text('12.5 万元/亩')
    >>> tax + land
    Traceback (most recent call last):
    feidi.errors.InvariantError: quantity: 亩 cannot be added to 万元 (found '20 亩'); ...
    """

    amount: Fraction
    unit: Unit

    @classmethod
    def of(cls, amount: Exact, unit: Unit | str = "") -> "Quantity":
        """Read an exact amount in a unit, given as a `Unit` or its text."""
        unit = unit if type(unit) is Unit else Unit.from_text(str(unit))
        return cls(exact(amount, f"amount in {unit.text() or '1'}"), unit)

    @classmethod
    def of_money(cls, money: Money) -> "Quantity":
        """Give money as a quantity in yuan."""
        return cls(Fraction(money.fen, 100), _YUAN)

    @classmethod
    def of_area(cls, area: Area) -> "Quantity":
        """Give an area as a quantity in mu."""
        return cls(area.mu, _MU)

    @classmethod
    def from_text(cls, text: str) -> "Quantity":
        """Read an amount with its unit: ``"12.5 万元/亩"``, ``"1/3 吨"``, ``"2.36%"``, ``"0.35"``.

        Raises
        ------
        InvariantError
            If the number is not exact or the unit is not known.
        """
        if type(text) is str and len(text) <= LONGEST:
            plain = _PLAIN.fullmatch(text)
            if plain and plain[3] in _UNITS:
                whole, places, symbol = plain.groups("")
                return cls(Fraction(int(whole + places), 10 ** len(places)), _UNITS[symbol])
            match = compiled(_AMOUNT).fullmatch(text)
            if match is not None:
                return cls(*_read(match))
            if compiled(MONEY).fullmatch(text):
                return cls.of_money(Money.from_text(text))
            odd = compiled(_ODD_UNIT).fullmatch(text)
            if odd is not None:
                Unit.from_text(odd["unit"])  # raises what the symbols are
        raise refused("not a quantity", "quantity", text, 'write the number and its unit: "12.5 万元/亩"')

    def in_unit(self, unit: Unit | str) -> Fraction:
        """Give the exact number of another unit of the same dimension.

        Raises
        ------
        InvariantError
            If the unit measures something else.
        """
        unit = unit if type(unit) is Unit else Unit.from_text(str(unit))
        if unit == self.unit:
            return self.amount
        self._require_like(unit, "expressed in")
        return self.amount * self.unit.scale / unit.scale

    def to(self, unit: Unit | str) -> "Quantity":
        """Give the same quantity in another unit of the same dimension."""
        unit = unit if type(unit) is Unit else Unit.from_text(str(unit))
        return Quantity(self.in_unit(unit), unit)

    def text(self, lang: Lang = "zh") -> str:
        """Write the amount exactly, with its unit; the Chinese text reads back."""
        symbol = self.unit.text(lang)
        space = "" if symbol in ("", "%", "‰") else " "
        return f"{plain(self.amount)}{space}{symbol}"

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"Quantity.from_text({self.text()!r})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not Quantity:
            return NotImplemented
        return self.unit.measures_like(other.unit) and self._size() == other._size()

    def __hash__(self) -> int:
        return hash((self._size(), self.unit.dimensions))

    def __lt__(self, other: "Quantity") -> bool:
        return self.amount < other.in_unit(self.unit) if type(other) is Quantity else NotImplemented

    def __le__(self, other: "Quantity") -> bool:
        return self.amount <= other.in_unit(self.unit) if type(other) is Quantity else NotImplemented

    def __gt__(self, other: "Quantity") -> bool:
        return self.amount > other.in_unit(self.unit) if type(other) is Quantity else NotImplemented

    def __ge__(self, other: "Quantity") -> bool:
        return self.amount >= other.in_unit(self.unit) if type(other) is Quantity else NotImplemented

    def __add__(self, other: "Quantity") -> "Quantity":
        if type(other) is not Quantity:
            return NotImplemented
        other._require_like(self.unit, "added to")
        return Quantity(self.amount + other.in_unit(self.unit), self.unit)

    def __sub__(self, other: "Quantity") -> "Quantity":
        if type(other) is not Quantity:
            return NotImplemented
        other._require_like(self.unit, "taken from")
        return Quantity(self.amount - other.in_unit(self.unit), self.unit)

    def __neg__(self) -> "Quantity":
        return Quantity(-self.amount, self.unit)

    def __mul__(self, other: "Quantity | int | Fraction") -> "Quantity":
        if type(other) is int or type(other) is Fraction:
            return Quantity(self.amount * other, self.unit)
        if type(other) is not Quantity:
            return NotImplemented
        amount = self.amount * _factor(self.unit) * other.amount * _factor(other.unit)
        return Quantity(amount, self.unit * other.unit)

    __rmul__ = __mul__

    def __truediv__(self, other: "Quantity | int | Fraction") -> "Quantity":
        if type(other) is int or type(other) is Fraction:
            other = Quantity(Fraction(other), Unit())
        if type(other) is not Quantity:
            return NotImplemented
        if not other.amount:
            raise UndefinedError(
                "nothing can be divided by zero",
                place="quantity",
                value=str(other),
                remedy="ask for a ratio only where the divisor is not 0",
            )
        if not other.unit.powers:
            return Quantity(self.amount / other.amount, self.unit)
        amount = self.amount * _factor(self.unit) / (other.amount * _factor(other.unit))
        return Quantity(amount, self.unit / other.unit)

    def _size(self) -> Fraction:
        return self.amount * self.unit.scale

    def _require_like(self, unit: Unit, action: str) -> None:
        if not self.unit.measures_like(unit):
            raise InvariantError(
                f"{self.unit.text() or 'a ratio'} cannot be {action} {unit.text() or 'a ratio'}",
                place="quantity",
                value=str(self),
                remedy="give both in units of the same dimension",
            )


def quantity_of(value: Quantity | str) -> Quantity:
    """Return a quantity, or the one that text stands for."""
    return value if isinstance(value, Quantity) else Quantity.from_text(value)


reads(quantity_of)
