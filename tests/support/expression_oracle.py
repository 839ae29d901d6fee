# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: D102  # a method for each rule of the grammar and each function, named for it
"""An evaluator of expressions for the tests: it parses the grammar printed in the documentation and shares no code.

Values are fractions in base units, booleans or days; what is unknown is `UNKNOWN`.
"""

import datetime as dt
import re
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeAlias

from lark import Lark, Token, Tree

from feidi.dates import Period
from feidi.expressions import CONDITION, DAY, MONEY, RATIO, Figure, FigureKind, Unknown, World
from feidi.testing.expressions import CONDITIONS, EVENTS, MONEYS

Value: TypeAlias = Any
"""A fraction, a boolean, a day or `UNKNOWN`."""
PAGE: Final = Path(__file__).parents[2] / "docs" / "explanation" / "expressions.md"
UNKNOWN: Final = "unknown"
MOST_BITS: Final = 20_000
UNITS: Final = {"": 1, "元": 1, "万元": 10**4, "亿元": 10**8, "年": 1}
OWN_WORDS: Final = {"half_up", "up", "down", "previous", "year_before"}
"""Words of functions, which are no figures; a window to date over constants alone has but the period itself."""
MEASURES: Final = {
    **dict.fromkeys(MONEYS, MONEY),
    **dict.fromkeys(CONDITIONS, CONDITION),
    **dict.fromkeys(EVENTS, DAY),
}


@cache
def parser() -> Lark:
    """Return the parser that is generated from the printed grammar."""
    text = PAGE.read_text(encoding="utf-8")
    grammar = re.search(r"```lark\n(.*?)```", text, re.DOTALL)
    assert grammar is not None
    units = 'UNIT.3: /(万元|亿元|元|年)/\n%ignore " "\n'
    return Lark(grammar[1] + units, parser="lalr", maybe_placeholders=False)


def value_of_text(text: str, world: World, period: Period) -> Value:
    """Evaluate the English text of an expression in a period."""
    return Oracle(world).value(parser().parse(text), period)


def both(left: Value, right: Value, function: Callable[[Value, Value], Value]) -> Value:
    """Apply a function of two values; unknown where one is, or where the result has too many digits."""
    if UNKNOWN in (left, right):
        return UNKNOWN
    return short(function(left, right))


def short(value: Value) -> Value:
    """Return a value, or unknown where it has too many digits."""
    if (
        isinstance(value, Fraction)
        and value.numerator.bit_length() + value.denominator.bit_length() > MOST_BITS
    ):
        return UNKNOWN
    return value


def shifted(period: Period, years: int) -> Period:
    """Return the same part of an earlier year by its text."""
    return Period.from_text(f"{int(period.text[:4]) - years}{period.text[4:]}")


def months_of(period: Period) -> tuple[int, int]:
    """Return the first month of a period, counted from year 0, and how many it has."""
    year = int(period.text[:4])
    if "Q" in period.text:
        return year * 12 + (int(period.text[5]) - 1) * 3, 3
    return (year * 12 + int(period.text[5:]) - 1, 1) if "-" in period.text else (year * 12, 12)


def period_at(month: int, length: int) -> Period:
    """Return the period of a length in months in which a month lies."""
    year, rest = divmod(month, 12)
    if length == 12:
        return Period.from_text(f"{year}")
    return Period.from_text(f"{year}Q{rest // 3 + 1}" if length == 3 else f"{year}-{rest + 1:02d}")


def last_day(period: Period) -> dt.date:
    """Return the last day of a period."""
    month, length = months_of(period)
    year, rest = divmod(month + length, 12)
    return dt.date(year, rest + 1, 1) - dt.timedelta(days=1)


def names_of(tree: Tree[Token]) -> set[str]:
    """Return the names in a parse tree, those of events in windows left out."""
    found: set[str] = set()
    for child in tree.children:
        if isinstance(child, Token):
            found |= {str(child)} if child.type == "NAME" else set()
        elif child.data != "window":
            found |= names_of(child)
    return found


