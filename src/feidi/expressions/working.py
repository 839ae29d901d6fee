# SPDX-License-Identifier: Apache-2.0
"""The working of a value: the expression with every figure put in, as an equation that a reader can check.

A working is itself an expression, of constants only. Law: evaluated by itself it gives the same value.
"""

from fractions import Fraction
from typing import Final, assert_never, cast, final

from feidi._fields.frozen import field, frozen
from feidi.dates.period import Period
from feidi.expressions.calls import Call
from feidi.expressions.checked import Checked
from feidi.expressions.evaluate import Evaluation
from feidi.expressions.functions import Function
from feidi.expressions.measures import MONEY, RATIO, Kind, Measure
from feidi.expressions.names import Name
from feidi.expressions.nodes import (
    Arithmetic,
    Comparison,
    Constant,
    Day,
    Junction,
    Negative,
    Not,
    Power,
    as_expression,
)
from feidi.expressions.outcome import Answer, Unknown
from feidi.expressions.tables import Table, TableKind
from feidi.expressions.text import expression_text
from feidi.expressions.tree import Expression
from feidi.expressions.world import Figure, World
from feidi.labels import Label, Lang
from feidi.quantities.exact import plain
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = ["FigureRead", "Working", "quantity_of", "value_text", "work_out"]

MOST_PERIODS: Final = 60
"""A working writes out so many periods of windows; beyond them a window stands with its value."""
_MONEY_UNITS: Final = tuple(Unit.from_text(symbol) for symbol in ("亿元", "万元", "元"))


@final
@frozen
class FigureRead:
    """A figure that was read: what, for which period, and what was found."""

    figure: Figure
    period: Period
    answer: Answer


@final
@frozen
class Working:
    """How a value was found.

    Parameters
    ----------
    value
        The value: in base units, or unknown with its reasons.
    measure
        What it measures.
    tree
        The expression with figures put in; ``None`` where the value is unknown.
    definitions
        The workings of the definitions that were used, by name, in the order in which they were needed.
    figures
        Every figure that was read, in the order in which it was.
    """

    value: Answer
    measure: Measure
    tree: Expression | None
    definitions: "tuple[tuple[str, Working], ...]" = ()
    figures: tuple[FigureRead, ...] = ()
    labels: tuple[tuple[str, Label], ...] = field(default=(), repr=False)

    def text(self, lang: Lang = "zh") -> str:
        """Return the working as an equation, without its definitions.

        Examples
        --------
        >>> from feidi.expressions.check import check
        >>> from feidi.expressions.parser import parse
        >>> from feidi.expressions.measures import Slot
        >>> from feidi.expressions.world import Nothing
        >>> limit = check(parse("min(3000 万元, 2000 万元 + 3 * 500 万元)"), Slot("limit", MONEY))
        >>> print(work_out(limit, Nothing(), Period.of_year(2024)).text("en"))
        min(3000 万元, 2000 万元 + 3 * 500 万元) = 3000 万元
        """
        if isinstance(self.value, Unknown) or self.tree is None:
            return cast("Unknown", self.value).text(lang)
        if self.measure.kind is not Kind.NUMBER:
            return expression_text(self.tree, lang, dict(self.labels))
        left = expression_text(self.tree, lang, dict(self.labels))
        right = value_text(cast("Fraction", self.value), self.measure)
        return right if left == right else f"{left} = {right}"


def work_out(checked: Checked, world: World, period: Period) -> Working:
    """Evaluate an expression and keep its working."""
    evaluation = Evaluation(checked, world)
    measure = checked.slot.measure or checked.measure_of(checked.expression)
    return _worked(checked.expression, measure, evaluation, period)


def _worked(expression: Expression, measure: Measure, evaluation: Evaluation, period: Period) -> Working:
    value = evaluation.value(expression, period)
    substitution = _Substitution(evaluation)
    tree = None if isinstance(value, Unknown) else substitution.put(expression, period)
    figures = tuple(FigureRead(figure, at, answer) for (figure, at), answer in evaluation.found.items())
    return Working(value, measure, tree, tuple(substitution.definitions.items()), figures)


def quantity_of(number: Fraction, unit: Unit) -> Quantity:
    """Return a number of base units in a unit; money in the largest of 亿元, 万元 and 元 that needs two decimals."""
    if unit.measures_like(MONEY.unit):
        for symbol in _MONEY_UNITS:
            amount = number / symbol.scale
            if abs(amount) >= 1 and (amount * 100).denominator == 1:
                return Quantity(amount, symbol)
        return Quantity(number, MONEY.unit)
    return Quantity(number / unit.scale, unit)


def value_text(number: Fraction, measure: Measure) -> str:
    """Return a number of base units in the unit of its measure, money as `quantity_of` does."""
    quantity = quantity_of(number, measure.unit)
    symbol = quantity.unit.text()
    space = "" if symbol in ("", "%", "‰") else " "
    return f"{plain(quantity.amount)}{space}{symbol}"


