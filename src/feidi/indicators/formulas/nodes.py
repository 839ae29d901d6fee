# SPDX-License-Identifier: Apache-2.0
"""Formulas as trees of plain classes, built with operators on named facts.

The tree is data. What it is worth, how it prints and how it is read are modules of their own beside this one.
"""

import re
from fractions import Fraction
from typing import Final, assert_never, cast, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.labels import Label
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = [
    "Constant",
    "Difference",
    "Fact",
    "Formula",
    "Growth",
    "Prior",
    "Product",
    "Quotient",
    "ShareOf",
    "Sum",
    "unit_of",
]

_CODE: Final = re.compile(r"[a-z][a-z0-9_]{0,59}", re.ASCII)


def _node(operand: "Operand") -> "Formula | None":
    if type(operand) is int or type(operand) is Fraction:
        return Constant(Quantity.of(operand))
    if type(operand) is Quantity:
        return Constant(operand)
    return operand if isinstance(operand, Formula) else None


class _Operators:
    """What every node can be combined with: other nodes, quantities and exact numbers."""

    __slots__ = ()

    def __add__(self, other: "Operand") -> "Sum":
        right = _node(other)
        return NotImplemented if right is None else Sum(_itself(self), right)

    def __radd__(self, other: "Operand") -> "Sum":
        left = _node(other)
        return NotImplemented if left is None else Sum(left, _itself(self))

    def __sub__(self, other: "Operand") -> "Difference":
        right = _node(other)
        return NotImplemented if right is None else Difference(_itself(self), right)

    def __rsub__(self, other: "Operand") -> "Difference":
        left = _node(other)
        return NotImplemented if left is None else Difference(left, _itself(self))

    def __mul__(self, other: "Operand") -> "Product":
        right = _node(other)
        return NotImplemented if right is None else Product(_itself(self), right)

    def __rmul__(self, other: "Operand") -> "Product":
        left = _node(other)
        return NotImplemented if left is None else Product(left, _itself(self))

    def __truediv__(self, other: "Operand") -> "Quotient":
        right = _node(other)
        return NotImplemented if right is None else Quotient(_itself(self), right)

    def __rtruediv__(self, other: "Operand") -> "Quotient":
        left = _node(other)
        return NotImplemented if left is None else Quotient(left, _itself(self))


def _itself(node: _Operators) -> "Formula":
    # Every class with these operators is a member of the union below.
    return cast("Formula", node)


@final
@frozen
class Fact(_Operators):
    """A named fact that is observed, such as tax paid or land used.

    Parameters
    ----------
    code
        The name in formulas and files: small ASCII letters, digits and underscores.
    label
        What it is called in both languages.
    unit
        The unit it is usually given in; any unit of the same dimension is taken.

    Examples
    --------
    >>> tax = Fact("tax", Label(zh="税收", en="tax"), Unit.from_text("万元"))
    >>> land = Fact("land", Label(zh="用地", en="land"), Unit.from_text("亩"))
    >>> unit_of(tax / land)
    Unit.from_text('万元/亩')
    """

    code: str
    label: Label
    unit: Unit

    def __attrs_post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise InvariantError(
                "a fact has a short ASCII code",
                place="fact.code",
                value=self.code,
                remedy="use up to 60 small letters, digits and underscores, starting with a letter",
            )


def _constant(value: "Quantity | int | Fraction") -> Quantity:
    return value if type(value) is Quantity else Quantity.of(value)


@final
@frozen
class Constant(_Operators):
    """A quantity that stands in the formula itself."""

    value: Quantity = field(converter=_constant)


@final
@frozen
class Sum(_Operators):
    """Two parts added; both measure the same, and the sum has the unit of the first.

    Raises
    ------
    InvariantError
        If the parts do not measure the same, as tax and land.
    """

    left: "Formula"
    right: "Formula"

    def __attrs_post_init__(self) -> None:
        _require_alike(self.left, self.right, "added to")


@final
@frozen
class Difference(_Operators):
    """The second part taken from the first; both measure the same.

    Raises
    ------
    InvariantError
        If the parts do not measure the same.
    """

    left: "Formula"
    right: "Formula"

    def __attrs_post_init__(self) -> None:
        _require_alike(self.left, self.right, "taken from")


@final
@frozen
class Product(_Operators):
    """Two factors; the units multiply."""

    left: "Formula"
    right: "Formula"


@final
@frozen
class Quotient(_Operators):
    """The first part per the second; the units divide, and division by zero is undefined."""

    left: "Formula"
    right: "Formula"


@final
@frozen
class ShareOf(_Operators):
    """A part of a whole that measures the same; undefined where the part is not within the whole."""

    part: "Formula"
    whole: "Formula"

    def __attrs_post_init__(self) -> None:
        _require_alike(self.part, self.whole, "a part of")


@final
@frozen
class Prior(_Operators):
    """The same formula one period earlier."""

    of: "Formula"


@final
@frozen
class Growth(_Operators):
    """The change since the period before as a part of it; undefined unless that was above 0."""

    of: "Formula"


Formula = Fact | Constant | Sum | Difference | Product | Quotient | ShareOf | Prior | Growth
"""A tree of facts and what is done with them."""

Operand = Formula | Quantity | int | Fraction
"""What a formula may be combined with."""


def unit_of(formula: Formula) -> Unit:
    """Derive the unit of what a formula gives."""
    match formula:
        case Fact():
            return formula.unit
        case Constant():
            return formula.value.unit
        case Sum() | Difference():
            return unit_of(formula.left)
        case Product():
            return unit_of(formula.left) * unit_of(formula.right)
        case Quotient():
            return unit_of(formula.left) / unit_of(formula.right)
        case Prior():
            return unit_of(formula.of)
        case ShareOf() | Growth():
            return Unit()
        case _ as never:
            assert_never(never)


def _require_alike(left: Formula, right: Formula, action: str) -> None:
    first, second = unit_of(left), unit_of(right)
    if not first.measures_like(second):
        # Sums are read from the left: what is added or taken does not fit what stands before it.
        one, other = (first, second) if action == "a part of" else (second, first)
        raise InvariantError(
            f"{one.text() or 'a ratio'} cannot be {action} {other.text() or 'a ratio'}",
            place="formula",
            value=f"{first.text() or '1'} and {second.text() or '1'}",
            remedy="combine facts that measure the same",
        )
