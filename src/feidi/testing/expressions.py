# SPDX-License-Identifier: Apache-2.0
"""Strategies for expressions, and for what is known when they are evaluated."""

from collections.abc import Callable
from fractions import Fraction
from functools import cache
from typing import Final, TypeVar, assert_never

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from feidi.dates.period import Grain
from feidi.expressions.calls import Call, Window
from feidi.expressions.functions import GROWTH_BASES, ROUNDING_MODES, Function
from feidi.expressions.measures import MONEY, Kind, Measure
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
    Relation,
)
from feidi.expressions.scope import Fact, Scope
from feidi.expressions.tables import Row, Table, TableKind
from feidi.expressions.tree import Expression
from feidi.labels import Label
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit
from feidi.testing.dates import days

__all__ = ["CONDITIONS", "EVENTS", "MONEYS", "NUMBERS", "SCOPE", "expressions", "windows"]

MONEYS: Final = ("tax", "三税", "recovered cost")
"""Names of sums of money that generated expressions read."""
NUMBERS: Final = ("quality", "PM2.5", "人口")
"""Names of plain numbers."""
CONDITIONS: Final = ("led", "政府主导")
"""Names of conditions."""
EVENTS: Final = ("move", "投产")
"""Names of events."""
SCOPE: Final = Scope(
    facts=[
        *(Fact(name, Label(zh=name, en=name), Unit.from_text("元")) for name in MONEYS),
        *(Fact(name, Label(zh=name, en=name)) for name in NUMBERS),
        *(Fact(name, Label(zh=name, en=name), kind=Kind.CONDITION) for name in CONDITIONS),
        *(Fact(name, Label(zh=name, en=name), kind=Kind.DAY) for name in EVENTS),
    ]
)
"""The declarations of all of them."""
KINDS: Final = ("all", "vat", "cit")
PARTIES: Final = ("source", "host")

_DIGITS: Final = st.integers(0, 10**6).map(lambda number: Fraction(number, 100))
T = TypeVar("T")


@cache
def windows() -> SearchStrategy[Window]:
    """Return windows of up to five periods."""
    counted = st.builds(Window, st.integers(1, 5), st.sampled_from((Grain.YEAR, Grain.QUARTER, Grain.MONTH)))
    before = st.builds(Window, st.integers(1, 4), st.just(Grain.YEAR), before=st.sampled_from(EVENTS))
    return st.one_of(st.just(Window()), counted, before)


def expressions(measure: Measure = MONEY, max_depth: int = 3) -> SearchStrategy[Expression]:
    """Return expressions that give money, a plain number, a condition or a day.

    Parameters
    ----------
    measure
        What they give: `MONEY`, `RATIO`, `CONDITION` or `DAY`.
    max_depth
        How deep they nest at most.

    Examples
    --------
    >>> from hypothesis import given
    >>> from feidi.expressions import Slot, Stage, check
    >>> @given(expressions(MONEY))
    ... def test_an_amount_fits_a_limit(amount):
    ...     assert check(amount, Slot("limit", MONEY, Stage.RECEIVED), SCOPE).expression == amount
    >>> test_an_amount_fits_a_limit()
    """
    return _expressions(measure.kind, measure.fits(MONEY), max_depth)


@st.composite
def _expressions(draw: DrawFn, kind: Kind, is_money: bool, depth: int) -> Expression:
    return _Writer(draw).write(kind, is_money, depth)