class _Substitution:
    """Puts figures into an expression. Not a noun: it lives inside one call."""

    def __init__(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation
        self.definitions: dict[str, Working] = {}
        self.room = MOST_PERIODS

    def put(self, expression: Expression, period: Period) -> Expression:
        """Return the expression with the figures of a period; what is chosen by a condition stands alone."""
        match expression:
            case Constant() | Day():
                return expression
            case Name():
                return self.name(expression, period)
            case Negative(of=of):
                return Negative(self.put(of, period))
            case Arithmetic(sign=sign, left=left, right=right):
                return Arithmetic(sign, self.put(left, period), self.put(right, period))
            case Power(base=base, exponent=exponent):
                return Power(self.put(base, period), exponent)
            case Comparison(sign=sign, left=left, right=right):
                return Comparison(sign, self.put(left, period), self.put(right, period))
            case Junction(word=word, parts=parts):
                return Junction(word, [self.put(part, period) for part in parts])
            case Not(of=of):
                return Not(self.put(of, period))
            case Call():
                return self.call(expression, period)
            case Table():
                return self.table(expression, period)
            case _ as never:
                assert_never(never)

    def name(self, name: Name, period: Period) -> Expression:
        definition = self.evaluation.checked.definitions.get(name.name)
        measure = self.evaluation.checked.measures.get(name.name)
        if definition is not None and measure is not None:
            inner = _Substitution(self.evaluation)
            value = self.evaluation.value(definition, period)
            self.definitions |= inner.definitions
            self.definitions[name.name] = Working(value, measure, inner.put(definition, period))
        return self.constant(self.evaluation.value(name, period), measure or RATIO, name)

    def constant(self, value: Answer, measure: Measure, otherwise: Expression) -> Expression:
        """Return a value as a constant; a condition keeps its name, since there are no constants of conditions."""
        if isinstance(value, Fraction):
            return as_expression(quantity_of(value, measure.unit))
        return otherwise

    def call(self, call: Call, period: Period) -> Expression:
        arguments = call.arguments
        match call.function:
            case Function.MIN | Function.MAX | Function.CLIP | Function.ABS:
                return Call(call.function, [self.put(argument, period) for argument in arguments])
            case Function.ROUND:
                value, step, mode = arguments
                return Call(Function.ROUND, [self.put(value, period), self.put(step, period), mode])
            case Function.SUM | Function.MEAN | Function.LEAST | Function.MOST:
                return self.over(call, period)
            case Function.PREVIOUS:
                return self.put(arguments[0], period.previous())
            case Function.YEAR_BEFORE:
                return self.put(arguments[0], period.year_before())
            case Function.GROWTH:
                base = self.evaluation.base_of(call, period)
                return self.put(arguments[0], period) / self.put(arguments[0], base) - 1
            case Function.SHARE:
                return self.put(arguments[0], period) / self.put(arguments[1], period)
            case Function.ESCALATE:
                return self.escalated(call, period)
            case Function.RECEIPTS | Function.RECEIVED:
                return self.constant(self.evaluation.value(call, period), MONEY, call)
            case Function.COUNT | Function.YEARS_SINCE | Function.DAYS_SINCE:
                return self.constant(self.evaluation.value(call, period), RATIO, call)
            case _ as never:
                assert_never(never)

    def over(self, call: Call, period: Period) -> Expression:
        periods = cast("tuple[Period, ...]", self.evaluation.periods(call, period))
        self.room -= len(periods)
        if self.room < 0:
            return self.constant(
                self.evaluation.value(call, period), self.evaluation.checked.measure_of(call), call
            )
        values = [self.put(call.arguments[0], each) for each in periods]
        if len(values) == 1:
            return values[0]
        if call.function in (Function.LEAST, Function.MOST):
            return Call(Function.MIN if call.function is Function.LEAST else Function.MAX, values)
        found = values[0]
        for value in values[1:]:
            found = found + value
        return found / len(values) if call.function is Function.MEAN else found

    def escalated(self, call: Call, period: Period) -> Expression:
        start, rate, _, _ = call.arguments
        found = self.put(start, period)
        rates = [self.put(rate, each) for each in self.evaluation.steps_of(call, period)]
        while rates:
            alike = next((at for at, other in enumerate(rates[:9]) if other != rates[0]), min(len(rates), 9))
            factor = 1 + rates[0]
            found = found * (factor if alike == 1 else Power(factor, alike))
            rates = rates[alike:]
        return found

    def table(self, table: Table, period: Period) -> Expression:
        evaluation = self.evaluation
        match table.kind:
            case TableKind.CASES:
                held = [row.value for row in table.rows if evaluation.value(row.edge, period) is True]
                return self.put(held[0] if held else cast("Expression", table.otherwise), period)
            case TableKind.DATED:
                return self.put(cast("Expression", evaluation.dated(table, period)), period)
            case TableKind.WHOLE | TableKind.MARGINAL:
                return self.brackets(table, period)
            case _ as never:
                assert_never(never)

    def brackets(self, table: Table, period: Period) -> Expression:
        """Return the rate of each bracket that is reached times the part of the number in it."""
        on, rows = cast("Expression", table.on), table.rows
        number = cast("Fraction", self.evaluation.value(on, period))
        edges = [cast("Fraction", self.evaluation.value(row.edge, period)) for row in rows]
        if table.kind is TableKind.WHOLE:
            begun = [
                row.value
                for row, edge in zip(rows, edges, strict=True)
                if number > edge or (row.is_included and number == edge)
            ]
            rate = begun[-1] if begun else table.otherwise
            return self.put(as_expression(0) if rate is None else rate, period) * self.put(on, period)
        parts: list[Expression] = []
        if table.otherwise is not None:
            top = on if number < edges[0] else rows[0].edge
            parts.append(self.put(table.otherwise, period) * self.put(top, period))
        for at, row in enumerate(rows):
            if number > edges[at]:
                is_last = at + 1 == len(rows) or number <= edges[at + 1]
                top = on if is_last else rows[at + 1].edge
                parts.append(
                    self.put(row.value, period) * (self.put(top, period) - self.put(row.edge, period))
                )
        if not parts:
            return self.constant(Fraction(0), self.evaluation.checked.measure_of(table), table)
        found = parts[0]
        for part in parts[1:]:
            found = found + part
        return found
