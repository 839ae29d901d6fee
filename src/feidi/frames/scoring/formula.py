# SPDX-License-Identifier: Apache-2.0
"""Formulas over columns: the tree of a formula becomes the number that stands for its column."""

from collections.abc import Callable
from fractions import Fraction
from typing import TypeAlias, assert_never

from feidi.errors import InvariantError
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.number import NOTHING, ONE, Number, Predicate, choose
from feidi.indicators.formulas.nodes import Constant as Fixed
from feidi.indicators.formulas.nodes import (
    Difference,
    Fact,
    Formula,
    Growth,
    Prior,
    Product,
    Quotient,
    ShareOf,
    Sum,
    unit_of,
)
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = ["Lookup", "beyond_columns", "formula_number", "without_zeros"]

Lookup: TypeAlias = Callable[[Fact, int], Number]
"""Returns a fact so many periods back, in the unit of the fact."""


def formula_number(formula: Formula, lookup: Lookup, back: int = 0) -> Number | Constant:
    """Compile a formula; what has no value is missing.

    Parameters
    ----------
    formula
        The formula.
    lookup
        Gives the columns of facts.
    back
        How many periods before the observed one.

    Returns
    -------
    Number or Constant
        In the unit that `unit_of` derives.
    """
    match formula:
        case Fact():
            return lookup(formula, back)
        case Fixed():
            return Constant.of(formula.value.amount)
        case Prior():
            return _of_facts(formula.of, lookup, back + 1)
        case Growth():
            return _growth(_of_facts(formula.of, lookup, back), _of_facts(formula.of, lookup, back + 1))
        case ShareOf():
            part, whole = (formula_number(half, lookup, back) for half in (formula.part, formula.whole))
            return _share(_times(part, _scale(formula.part, formula.whole)), whole)
        case Sum() | Difference() | Product() | Quotient():
            left, right = (formula_number(half, lookup, back) for half in (formula.left, formula.right))
            return _combined(formula, left, right)
        case _ as never:
            assert_never(never)


def _of_facts(formula: Formula, lookup: Lookup, back: int) -> Number:
    number = formula_number(formula, lookup, back)
    if isinstance(number, Constant):
        raise _refused("a constant of an earlier period")
    return number


def _combined(
    formula: Sum | Difference | Product | Quotient, left: Number | Constant, right: Number | Constant
) -> Number | Constant:
    units = Quantity(Fraction(1), unit_of(formula.left)), Quantity(Fraction(1), unit_of(formula.right))
    match formula:
        case Sum():
            return _plus(left, _times(right, _scale(formula.right, formula.left)))
        case Difference():
            return _plus(left, _times(right, -_scale(formula.right, formula.left)))
        case Product():
            product = left * right if isinstance(left, Number) else _times(right, left)
            return _times(product, _factor(units[0] * units[1], unit_of(formula)))
        case Quotient():
            return _times(_over(left, right), _factor(units[0] / units[1], unit_of(formula)))
        case _ as never:
            assert_never(never)


def _factor(one: Quantity, unit: Unit) -> Constant:
    return Constant.of(one.in_unit(unit))


def _scale(formula: Formula, like: Formula) -> Constant:
    return Constant.of(unit_of(formula).scale / unit_of(like).scale)


def _times(number: Number | Constant, factor: Constant) -> Number | Constant:
    return number if factor.exact == 1 else number * factor


def _plus(left: Number | Constant, right: Number | Constant) -> Number | Constant:
    if isinstance(left, Constant):
        return right + left if isinstance(right, Number) else left + right
    return left + right


def _over(left: Number | Constant, right: Number | Constant) -> Number | Constant:
    if isinstance(right, Constant):
        if right.exact == 0:
            raise _refused("a formula that always divides by 0")
        return left / right
    divisor = without_zeros(right)
    return left / divisor if isinstance(left, Number) else divisor.under(left)


def _refused(what: str) -> InvariantError:
    return beyond_columns(what, "formula", "score such units with Scheme.score")


def without_zeros(number: Number) -> Number:
    """Return a column in which 0 is missing, so that it can divide."""
    if number.bound.low > number.bound.error or number.bound.high < -number.bound.error:
        return number
    return choose(number.is_zero(), None, number)


def _growth(now: Number, before: Number) -> Number:
    positive = before
    if before.bound.low <= before.bound.error:
        positive = choose(before.reaches(NOTHING, above=True), before, None)
    return now / positive - ONE


def _share(part: Number | Constant, whole: Number | Constant) -> Number | Constant:
    share = _over(part, whole)
    if isinstance(share, Constant):
        raise _refused("a share of constants")
    return choose(_between(share), share, None)


def _between(share: Number) -> Predicate:
    above = share.reaches(ONE, above=True)
    return share.reaches(NOTHING) & Predicate(lambda at: share.compute(at) <= 1.0, above.doubts)


def beyond_columns(what: str, place: str, remedy: str) -> InvariantError:
    """Return the error for a part of a scheme that columns cannot compute.

    Examples
    --------
    >>> print(beyond_columns("a formula without facts", "item x", "give the item a fact"))
    item x: a formula without facts is beyond columns; give the item a fact
    """
    return InvariantError(f"{what} is beyond columns", place=place, remedy=remedy)
