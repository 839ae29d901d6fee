# SPDX-License-Identifier: Apache-2.0
"""Expressions as trees of plain classes: data that the readings beside this file evaluate, print and check.

A leaf is a constant, a day or a name. Trees are built from text by `parse` or with the operators of Python:
``Name("tax") / Name("land")``, ``Name("tax") >= Money.wan(100)``, ``first & second``, ``~first``. ``==`` compares
trees; equality of values is written ``equal(left, right)``.
"""

from fractions import Fraction
from typing import TYPE_CHECKING, Final, Literal, NoReturn, cast, final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date
from feidi.errors import InvariantError
from feidi.expressions.shape import (
    depth_field,
    is_finite_decimal,
    set_depth,
)
from feidi.quantities.money import Money, MoneyUnit
from feidi.quantities.quantity import Quantity
from feidi.quantities.share import Rate, Share

if TYPE_CHECKING:
    from feidi.expressions.tree import Expression, Operand

__all__ = [
    "Arithmetic",
    "Comparison",
    "Constant",
    "Day",
    "Junction",
    "Negative",
    "Not",
    "Operators",
    "Power",
    "Relation",
    "Sign",
    "as_expression",
    "equal",
    "unequal",
]


def as_expression(operand: "Operand") -> "Expression":
    """Return an operand of Python as a tree.

    Parameters
    ----------
    operand
        An expression, money, a quantity, a share or rate, an exact number or a day. Below zero it becomes the negative
        of a constant, and a number whose decimals do not end a quotient.

    Raises
    ------
    InvariantError
        If it is none of these; floats are refused.

    Examples
    --------
    >>> as_expression(Fraction(1, 3)) == as_expression(1) / 3
    True
    """
    match operand:
        case Operators():
            return operand.expression
        case int() | Fraction() if type(operand) is not bool:
            return _number(Quantity.of(operand))
        case Quantity():
            return _number(operand)
        case Money():
            fen = abs(operand.fen)
            unit = next(
                (unit for unit in _LARGE if unit.fen <= fen and fen % (unit.fen // 100) == 0), MoneyUnit.YUAN
            )
            return _number(Quantity.of(Fraction(operand.fen, unit.fen), unit.zh))
        case Share() | Rate():
            percent = operand.value * 100
            is_finite = is_finite_decimal(percent)
            return _number(Quantity.of(percent, "%") if is_finite else Quantity.of(operand.value))
        case Date():
            return Day(operand)
        case _:
            raise InvariantError(
                "not an operand of an expression",
                place="expression",
                value=operand,
                remedy='give an expression, Money, a Quantity or an exact number; text is read by parse("...")',
            )


_LARGE: Final = (MoneyUnit.YI, MoneyUnit.WAN)


def _number(quantity: Quantity) -> "Expression":
    amount = quantity.amount
    if amount < 0:
        return Negative(_number(-quantity))
    if is_finite_decimal(amount):
        return Constant(quantity)
    top = Constant(Quantity(Fraction(amount.numerator), quantity.unit))
    return Arithmetic("/", top, Constant(Quantity.of(amount.denominator)))


class Operators:
    """The operators of every node: arithmetic, comparison, and ``& | ~`` for conditions."""

    __slots__ = ()

    @property
    def expression(self) -> "Expression":
        """The tree itself; of a declared fact its name."""
        return cast("Expression", self)

    def __add__(self, other: "Operand") -> "Arithmetic":
        return Arithmetic("+", self.expression, as_expression(other))

    def __radd__(self, other: "Operand") -> "Arithmetic":
        return Arithmetic("+", as_expression(other), self.expression)

    def __sub__(self, other: "Operand") -> "Arithmetic":
        return Arithmetic("-", self.expression, as_expression(other))

    def __rsub__(self, other: "Operand") -> "Arithmetic":
        return Arithmetic("-", as_expression(other), self.expression)

    def __mul__(self, other: "Operand") -> "Arithmetic":
        return Arithmetic("*", self.expression, as_expression(other))

    def __rmul__(self, other: "Operand") -> "Arithmetic":
        return Arithmetic("*", as_expression(other), self.expression)

    def __truediv__(self, other: "Operand") -> "Arithmetic":
        return Arithmetic("/", self.expression, as_expression(other))

    def __rtruediv__(self, other: "Operand") -> "Arithmetic":
        return Arithmetic("/", as_expression(other), self.expression)

    def __pow__(self, exponent: int) -> "Power":
        return Power(self.expression, exponent)

    def __neg__(self) -> "Negative":
        return Negative(self.expression)

    def __ge__(self, other: "Operand") -> "Comparison":
        return Comparison(">=", self.expression, as_expression(other))

    def __gt__(self, other: "Operand") -> "Comparison":
        return Comparison(">", self.expression, as_expression(other))

    def __le__(self, other: "Operand") -> "Comparison":
        return Comparison("<=", self.expression, as_expression(other))

    def __lt__(self, other: "Operand") -> "Comparison":
        return Comparison("<", self.expression, as_expression(other))

    def __and__(self, other: "Expression") -> "Junction":
        return Junction("and", (self.expression, other.expression))

    def __or__(self, other: "Expression") -> "Junction":
        return Junction("or", (self.expression, other.expression))

    def __invert__(self) -> "Not":
        return Not(self.expression)

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "an expression has no truth value before it is evaluated; combine conditions with & | ~, not and/or/not"
        )


def equal(left: "Operand", right: "Operand") -> "Comparison":
    """Return the condition that two values are equal."""
    return Comparison("=", as_expression(left), as_expression(right))


def unequal(left: "Operand", right: "Operand") -> "Comparison":
    """Return the condition that two values differ."""
    return Comparison("!=", as_expression(left), as_expression(right))


@final
@frozen(order=False)
class Constant(Operators):
    """A number that stands in the document, with its unit: ``3000 万元``, ``8%``, ``290``.

    Parameters
    ----------
    value
        The quantity, not below zero and with decimals that end; `as_expression` takes the others.
    """

    value: Quantity
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        if self.value.amount < 0 or not is_finite_decimal(self.value.amount):
            raise InvariantError(
                "a constant is a quantity from zero up, with decimals that end",
                place="constant",
                value=self.value,
                remedy="write as_expression(value): it makes a negative or a quotient of the others",
            )


@final
@frozen(order=False)
class Day(Operators):
    """A day of the calendar that stands in the document: ``2020-12-31``."""

    value: Date
    depth: int = depth_field()


Sign = Literal["+", "-", "*", "/"]
Relation = Literal[">=", ">", "<=", "<", "=", "!="]


@final
@frozen(order=False)
class Negative(Operators):
    """The negative of a value."""

    of: "Expression"
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        set_depth(self, self.of)


@final
@frozen(order=False)
class Arithmetic(Operators):
    """A sum, difference, product or quotient of two values."""

    sign: Sign
    left: "Expression"
    right: "Expression"
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        set_depth(self, self.left, self.right)


@final
@frozen(order=False)
class Power(Operators):
    """A whole power of a value, from 2 to 9."""

    base: "Expression"
    exponent: int
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        if not 2 <= self.exponent <= 9:
            raise InvariantError(
                "an exponent is a whole number from 2 to 9",
                place="power.exponent",
                value=self.exponent,
                remedy="write the product out",
            )
        set_depth(self, self.base)


@final
@frozen(order=False)
class Comparison(Operators):
    """Whether two values stand in a relation; both measure the same."""

    sign: Relation
    left: "Expression"
    right: "Expression"
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        set_depth(self, self.left, self.right)


@final
@frozen(order=False)
class Junction(Operators):
    """Whether all (``and``) or some (``or``) of several conditions hold."""

    word: Literal["and", "or"]
    parts: "tuple[Expression, ...]" = field(converter=tuple["Expression", ...])
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        if len(self.parts) < 2:
            raise InvariantError(
                f"{self.word!r} joins two conditions or more",
                place="junction.parts",
                value=len(self.parts),
                remedy="use the condition itself",
            )
        set_depth(self, *self.parts)


@final
@frozen(order=False)
class Not(Operators):
    """Whether a condition does not hold."""

    of: "Expression"
    depth: int = depth_field()

    def __attrs_post_init__(self) -> None:
        set_depth(self, self.of)