class Oracle:
    """Evaluates parse trees in a world."""

    def __init__(self, world: World) -> None:
        self.world = world

    def value(self, tree: Tree[Token], period: Period) -> Value:
        """Evaluate a rule of the grammar by its name."""
        return getattr(self, f"{tree.data}_")(tree.children, period)

    def find(self, kind: FigureKind, name: str, period: Period, of: str = "") -> Value:
        """Look a figure up."""
        measure = MEASURES.get(name, RATIO) if kind is FigureKind.FACT else MONEY
        found = self.world.find(Figure(kind, name, of), period, measure)
        return UNKNOWN if isinstance(found, Unknown) else found

    def start_(self, below: list[Value], period: Period) -> Value:
        return self.value(below[0], period)

    on_ = otherwise_ = start_

    def or_(self, below: list[Value], period: Period) -> Value:
        return self.joined(below, period, decides=True)

    def and_(self, below: list[Value], period: Period) -> Value:
        return self.joined(below, period, decides=False)

    def joined(self, below: list[Value], period: Period, *, decides: bool) -> Value:
        values = [self.value(part, period) for part in below]
        if len(values) == 1:
            return values[0]
        if any(value is decides for value in values):
            return decides
        return UNKNOWN if UNKNOWN in values else not decides

    def negation_(self, below: list[Value], period: Period) -> Value:
        value = self.value(below[0], period)
        if below[0].data == "comparison":
            return value
        return UNKNOWN if value == UNKNOWN else not value

    def comparison_(self, below: list[Value], period: Period) -> Value:
        if len(below) == 1:
            return self.value(below[0], period)
        left, sign, right = self.value(below[0], period), str(below[1]), self.value(below[2], period)
        compare = {
            ">=": lambda a, b: a >= b,
            ">": lambda a, b: a > b,
            "<=": lambda a, b: a <= b,
            "<": lambda a, b: a < b,
            "=": lambda a, b: a == b,
            "!=": lambda a, b: a != b,
        }[sign]
        return both(left, right, compare)

    def sum_(self, below: list[Value], period: Period) -> Value:
        value = self.value(below[0], period)
        for sign, part in zip(below[1::2], below[2::2], strict=True):
            factor = 1 if sign == "+" else -1
            value = both(value, self.value(part, period), lambda a, b, factor=factor: a + factor * b)
        return value

    def product_(self, below: list[Value], period: Period) -> Value:
        value = self.value(below[0], period)
        for sign, part in zip(below[1::2], below[2::2], strict=True):
            other = self.value(part, period)
            if sign == "*":
                value = both(value, other, lambda a, b: a * b)
            else:
                value = UNKNOWN if other == 0 else both(value, other, lambda a, b: a / b)
        return value

    def unary_(self, below: list[Value], period: Period) -> Value:
        value = self.value(below[0], period)
        if below[0].data == "power" or value == UNKNOWN:
            return value
        return -value

    def power_(self, below: list[Value], period: Period) -> Value:
        value = self.value(below[0], period)
        return value if len(below) == 1 or value == UNKNOWN else short(value ** int(below[1]))

    def atom_(self, below: list[Value], period: Period) -> Value:
        if isinstance(below[0], Token):
            return dt.date.fromisoformat(below[0])
        return self.value(below[0], period)

    def number_(self, below: list[Value], period: Period) -> Value:
        text, unit = str(below[0]), str(below[1]) if len(below) > 1 else ""
        part = {"%": 100, "‰": 1000}.get(text[-1], 1)
        return Fraction(text.rstrip("%‰")) * UNITS[unit] / part

    def reference_(self, below: list[Value], period: Period) -> Value:
        name, *of = (str(part).strip("“”") for part in below)
        return self.find(FigureKind.FACT, name, period, *of)

    def table_(self, below: list[Value], period: Period) -> Value:
        kind, *parts = below
        on = next((self.value(part, period) for part in parts if part.data == "on"), None)
        otherwise = next((part for part in parts if part.data == "otherwise"), None)
        rows = [part.children for part in parts if part.data == "row"]
        if kind == "cases":
            return self.cases(rows, otherwise, period)
        if kind == "dated":
            month, _ = months_of(period)
            first = dt.date(month // 12, month % 12 + 1, 1)
            begun = [(self.first_day(edge, period), at) for at, (_, _, edge) in enumerate(rows)]
            held = [pair for pair in begun if pair[0] <= first]
            latest = max((day for day, _ in held), default=None)
            at = next((at for day, at in held if day == latest), None)
            return UNKNOWN if at is None else self.value(rows[at][0], period)
        below_first = Fraction(0) if otherwise is None else self.value(otherwise, period)
        rates = [self.value(rate, period) for rate, _, _ in rows]
        edges = [self.value(edge, period) for _, _, edge in rows]
        if UNKNOWN in (on, below_first, *rates, *edges):
            return UNKNOWN
        if kind == "whole":
            rate = below_first
            for (_, word, _), own, edge in zip(rows, rates, edges, strict=True):
                if on > edge or (word == "from" and on == edge):
                    rate = own
            return short(rate * on)
        total = below_first * min(on, edges[0])
        for at, (rate, edge) in enumerate(zip(rates, edges, strict=True)):
            top = min(on, edges[at + 1]) if at + 1 < len(edges) else on
            total += rate * (top - edge) if top > edge else 0
        return short(total)

    def cases(self, rows: list[Value], otherwise: Value, period: Period) -> Value:
        perhaps = []
        for value, _, condition in rows:
            holds = self.value(condition, period)
            if holds is not False:
                perhaps.append(self.value(value, period))
            if holds is True:
                break
        else:
            perhaps.append(UNKNOWN if otherwise is None else self.value(otherwise, period))
        return perhaps[0] if all(value == perhaps[0] for value in perhaps) else UNKNOWN

    def first_day(self, tree: Tree[Token], period: Period) -> dt.date:
        value = self.value(tree, period)
        return value if isinstance(value, dt.date) else dt.date(int(value), 1, 1)

    # --- functions -------------------------------------------------------------------------------------

    def call_(self, below: list[Value], period: Period) -> Value:
        name, *arguments = below
        window = arguments.pop() if arguments[-1].data == "window" else None
        return getattr(self, f"call_{name}")(arguments, window, period)

    def word(self, tree: Value) -> str:
        """Return the name that an argument consists of."""
        return str(next(tree.scan_values(lambda _: True))).strip("“”")

    def several(self, arguments: list[Value], period: Period, function: Callable[..., Value]) -> Value:
        values = [self.value(argument, period) for argument in arguments]
        return UNKNOWN if UNKNOWN in values else short(function(*values))

    def call_min(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.several(arguments, period, min)

    def call_max(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.several(arguments, period, max)

    def call_clip(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.several(arguments, period, lambda value, low, high: max(low, min(value, high)))

    def call_abs(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.several(arguments, period, abs)

    def call_round(self, arguments: list[Value], window: Value, period: Period) -> Value:
        mode = self.word(arguments[2])

        def rounded(value: Fraction, step: Fraction) -> Value:
            if step == 0:
                return UNKNOWN
            steps = value / step
            size = abs(steps)
            whole = size.numerator // size.denominator
            rest = size - whole
            up = {"down": False, "up": rest > 0, "half_up": rest >= Fraction(1, 2)}[mode]
            return (whole + up) * (1 if steps >= 0 else -1) * step

        return self.several(arguments[:2], period, rounded)

    def periods(self, window: Value, period: Period) -> list[Period] | str:
        """Return the periods of a window."""
        month, length = months_of(period)
        words = window.children
        if not words:
            start = 2019 * 12
            return [period_at(at, length) for at in range(min(start, month), month + 1, length)]
        count, own = int(words[0]), {"y": 12, "q": 3, "m": 1}[words[1][0]]
        end = (month + length - 1) // own * own + own
        if len(words) == 3:
            event = self.find(FigureKind.FACT, str(words[2]).strip("“”"), period)
            if event == UNKNOWN:
                return UNKNOWN
            end = event.year * 12
        return [period_at(at, own) for at in range(end - count * own, end, own)]

    def over(
        self, arguments: list[Value], window: Value, period: Period, function: Callable[[list[Value]], Value]
    ) -> Value:
        is_constant = not window.children and names_of(arguments[0]) <= OWN_WORDS
        periods = [period] if is_constant else self.periods(window, period)
        values = UNKNOWN if periods == UNKNOWN else [self.value(arguments[0], each) for each in periods]
        return UNKNOWN if values == UNKNOWN or UNKNOWN in values else short(function(values))

    def call_sum(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.over(arguments, window, period, lambda values: sum(values, Fraction(0)))

    def call_mean(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.over(arguments, window, period, lambda values: sum(values, Fraction(0)) / len(values))

    def call_least(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.over(arguments, window, period, min)

    def call_most(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.over(arguments, window, period, max)

    def call_count(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.over(arguments, window, period, lambda values: Fraction(values.count(True)))

    def call_previous(self, arguments: list[Value], window: Value, period: Period) -> Value:
        month, length = months_of(period)
        return self.value(arguments[0], period_at(month - length, length))

    def call_year_before(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.value(arguments[0], shifted(period, 1))

    def call_growth(self, arguments: list[Value], window: Value, period: Period) -> Value:
        base = getattr(self, f"call_{self.word(arguments[1])}")(arguments, None, period)
        if base == UNKNOWN or base <= 0:
            return UNKNOWN
        return both(self.value(arguments[0], period), base, lambda now, then: now / then - 1)

    def call_share(self, arguments: list[Value], window: Value, period: Period) -> Value:
        def share(part: Fraction, whole: Fraction) -> Value:
            return part / whole if whole != 0 and 0 <= part / whole <= 1 else UNKNOWN

        return self.several(arguments, period, share)

    def call_escalate(self, arguments: list[Value], window: Value, period: Period) -> Value:
        start, rate, every, first = arguments
        begun, step = int(self.value(first, period)), int(self.value(every, period))
        year = int(period.text[:4])
        value = UNKNOWN if year < begun else self.value(start, period)
        for later in range(begun + step, year + 1, step):
            value = both(value, self.value(rate, Period.from_text(f"{later}")), lambda a, b: a * (1 + b))
        return value

    def call_receipts(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.money(FigureKind.RECEIPTS, arguments, window, period)

    def call_received(self, arguments: list[Value], window: Value, period: Period) -> Value:
        month, length = months_of(period)
        earlier = period_at(month - length, length)
        return self.money(FigureKind.RECEIVED, arguments, window or Tree("window", []), earlier)

    def money(self, kind: FigureKind, arguments: list[Value], window: Value, period: Period) -> Value:
        periods = [period] if window is None else self.periods(window, period)
        if periods == UNKNOWN:
            return UNKNOWN
        values = [self.find(kind, self.word(arguments[0]), each) for each in periods]
        return UNKNOWN if UNKNOWN in values else sum(values, Fraction(0))

    def since(
        self, arguments: list[Value], period: Period, count: Callable[[dt.date, dt.date], int]
    ) -> Value:
        event, end = self.find(FigureKind.FACT, self.word(arguments[0]), period), last_day(period)
        return UNKNOWN if event == UNKNOWN or event > end else Fraction(count(event, end))

    def call_years_since(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.since(
            arguments,
            period,
            lambda day, end: end.year - day.year - ((end.month, end.day) < (day.month, day.day)),
        )

    def call_days_since(self, arguments: list[Value], window: Value, period: Period) -> Value:
        return self.since(arguments, period, lambda day, end: (end - day).days)
