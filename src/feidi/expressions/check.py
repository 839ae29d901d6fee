# SPDX-License-Identifier: Apache-2.0
"""Check that an expression fits its place: names, units, sorts of values and stages; infer what is not declared."""

from difflib import get_close_matches
from typing import Final, assert_never, cast

from feidi.errors import InvariantError
from feidi.expressions.calls import Call
from feidi.expressions.checked import Checked
from feidi.expressions.functions import Function
from feidi.expressions.measures import CONDITION, DAY, MONEY, RATIO, Kind, Measure, Slot
from feidi.expressions.names import Name
from feidi.expressions.nodes import Arithmetic, Comparison, Constant, Day, Junction, Negative, Not, Power
from feidi.expressions.scope import Definition, Fact, Scope
from feidi.expressions.tables import Table, TableKind
from feidi.expressions.text import expression_text
from feidi.expressions.tree import Expression
from feidi.expressions.walk import operands, stage_of
from feidi.quantities.unit import Unit

__all__ = ["check", "check_all"]

_YEARS: Final = Unit.from_text("年")
Found = Measure | None
"""What an expression gives; ``None`` while that is open."""


def check(expression: Expression, slot: Slot, scope: Scope | None = None) -> Checked:
    """Check one expression.

    Raises
    ------
    InvariantError
        If a name is not known, a unit does not fit, a figure is known too late for the place, or two places read a name
        in two ways; the error names them.

    Examples
    --------
    >>> from feidi.expressions.parser import parse
    >>> limit = check(parse("min(3000 万元, sum(三税, 3 years before move))"), Slot("limit", MONEY))
    >>> limit.measures["三税"].label().en, limit.measures["move"].label().en
    ('a number in CNY', 'a day')
    """
    return check_all([(expression, slot)], scope or Scope())[0]


def check_all(slots: "list[tuple[Expression, Slot]]", scope: Scope) -> list[Checked]:
    """Check the expressions of one holder together, so that a name means the same in all of them."""
    return _Checker(scope).settled(slots)


