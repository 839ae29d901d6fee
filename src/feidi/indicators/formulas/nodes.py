# SPDX-License-Identifier: Apache-2.0
"""Formulas as trees of plain classes, built with operators on named facts.

The tree is data. What it is worth, how it prints and how it is read are modules of their own beside this one.
"""

import re
from fractions import Fraction
from typing import Final, assert_never, final

from attrs import field, frozen

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


def _node(operand: "Formula | Quantity | int | Fraction") -> "Formula | None":
    if type(operand) is int or type(operand) is Fraction:
        return Constant(Quantity.of(operand))
    if type(operand) is Quantity:
        return Constant(operand)
    return operand if isinstance(operand, Formula) else None


def _plus(left: "Formula", right: "Formula | Quantity | int | Fraction") -> "Sum":
    node = _node(right)
    return NotImplemented if node is None else Sum(left, node)


def _plus_from(right: "Formula", left: "Quantity | int | Fraction") -> "Sum":
    node = _node(left)
    return NotImplemented if node is None else Sum(node, right)


def _minus(left: "Formula", right: "Formula | Quantity | int | Fraction") -> "Difference":
    node = _node(right)
    return NotImplemented if node is None else Difference(left, node)


def _minus_from(right: "Formula", left: "Quantity | int | Fraction") -> "Difference":
    node = _node(left)
    return NotImplemented if node is None else Difference(node, right)


def _times(left: "Formula", right: "Formula | Quantity | int | Fraction") -> "Product":
    node = _node(right)
    return NotImplemented if node is None else Product(left, node)


def _times_from(right: "Formula", left: "Quantity | int | Fraction") -> "Product":
    node = _node(left)
    return NotImplemented if node is None else Product(node, right)


def _over(left: "Formula", right: "Formula | Quantity | int | Fraction") -> "Quotient":
    node = _node(right)
    return NotImplemented if node is None else Quotient(left, node)


def _over_from(right: "Formula", left: "Quantity | int | Fraction") -> "Quotient":
    node = _node(left)
    return NotImplemented if node is None else Quotient(node, right)


@final
@frozen
class Fact:
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
        if type(self.code) is not str or not _CODE.fullmatch(self.code):
            raise InvariantError(
                "a fact has a short ASCII code",
                place="fact.code",
                value=self.code,
                remedy="use up to 60 small letters, digits and underscores, starting with a letter",
            )

    __add__, __radd__, __sub__, __rsub__ = _plus, _plus_from, _minus, _minus_from
    __mul__, __rmul__, __truediv__, __rtruediv__ = _times, _times_from, _over, _over_from


def _constant(value: "Quantity | int | Fraction") -> Quantity:
    return value if type(value) is Quantity else Quantity.of(value)


@final
@frozen
class Constant:
    """A quantity that stands in the formula itself."""

    value: Quantity = field(converter=_constant)

    __add__, __radd__, __sub__, __rsub__ = _plus, _plus_from, _minus, _minus_from
    __mul__, __rmul__, __truediv__, __rtruediv__ = _times, _times_from, _over, _over_from


@final
@frozen
class Sum:
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

    __add__, __radd__, __sub__, __rsub__ = _plus, _plus_from, _minus, _minus_from
    __mul__, __rmul__, __truediv__, __rtruediv__ = _times, _times_from, _over, _over_from


@final
@frozen
class Difference:
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

    __add__, __radd__, __sub__, __rsub__ = _plus, _plus_from, _minus, _minus_from
    __mul__, __rmul__, __truediv__, __rtruediv__ = _times, _times_from, _over, _over_from


@final
@frozen
class Product:
    """Two factors; the units multiply."""

    left: "Formula"
    right: "Formula"

    __add__, __radd__, __sub__, __rsub__ = _plus, _plus_from, _minus, _minus_from
    __mul__, __rmul__, __truediv__, __rtruediv__ = _times, _times_from, _over, _over_from


@final
@frozen
class Quotient:
    """The first part per the second; the units divide, and division by zero is undefined."""

    left: "Formula"
    right: "Formula"

    __add__, __radd__, __sub__, __rsub__ = _plus, _plus_from, _minus, _minus_from
    __mul__, __rmul__, __truediv__, __rtruediv__ = _times, _times_from, _over, _over_from


@final
@frozen
class ShareOf:
    """A part of a whole that measures the same; undefined where the part is not within the whole."""

    part: "Formula"
    whole: "Formula"

    def __attrs_post_init__(self) -> None:
        _require_alike(self.part, self.whole, "a part of")

    __add__, __radd__, __sub__, __rsub__ = _plus, _plus_from, _minus, _minus_from
    __mul__, __rmul__, __truediv__, __rtruediv__ = _times, _times_from, _over, _over_from


@final
@frozen
class Prior:
    """The same formula one period earlier."""

    of: "Formula"

    __add__, __radd__, __sub__, __rsub__ = _plus, _plus_from, _minus, _minus_from
    __mul__, __rmul__, __truediv__, __rtruediv__ = _times, _times_from, _over, _over_from


@final
@frozen
class Growth:
    """The change since the period before as a part of it; undefined unless that was above 0."""

    of: "Formula"

    __add__, __radd__, __sub__, __rsub__ = _plus, _plus_from, _minus, _minus_from
    __mul__, __rmul__, __truediv__, __rtruediv__ = _times, _times_from, _over, _over_from


Formula = Fact | Constant | Sum | Difference | Product | Quotient | ShareOf | Prior | Growth


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