class _Writer:
    """Draws one part after another; strategies within strategies are slower by far. Lives inside one draw."""

    def __init__(self, draw: DrawFn) -> None:
        self.draw = draw

    def one_of(self, *choices: str) -> str:
        return self.draw(st.sampled_from(choices))

    def write(self, kind: Kind, is_money: bool, depth: int) -> Expression:
        match kind:
            case Kind.DAY:
                return Day(self.draw(days())) if self.draw(st.booleans()) else Name(self.one_of(*EVENTS))
            case Kind.CONDITION:
                return self.condition(depth)
            case Kind.NUMBER:
                return self.number(is_money, depth)
            case _ as never:
                assert_never(never)

    def several(self, least: int, write: Callable[[], T]) -> list[T]:
        return [write() for _ in range(self.draw(st.integers(least, 3)))]

    def leaf(self, is_money: bool) -> Expression:
        if self.draw(st.booleans()):
            of = self.one_of("", "", "", *PARTIES)
            return Name(self.one_of(*(MONEYS if is_money else NUMBERS)), of)
        unit = self.one_of(*(("元", "万元", "亿元") if is_money else ("", "%")))
        return Constant(Quantity.of(self.draw(_DIGITS), unit))

    def number(self, is_money: bool, depth: int) -> Expression:  # one arm for each class
        def same() -> Expression:
            return self.number(is_money, depth - 1)

        def ratio() -> Expression:
            return self.number(False, depth - 1)

        own = (
            ("escalate", "receipts", "received")
            if is_money
            else ("power", "growth", "share", "count", "since", "per")
        )
        shared = (
            "leaf",
            "negative",
            "sum",
            "product",
            "call",
            "over",
            "shifted",
            "cases",
            "dated",
            "brackets",
        )
        match self.one_of(*shared, *own) if depth > 0 else "leaf":
            case "leaf":
                return self.leaf(is_money)
            case "negative":
                return Negative(same())
            case "sum":
                return Arithmetic("+" if self.draw(st.booleans()) else "-", same(), same())
            case "product":
                return Arithmetic("*" if self.draw(st.booleans()) else "/", same(), ratio())
            case "call":
                return self.call(same)
            case "over":
                over = self.draw(
                    st.sampled_from((Function.SUM, Function.MEAN, Function.LEAST, Function.MOST))
                )
                return Call(over, [same()], self.draw(windows()))
            case "shifted":
                shift = Function.PREVIOUS if self.draw(st.booleans()) else Function.YEAR_BEFORE
                return Call(shift, [same()])
            case "cases":
                rows = self.several(1, lambda: Row(same(), self.condition(depth - 1)))
                return Table(TableKind.CASES, rows, otherwise=same() if self.draw(st.booleans()) else None)
            case "dated":
                return Table(TableKind.DATED, self.several(1, lambda: Row(same(), self.first_day())))
            case "brackets":
                return self.brackets(is_money, same, ratio)
            case word:
                return self.own(word, depth, same, ratio)

    def own(
        self, word: str, depth: int, same: Callable[[], Expression], ratio: Callable[[], Expression]
    ) -> Expression:
        match word:
            case "per":
                return self.number(True, depth - 1) / self.number(True, depth - 1)
            case "power":
                return Power(same(), self.draw(st.integers(2, 3)))
            case "escalate":
                step = Constant(Quantity.of(self.draw(st.integers(1, 3)), "年"))
                return Call(Function.ESCALATE, [same(), ratio(), step, Constant(Quantity.of(self.year()))])
            case "receipts" | "received":
                name = Name(self.one_of(*(KINDS if word == "receipts" else PARTIES)))
                return Call(Function(word), [name], self.draw(st.none() | windows()))
            case "growth":
                base = Name(self.one_of(*GROWTH_BASES))
                return Call(Function.GROWTH, [self.number(self.draw(st.booleans()), depth - 1), base])
            case "share":
                return Call(Function.SHARE, [self.number(True, depth - 1), self.number(True, depth - 1)])
            case "count":
                return Call(Function.COUNT, [self.condition(depth - 1)], self.draw(windows()))
            case _:
                since = Function.YEARS_SINCE if self.draw(st.booleans()) else Function.DAYS_SINCE
                return Call(since, [Name(self.one_of(*EVENTS))])

    def call(self, same: Callable[[], Expression]) -> Call:
        match self.one_of("min", "max", "clip", "abs", "round"):
            case "clip":
                return Call(Function.CLIP, [same(), same(), same()])
            case "abs":
                return Call(Function.ABS, [same()])
            case "round":
                return Call(Function.ROUND, [same(), same(), Name(self.one_of(*ROUNDING_MODES))])
            case name:
                return Call(Function(name), self.several(2, same))

    def year(self) -> int:
        return self.draw(st.integers(2000, 2030))

    def first_day(self) -> Expression:
        return Constant(Quantity.of(self.year())) if self.draw(st.booleans()) else Day(self.draw(days()))

    def brackets(
        self, is_money: bool, same: Callable[[], Expression], ratio: Callable[[], Expression]
    ) -> Table:
        edges = sorted(self.draw(st.sets(st.integers(0, 100), min_size=1, max_size=3)))
        kind = TableKind.MARGINAL if self.draw(st.booleans()) else TableKind.WHOLE
        unit = "万元" if is_money else ""
        rows = [Row(ratio(), Constant(Quantity.of(edge, unit)), self.draw(st.booleans())) for edge in edges]
        return Table(kind, rows, same(), ratio() if self.draw(st.booleans()) else None)

    def condition(self, depth: int) -> Expression:
        match self.one_of("name", "compare", "days", "join", "not") if depth > 0 else "name":
            case "name":
                return Name(self.one_of(*CONDITIONS))
            case "compare":
                is_money = self.draw(st.booleans())
                left, right = self.number(is_money, depth - 1), self.number(is_money, depth - 1)
                return Comparison(self.relation(), left, right)
            case "days":
                left, right = self.write(Kind.DAY, False, 0), self.write(Kind.DAY, False, 0)
                return Comparison(self.relation(), left, right)
            case "join":
                word: Final = "and" if self.draw(st.booleans()) else "or"
                return Junction(word, self.several(2, lambda: self.condition(depth - 1)))
            case _:
                return Not(self.condition(depth - 1))

    def relation(self) -> Relation:
        return self.draw(st.sampled_from(_RELATIONS))


_RELATIONS: Final[tuple[Relation, ...]] = (">=", ">", "<=", "<", "=", "!=")