class _Checker:
    """What is known of names so far. Not a noun: it lives inside one call."""

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.inferred: dict[str, tuple[Measure, str]] = {}
        self.open: dict[str, str] = {}
        self.reached: set[str] = set()
        self.defined: dict[str, Measure] = {}
        self.parts: dict[int, Measure] = {}
        self.seen: dict[tuple[int, Found], Found] = {}
        self.slot = Slot("expression")

    def enter(self, expression: Expression, slot: Slot) -> None:
        self.slot = slot
        # What was found before may be known better by now.
        self.seen.clear()
        found = self.measure(expression, slot.measure)
        if slot.measure is not None:
            self.require(found, slot.measure, expression)
        elif found is not None and found.kind is not Kind.NUMBER:
            raise self.refused(f"{_en(found)} stands where a number belongs", expression, "write a number")
        latest = max([stage_of(expression), *(stage_of(self.definition(name)) for name in self.reached)])
        if latest > slot.latest:
            raise self.refused(
                f"it asks for {latest.label.en}, which are not known yet here",
                expression,
                f"use at the latest {slot.latest.label.en}",
            )

    def settled(self, slots: "list[tuple[Expression, Slot]]") -> list[Checked]:
        """Repeat until nothing more can be inferred; then what is open is a plain number."""
        known = -1
        while known != len(self.inferred):
            known = len(self.inferred)
            for expression, slot in slots:
                self.enter(expression, slot)
            if known == len(self.inferred):
                for name, place in self.open.items():
                    self.inferred.setdefault(name, (RATIO, place))
        results = []
        for expression, slot in slots:
            self.reached = set()
            self.enter(expression, slot)
            results.append(self.checked(expression, slot))
        return results

    def checked(self, expression: Expression, slot: Slot) -> Checked:
        measures = {name: measure for name, (measure, _) in self.inferred.items()} | self.defined
        for name, entry in self.scope.by_name.items():
            if isinstance(entry, Fact):
                measures[name] = entry.measure
        definitions = {name: self.definition(name) for name in sorted(self.reached)}
        return Checked(expression, slot, measures, definitions, dict(self.parts))

    def definition(self, name: str) -> Expression:
        entry = self.scope.by_name[name]
        assert isinstance(entry, Definition)  # only definitions are reached
        return entry.expression

    def measure(self, expression: Expression, want: Found = None) -> Found:
        """Return what an expression gives; `want` is what its place asks for, where that is known."""
        key = id(expression), want
        if key in self.seen:
            return self.seen[key]
        found = self.seen[key] = self.derived(expression, want)
        if found is not None:
            self.parts[id(expression)] = found
        return found

    def derived(self, expression: Expression, want: Found) -> Found:
        match expression:
            case Constant() | Day():
                return (
                    Measure(Kind.NUMBER, expression.value.unit) if isinstance(expression, Constant) else DAY
                )
            case Name(name=name):
                return self.name(name, want, expression)
            case Negative(of=of):
                return self.number(of, want)
            case Arithmetic(sign="+" | "-", left=left, right=right):
                return self.alike((left, right), want)
            case Arithmetic(sign=sign, left=left, right=right):
                return self.product(left, right, want, is_quotient=sign == "/")
            case Power(base=base, exponent=exponent):
                found = self.number(base)
                return None if found is None else Measure(Kind.NUMBER, _power(found.unit, exponent))
            case Comparison(left=left, right=right):
                return self.comparison(left, right, expression)
            case Junction() | Not():
                for part in operands(expression):
                    self.condition(part)
                return CONDITION
            case Call():
                return self.call(expression, want)
            case Table():
                return self.table(expression, want)
            case _ as never:
                assert_never(never)

    def name(self, name: str, want: Found, expression: Expression) -> Found:
        entry = self.scope.by_name.get(name)
        if isinstance(entry, Fact):
            return entry.measure
        if isinstance(entry, Definition):
            self.reached.add(name)
            found = self.measure(entry.expression, want)
            if found is not None:
                self.defined[name] = found
            return found
        if self.scope.is_closed:
            near = get_close_matches(name, [*self.scope.by_name, *self.scope.names], 3)
            raise self.refused(
                "no fact or definition has this name",
                expression,
                f"did you mean {', '.join(near)}?" if near else "declare it",
            )
        if name in self.inferred:
            measure, place = self.inferred[name]
            if want is not None and not measure.fits(want):
                raise self.refused(
                    f"{name} is {_en(want)} here and {_en(measure)} in {place}",
                    expression,
                    "declare the fact with its unit, or give the two figures names of their own",
                )
            return measure
        if want is None:
            self.open.setdefault(name, self.slot.place)
            return None
        self.inferred[name] = (want, self.slot.place)
        return want

    def number(self, expression: Expression, want: Found = None) -> Found:
        found = self.measure(expression, want)
        if found is not None and found.kind is not Kind.NUMBER:
            raise self.refused(f"{_en(found)} stands where a number belongs", expression, "write a number")
        return found

    def condition(self, expression: Expression) -> None:
        self.require(self.measure(expression, CONDITION), CONDITION, expression)

    def ratio(self, expression: Expression) -> None:
        self.require(self.measure(expression, RATIO), RATIO, expression)

    def require(self, found: Found, want: Measure, expression: Expression) -> None:
        if found is not None and not found.fits(want):
            raise self.refused(
                f"{_en(found)} stands where {_en(want)} belongs", expression, _remedy(found, want)
            )

    def alike(self, parts: "tuple[Expression, ...]", want: Found, *, is_number: bool = True) -> Found:
        """Check parts that all give the same; what one gives tells what the others do."""
        for part in parts:
            want = want or self.measure(part)
        for part in parts:
            found = self.number(part, want) if is_number else self.measure(part, want)
            if want is not None:
                self.require(found, want, part)
        # A sum has the unit of what stands first.
        return self.measure(parts[0], want) if want is not None else None

    def comparison(self, left: Expression, right: Expression, expression: Expression) -> Measure:
        found = self.alike((left, right), None, is_number=False)
        if found is not None and found.kind is Kind.CONDITION:
            raise self.refused("conditions are not compared", expression, "combine them with and, or, not")
        return CONDITION

    def product(self, left: Expression, right: Expression, want: Found, *, is_quotient: bool) -> Found:
        first, second = self.number(left), self.number(right)
        if want is not None and want.kind is Kind.NUMBER:
            if first is None and second is not None:
                unit = want.unit * second.unit if is_quotient else want.unit / second.unit
                first = self.number(left, Measure(Kind.NUMBER, unit))
            elif second is None and first is not None:
                unit = first.unit / want.unit if is_quotient else want.unit / first.unit
                second = self.number(right, Measure(Kind.NUMBER, unit))
        if first is None or second is None:
            return None
        return Measure(Kind.NUMBER, first.unit / second.unit if is_quotient else first.unit * second.unit)

    def call(self, call: Call, want: Found) -> Found:
        arguments = call.arguments
        if call.window is not None and call.window.before:
            event = Name(call.window.before)
            self.require(self.measure(event, DAY), DAY, event)
        match call.function:
            case Function.MIN | Function.MAX | Function.CLIP:
                return self.alike(arguments, want)
            case Function.ABS | Function.SUM | Function.MEAN | Function.LEAST | Function.MOST:
                return self.number(arguments[0], want)
            case Function.ROUND:
                return self.alike(arguments[:2], want)
            case Function.COUNT:
                self.condition(arguments[0])
                return RATIO
            case Function.PREVIOUS | Function.YEAR_BEFORE:
                return self.measure(arguments[0], want)
            case Function.GROWTH:
                self.number(arguments[0])
                return RATIO
            case Function.SHARE:
                self.alike(arguments, None)
                return RATIO
            case Function.ESCALATE:
                return self.escalate(call, want)
            case Function.RECEIPTS | Function.RECEIVED:
                return MONEY
            case Function.YEARS_SINCE | Function.DAYS_SINCE:
                self.require(self.measure(arguments[0], DAY), DAY, arguments[0])
                return RATIO
            case _ as never:
                assert_never(never)

    def escalate(self, call: Call, want: Found) -> Found:
        start, rate, every, first = call.arguments
        found = self.number(start, want)
        self.ratio(rate)
        if not (isinstance(every, Constant) and every.value.unit in (Unit(), _YEARS) and _is_count(every)):
            raise self.refused("the steps are whole years", every, "write escalate(500 万元, 8%, 3 年, 2020)")
        self.first_day(first)
        return found

    def first_day(self, expression: Expression) -> None:
        """Require a day, or a year whose first day is meant."""
        is_year = (
            isinstance(expression, Constant)
            and not expression.value.unit.powers
            and _is_count(expression)
            and expression.value.amount <= 9999
        )
        if not is_year and not isinstance(expression, Day):
            raise self.refused("a day or a year is expected", expression, "write 2016 or 2016-05-01")

    def table(self, table: Table, want: Found) -> Found:
        values = tuple(row.value for row in table.rows)
        values += () if table.otherwise is None else (table.otherwise,)
        match table.kind:
            case TableKind.CASES | TableKind.DATED:
                for row in table.rows:
                    (self.condition if table.kind is TableKind.CASES else self.first_day)(row.edge)
                return self.alike(values, want, is_number=want is None or want.kind is Kind.NUMBER)
            case TableKind.MARGINAL | TableKind.WHOLE:
                return self.brackets(table, values, want)
            case _ as never:
                assert_never(never)

    def brackets(self, table: Table, rates: "tuple[Expression, ...]", want: Found) -> Found:
        edges = tuple(row.edge for row in table.rows)
        on = self.alike((cast("Expression", table.on), *edges), None)
        rate = None
        if on is not None and want is not None and want.kind is Kind.NUMBER:
            rate = Measure(Kind.NUMBER, want.unit / on.unit)
        rate = self.alike(rates, rate)
        if on is None or rate is None:
            return None
        return Measure(Kind.NUMBER, rate.unit * on.unit)

    def refused(self, message: str, expression: Expression, remedy: str) -> InvariantError:
        return InvariantError(
            message, place=self.slot.place, value=expression_text(expression), remedy=remedy
        )


def _en(measure: Measure) -> str:
    return measure.label().en


def _remedy(found: Measure, want: Measure) -> str:
    if want.kind is Kind.NUMBER and found.kind is Kind.NUMBER:
        return (
            f"write a value in {want.unit.text()}"
            if want.unit.dimensions
            else "write a plain number or a percentage"
        )
    return f"write {_en(want)}"


def _power(unit: Unit, exponent: int) -> Unit:
    found = unit
    for _ in range(exponent - 1):
        found = found * unit
    return found


def _is_count(constant: Constant) -> bool:
    return constant.value.amount.denominator == 1 and constant.value.amount >= 1
