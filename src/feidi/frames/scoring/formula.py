# SPDX-License-Identifier: Apache-2.0
"""Formulas over columns: an expression becomes the number that stands for its column.

Arithmetic, the smaller and the larger of several, shares, growth and figures of earlier years are computed; other parts
of the language are refused by name.
"""

from collections.abc import Callable, Iterator
from functools import reduce
from typing import TypeAlias, cast

from feidi.errors import InvariantError
from feidi.expressions.calls import Call
from feidi.expressions.checked import Checked
from feidi.expressions.functions import Function
from feidi.expressions.names import Name
from feidi.expressions.nodes import Arithmetic, Negative, Power
from feidi.expressions.nodes import Constant as Stated
from feidi.expressions.text import expression_text
from feidi.expressions.tree import Expression
from feidi.expressions.walk import operands
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.number import NOTHING, ONE, Number, Predicate, choose

__all__ = ["Lookup", "beyond_columns", "facts_back", "formula_number", "without_zeros"]

Lookup: TypeAlias = Callable[[str, int], Number]
"""Returns a fact so many years back, in the unit of the fact."""
Value: TypeAlias = Number | Constant

_BACK = {Function.PREVIOUS: 1, Function.YEAR_BEFORE: 1}
"""Columns are years, of which the period before and the year before are the same."""


def facts_back(formula: Expression, back: int = 0) -> Iterator[tuple[str, int]]:
    """Yield the facts that a formula reads, each with how many years back, as they stand."""
    match formula:
        case Name(name=name):
            yield name, back
        case Call(function=Function.GROWTH, arguments=(of, _)):
            yield from facts_back(of, back)
            yield from facts_back(of, back + 1)
        case Call(function=function, arguments=arguments):
            for argument in arguments:
                yield from facts_back(argument, back + _BACK.get(function, 0))
        case _:
            for part in operands(formula):
                yield from facts_back(part, back)


def formula_number(checked: Checked, lookup: Lookup) -> Value:
    """Compile a formula, in the unit of its own measure; what has no value is missing.

    Parameters
    ----------
    checked
        The formula.
    lookup
        Gives the columns of facts.

    Raises
    ------
    InvariantError
        If a part of it is beyond columns.
    """
    return _Compiler(checked, lookup).value(checked.expression, 0)


class _Compiler:
    """A formula and its columns. Not a noun: it lives inside one call."""

    def __init__(self, checked: Checked, lookup: Lookup) -> None:
        self.checked = checked
        self.lookup = lookup

    def value(self, part: Expression, back: int) -> Value:
        match part:
            case Stated(value=value):
                return Constant.of(value.amount)
            case Name(name=name, of=""):
                return self.lookup(name, back)
            case Negative(of=of):
                return self.alike(of, part, back) * Constant.of(-1)
            case Arithmetic(sign="+" | "-" as sign, left=left, right=right):
                second = self.alike(right, part, back)
                first = self.alike(left, part, back)
                return _plus(first, second if sign == "+" else second * Constant.of(-1))
            case Arithmetic(sign=sign, left=left, right=right):
                first, second = self.value(left, back), self.value(right, back)
                scales = self.scale(left), self.scale(right)
                if sign == "*":
                    return _times(_product(first, second), scales[0] * scales[1] / self.scale(part))
                return _times(_over(first, second), scales[0] / scales[1] / self.scale(part))
            case Power(base=base, exponent=exponent):
                power = reduce(_product, [self.value(base, back)] * exponent)
                return _times(
                    power, Constant.of((self.scale(base).exact or 0) ** exponent) / self.scale(part)
                )
            case Call():
                return self.call(part, back)
            case _:
                raise _refused(expression_text(part))

    def call(self, call: Call, back: int) -> Value:
        arguments = call.arguments
        match call.function:
            case Function.PREVIOUS | Function.YEAR_BEFORE:
                return self.of_facts(arguments[0], back + 1)
            case Function.GROWTH:
                return _growth(self.of_facts(arguments[0], back), self.of_facts(arguments[0], back + 1))
            case Function.SHARE:
                part, whole = (self.value(argument, back) for argument in arguments)
                return _share(_times(part, self.scale(arguments[0]) / self.scale(arguments[1])), whole)
            case Function.MIN | Function.MAX:
                choice = _smaller if call.function is Function.MIN else _larger
                return reduce(choice, (self.alike(argument, call, back) for argument in arguments))
            case Function.CLIP:
                value, low, high = (self.alike(argument, call, back) for argument in arguments)
                return _larger(_smaller(value, high), low)
            case Function.ABS:
                value = self.alike(arguments[0], call, back)
                return _larger(value, value * Constant.of(-1))
            case _:
                raise _refused(expression_text(call))

    def of_facts(self, part: Expression, back: int) -> Number:
        value = self.value(part, back)
        if isinstance(value, Constant):
            raise _refused("a constant of an earlier period")
        return value

    def scale(self, part: Expression) -> Constant:
        return Constant.of(self.checked.measure_of(part).unit.scale)

    def alike(self, part: Expression, whole: Expression, back: int) -> Value:
        return _times(self.value(part, back), self.scale(part) / self.scale(whole))


def _times(value: Value, factor: Constant) -> Value:
    return value if factor.exact == 1 else value * factor


def _product(left: Value, right: Value) -> Value:
    if isinstance(left, Number):
        return left * right
    return right * left


def _plus(left: Value, right: Value) -> Value:
    if isinstance(left, Constant):
        return left + right if isinstance(right, Constant) else right + left
    return left + right


def _over(left: Value, right: Value) -> Value:
    if isinstance(right, Constant):
        if right.exact == 0:
            raise _refused("a formula that always divides by 0")
        return left / right
    divisor = without_zeros(right)
    return left / divisor if isinstance(left, Number) else divisor.under(left)


def _smaller(left: Value, right: Value) -> Value:
    return _larger(left * Constant.of(-1), right * Constant.of(-1)) * Constant.of(-1)


def _larger(left: Value, right: Value) -> Value:
    if isinstance(left, Constant) and isinstance(right, Constant):
        # Constants of a formula are exact.
        return left if (left.exact or 0) >= (right.exact or 0) else right
    if isinstance(right, Constant):
        return cast("Number", left).at_least(right)
    if isinstance(left, Constant):
        return right.at_least(left)
    # By the difference, so that a row in which either is missing has neither.
    return (left + right * Constant.of(-1)).at_least(NOTHING) + right


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


def _share(part: Value, whole: Value) -> Number:
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
