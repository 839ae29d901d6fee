# SPDX-License-Identifier: Apache-2.0
"""Evaluate an expression for a unit and a period, exactly.

Numbers are fractions in base units (money in yuan): units were checked before and play no part here. What is unknown
stays unknown: conditions follow Kleene's three-valued logic, and a table is unknown where an undecided row could change
what it gives.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import assert_never, cast

from feidi.dates.date import Date, years_after
from feidi.dates.period import Period
from feidi.expressions.arithmetic import (
    ARITHMETIC,
    OVER,
    ROUNDING,
    applied,
    bracketed,
    clipped,
    compared,
    compounded,
    counted,
    joined,
    total,
    undefined,
)
from feidi.expressions.calls import Call, Window
from feidi.expressions.checked import Checked
from feidi.expressions.functions import Function
from feidi.expressions.measures import DAY, MONEY, Measure
from feidi.expressions.names import Name
from feidi.expressions.nodes import Arithmetic, Comparison, Constant, Day, Junction, Negative, Not, Power
from feidi.expressions.outcome import Answer, Cause, Reason, Unknown
from feidi.expressions.tables import Table, TableKind
from feidi.expressions.tree import Expression
from feidi.expressions.world import Figure, FigureKind, World, figures_in, periods_of

__all__ = ["Evaluation", "evaluate", "first_day_of", "full_years"]


def evaluate(checked: Checked, world: World, period: Period) -> Answer:
    """Evaluate an expression.

    Parameters
    ----------
    checked
        The expression, checked for its place.
    world
        What is known.
    period
        The period it is asked for.

    Returns
    -------
    Fraction or bool or Date or Range or Unknown
        A number in base units, a condition that holds or not, or a day; a range only where a name alone is asked for;
        unknown with its reasons.
    """
    return Evaluation(checked, world).value(checked.expression, period)


class Evaluation:
    """An expression and what is known. Values of names are kept, so that each is looked up once a period.

    Parameters
    ----------
    checked
        The expression, checked for its place.
    world
        What is known.
    """

    def __init__(self, checked: Checked, world: World) -> None:
        self.checked = checked
        self.world = world
        self.found: dict[tuple[Figure, Period], Answer] = {}
        self.known: dict[tuple[int, Period], Answer] = {}

    def value(self, expression: Expression, period: Period) -> Answer:
        """Evaluate a part of the expression in a period."""
        match expression:
            case Constant(value=value):
                return value.amount * value.unit.scale
            case Day(value=day):
                return day
            case Name(name=name, of=of):
                definition = self.checked.definitions.get(name)
                if definition is not None:
                    return self.value(definition, period)
                return self.figure(Figure(FigureKind.FACT, name, of), period, self.checked.measures[name])
            case Negative(of=of):
                return applied(lambda value: -value, self.value(of, period))
            case Arithmetic(sign=sign, left=left, right=right):
                first, second = self.value(left, period), self.value(right, period)
                if sign == "/" and second == 0 and not isinstance(second, bool):
                    return undefined(Cause.ZERO_DIVISOR, right, period, first)
                return applied(ARITHMETIC[sign], first, second)
            case Power(base=base, exponent=exponent):
                return applied(lambda value: cast("Fraction", value**exponent), self.value(base, period))
            case Comparison(sign=sign, left=left, right=right):
                return compared(sign, self.value(left, period), self.value(right, period), expression)
            case Junction(word=word, parts=parts):
                return joined(word == "or", (self.value(part, period) for part in parts))
            case Not(of=of):
                held = self.value(of, period)
                return held if isinstance(held, Unknown) else not held
            case Call() | Table():
                # Windows within windows ask for the same periods again and again.
                key = id(expression), period
                known = self.known.get(key)
                if known is None:
                    known = self.known[key] = self.anew(expression, period)
                return known
            case _ as never:
                assert_never(never)

    def anew(self, expression: Call | Table, period: Period) -> Answer:
        """Evaluate a call or a table anew."""
        return (
            self.call(expression, period) if isinstance(expression, Call) else self.table(expression, period)
        )

    def figure(self, figure: Figure, period: Period, measure: Measure) -> Answer:
        """Look a figure up, once a period."""
        key = figure, period
        known = self.found.get(key)
        if known is None:
            known = self.found[key] = self.world.find(figure, period, measure)
        return known

    def event(self, name: str, period: Period) -> Date | Unknown:
        """Return the day of an event, unless it lies after the period."""
        found = self.figure(Figure(FigureKind.FACT, name), period, DAY)
        if isinstance(found, Date) and found > period.last:
            return Unknown.because(Cause.NOT_YET, name, period)
        return cast("Date | Unknown", found)

    def periods(self, call: Call, period: Period) -> tuple[Period, ...] | Unknown:
        """Return the periods of the window of a call; the period itself where it has none."""
        window = call.window
        if window is None:
            return (period,)
        if window.before:
            found = self.figure(Figure(FigureKind.FACT, window.before), period, DAY)
            return (
                found if isinstance(found, Unknown) else periods_of(window, period, cast("Date", found), None)
            )
        return periods_of(window, period, None, self.first(call, period) if window.count is None else None)

    def first(self, call: Call, period: Period) -> Period | None:
        """Return the first period for which any figure of a call is given."""
        given = (self.world.first(figure, period.grain) for figure in figures_in(call, self.checked))
        return min(
            (first for first in given if first is not None), key=lambda first: first.number, default=None
        )

    def call(self, call: Call, period: Period) -> Answer:  # noqa: C901, PLR0912  # one arm for each function
        """Evaluate a call of a function."""
        arguments = call.arguments
        match call.function:
            case Function.MIN:
                return applied(min, *(self.value(each, period) for each in arguments))
            case Function.MAX:
                return applied(max, *(self.value(each, period) for each in arguments))
            case Function.CLIP:
                return applied(clipped, *(self.value(each, period) for each in arguments))
            case Function.ABS:
                return applied(abs, self.value(arguments[0], period))
            case Function.ROUND:
                mode = ROUNDING[cast("Name", arguments[2]).name]
                value, step = self.value(arguments[0], period), self.value(arguments[1], period)
                if step == 0:
                    return undefined(Cause.ZERO_DIVISOR, arguments[1], period, value)
                return applied(lambda number, by: mode(number / by) * by, value, step)
            case Function.SUM | Function.MEAN | Function.LEAST | Function.MOST:
                values = self.over(call, period)
                return values if isinstance(values, Unknown) else applied(OVER[call.function], *values)
            case Function.COUNT:
                values = self.over(call, period)
                return values if isinstance(values, Unknown) else counted(values)
            case Function.PREVIOUS:
                return self.value(arguments[0], period.previous())
            case Function.YEAR_BEFORE:
                return self.value(arguments[0], period.year_before())
            case Function.GROWTH:
                base = self.base_of(call, period)
                now, then = self.value(arguments[0], period), self.value(arguments[0], base)
                if isinstance(then, Fraction) and then <= 0:
                    return undefined(Cause.NOT_ABOVE_ZERO, arguments[0], base, now)
                return applied(lambda value, start: value / start - 1, now, then)
            case Function.SHARE:
                return self.share(call, period)
            case Function.ESCALATE:
                return self.escalated(call, period)
            case Function.RECEIPTS:
                kind = cast("Name", arguments[0]).name
                return self.money(call, Figure(FigureKind.RECEIPTS, kind), period)
            case Function.RECEIVED:
                party = cast("Name", arguments[0]).name
                return self.money(call, Figure(FigureKind.RECEIVED, party), period)
            case Function.YEARS_SINCE:
                day = self.event(cast("Name", arguments[0]).name, period)
                return day if isinstance(day, Unknown) else Fraction(full_years(day, period.last))
            case Function.DAYS_SINCE:
                day = self.event(cast("Name", arguments[0]).name, period)
                return (
                    day if isinstance(day, Unknown) else Fraction(period.last.toordinal() - day.toordinal())
                )
            case _ as never:
                assert_never(never)

    def over(self, call: Call, period: Period) -> Sequence[Answer] | Unknown:
        """Evaluate the argument of a call in every period of its window."""
        periods = self.periods(call, period)
        if isinstance(periods, Unknown):
            return periods
        return [self.value(call.arguments[0], each) for each in periods]

    def money(self, call: Call, figure: Figure, period: Period) -> Answer:
        """Add up receipts, or what was received; without a window in the period, or up to its beginning."""
        if figure.kind is FigureKind.RECEIVED:
            period = period.previous()
            call = Call(call.function, call.arguments, Window()) if call.window is None else call
        periods = self.periods(call, period)
        if isinstance(periods, Unknown):
            return periods
        return applied(total, *(self.figure(figure, each, MONEY) for each in periods))

    def base_of(self, call: Call, period: Period) -> Period:
        """Return the period with which growth compares."""
        is_previous = cast("Name", call.arguments[1]).name == "previous"
        return period.previous() if is_previous else period.year_before()

    def share(self, call: Call, period: Period) -> Answer:
        """Divide a part by its whole."""
        part, whole = (self.value(argument, period) for argument in call.arguments)
        if isinstance(part, Unknown) or isinstance(whole, Unknown):
            return applied(total, part, whole)
        if whole == 0:
            return undefined(Cause.ZERO_DIVISOR, call.arguments[1], period)
        found = cast("Fraction", part) / cast("Fraction", whole)
        return found if 0 <= found <= 1 else undefined(Cause.NOT_A_PART, call.arguments[0], period)

    def escalated(self, call: Call, period: Period) -> Answer:
        """Compound a start by a rate for every step begun since the first year, each at the rate of its own year."""
        start, rate, _, first = call.arguments
        if period.year < first_day_of(first).year:
            return undefined(Cause.UNSET, call, period)
        rates = (self.value(rate, year) for year in self.steps_of(call, period))
        return applied(compounded, self.value(start, period), *rates)

    def steps_of(self, call: Call, period: Period) -> Iterator[Period]:
        """Yield the years in which an escalating amount has gone up so far."""
        _, _, every, first = call.arguments
        step = cast("Constant", every).value.amount.numerator
        years = range(first_day_of(first).year + step, period.year + 1, step)
        return (Period.of_year(year) for year in years)

    def table(self, table: Table, period: Period) -> Answer:
        """Evaluate a table by its kind."""
        match table.kind:
            case TableKind.CASES:
                return self.cases(table, period)
            case TableKind.DATED:
                held = self.dated(table, period)
                return undefined(Cause.UNSET, table, period) if held is None else self.value(held, period)
            case TableKind.MARGINAL | TableKind.WHOLE:
                return self.brackets(table, period)
            case _ as never:
                assert_never(never)

    def cases(self, table: Table, period: Period) -> Answer:
        """Return the value of the first case that holds; where one is undecided, only what all that follow agree on."""
        undecided: list[Reason] = []
        perhaps: list[Answer] = []
        for row in table.rows:
            held = self.value(row.edge, period)
            if isinstance(held, Unknown):
                undecided += held.reasons
                perhaps.append(self.value(row.value, period))
            elif held:
                perhaps.append(self.value(row.value, period))
                break
        else:
            last = table.otherwise
            perhaps.append(
                undefined(Cause.NO_CASE, table, period) if last is None else self.value(last, period)
            )
        if all(each == perhaps[0] for each in perhaps):
            return perhaps[0]
        return Unknown(
            [
                *undecided,
                *(reason for each in perhaps if isinstance(each, Unknown) for reason in each.reasons),
            ]
        )

    def dated(self, table: Table, period: Period) -> Expression | None:
        """Return the value that holds on the first day of a period."""
        begun = [(first_day_of(row.edge), row.value) for row in table.rows]
        begun = [each for each in begun if each[0] <= period.first]
        return max(begun, key=lambda each: each[0])[1] if begun else None

    def brackets(self, table: Table, period: Period) -> Answer:
        """Apply the rates of brackets, marginal or whole."""
        rows = table.rows
        below = Fraction(0) if table.otherwise is None else self.value(table.otherwise, period)
        parts = [cast("Expression", table.on), *(row.edge for row in rows), *(row.value for row in rows)]
        values = [below, *(self.value(part, period) for part in parts)]
        unknown = applied(total, *values)
        if isinstance(unknown, Unknown):
            return unknown
        rate, number, *others = cast("list[Fraction]", values)
        included = [row.is_included for row in rows] if table.kind is TableKind.WHOLE else None
        found = bracketed(number, others[: len(rows)], others[len(rows) :], rate, included)
        return undefined(Cause.UNSET, table, period) if found is None else found


def full_years(start: Date, end: Date) -> int:
    """Return how many whole years have passed: the largest n for which n years after the start is not after the end."""
    years = end.year - start.year
    return years if years_after(start, years) <= end else years - 1


def first_day_of(expression: Expression) -> Date:
    """Return a day, or the first day of a year written as a number."""
    if isinstance(expression, Day):
        return expression.value
    return Date(cast("Constant", expression).value.amount.numerator, 1, 1)
