# SPDX-License-Identifier: Apache-2.0
"""Parse the text of an expression: recursive descent over its tokens, once from left to right.

The grammar is printed in ``docs/explanation/expressions.md``; a parser generated from that print is the oracle of the
tests.
"""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from fractions import Fraction
from typing import Final, Literal, TypeVar, cast

from feidi.dates.date import Date
from feidi.errors import InvariantError
from feidi.expressions.calls import Call
from feidi.expressions.cursor import Cursor
from feidi.expressions.functions import (
    FUNCTIONS,
    GROWTH_BASES,
    ROUNDING_MODES,
    Function,
    WindowUse,
)
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
    Sign,
)
from feidi.expressions.tables import Row, Table, TableKind
from feidi.expressions.tokens import Token, tokenize
from feidi.expressions.tree import Expression
from feidi.expressions.words import TABLE_WORDS, WORDS
from feidi.quantities.quantity import Quantity
from feidi.quantities.unit import Unit

__all__ = ["parse"]

DEEPEST: Final = 30
"""So many brackets may be open at once."""

N = TypeVar("N", bound=Expression)

_RATIOS: Final = {sign: Unit.from_text(sign) for sign in "%‰"}
_RELATIONS: Final = frozenset({">=", ">", "<=", "<", "=", "!="})
_EXPONENTS: Final = frozenset("23456789")
_RESERVED: Final = frozenset(WORDS)
_CALLS: Final[dict[str, Function | TableKind]] = {
    **{function.value: function for function in Function},
    **{signature.zh: function for function, signature in FUNCTIONS.items()},
    **{kind.value: kind for kind in TableKind},
    **{word: kind for kind, word in TABLE_WORDS.items()},
}
_CODED_NAMES: Final = {
    Function.ROUND: (2, {zh: mode for mode, zh in ROUNDING_MODES.items()}),
    Function.GROWTH: (1, {zh: base for base, zh in GROWTH_BASES.items()}),
    Function.RECEIPTS: (0, {"全部": "all"}),
}
"""The argument of a function that is one of its own words, with their Chinese forms."""
_EDGES: Final = {
    TableKind.CASES: ("if",),
    TableKind.MARGINAL: ("above", "from"),
    TableKind.WHOLE: ("above", "from"),
    TableKind.DATED: ("from",),
}


def parse(text: str, labels: Mapping[str, str] | None = None) -> Expression:
    """Parse an expression.

    Parameters
    ----------
    text
        The text; functions, reserved words and units in English or Chinese.
    labels
        Names by what else they are called, such as their Chinese labels; a name not among them stands for itself.

    Raises
    ------
    ExpressionError
        If the text is not an expression; it holds the column, and `ExpressionError.caret` shows it.

    Notes
    -----
    Law: ``parse(expression_text(e)) == e``.

    Examples
    --------
    >>> parse("min(3000 万元, sum(三税, 3 years before move))").function
    <Function.MIN: 'min'>
    >>> parse("税收 / 用地", {"税收": "tax", "用地": "land"}) == Name("tax") / Name("land")
    True
    """
    reader = _Reader(text, tokenize(text), labels or {})
    found = reader.disjunction(0)
    if reader.token.kind != "end":
        raise reader.refused("an expression ends before this", _after(reader))
    return found


def _after(reader: "_Reader") -> str:
    before, token = reader.tokens[reader.at - 1], reader.token
    if before.kind == "number" and token.kind == "name":
        return f"write one of the known units after a number, or * before the name {token.text!r}"
    return "put an operator between two parts"


class _Reader(Cursor):
    """A method for each rule of the grammar."""

    __slots__ = ()

    def disjunction(self, depth: int) -> Expression:
        if depth > DEEPEST:
            raise self.refused(f"at most {DEEPEST} brackets may be open", "name a part of it as a definition")
        return self.joined("or", lambda: self.joined("and", lambda: self.negation(depth)))

    def joined(self, word: Literal["and", "or"], read: Callable[[], Expression]) -> Expression:
        first = read()
        if self.word != word:
            return first
        parts = [first]
        while self.word == word:
            self.next()
            parts.append(read())
        return Junction(word, parts)

    def negation(self, depth: int) -> Expression:
        denied = 0
        while self.word == "not":
            denied += 1
            self.next()
        found = self.comparison(depth)
        for _ in range(denied):
            found = Not(found)
        return found

    def comparison(self, depth: int) -> Expression:
        left = self.sum_(depth)
        if self.word in _RELATIONS:
            sign = cast("Relation", self.next().word)
            left = Comparison(sign, left, self.sum_(depth))
            if self.word in _RELATIONS:
                raise self.refused("comparisons do not chain", "write a >= b and b >= c")
        return left

    def sum_(self, depth: int) -> Expression:
        found = self.product(depth)
        while self.word in ("+", "-"):
            sign = cast("Sign", self.next().word)
            found = Arithmetic(sign, found, self.product(depth))
        return found

    def product(self, depth: int) -> Expression:
        found = self.unary(depth)
        while self.word in ("*", "/"):
            sign = cast("Sign", self.next().word)
            if self.token.kind == "name" and isinstance(found, Constant) and found.value.unit.powers:
                self.require_no_unit(found)
            found = Arithmetic(sign, found, self.unary(depth))
        return found

    def unary(self, depth: int) -> Expression:
        negative = 0
        while self.word == "-":
            negative += 1
            self.next()
        found = self.power(depth)
        for _ in range(negative):
            found = Negative(found)
        return found

    def power(self, depth: int) -> Expression:
        found = self.atom(depth)
        if self.word == "^":
            self.next()
            token = self.token
            if token.kind != "number" or token.text not in _EXPONENTS:
                raise self.refused("an exponent is a whole number from 2 to 9", "write the product out")
            self.next()
            found = Power(found, int(token.text))
        return found

    def atom(self, depth: int) -> Expression:
        token = self.token
        match token.kind:
            case "number":
                self.next()
                return self.constant(token)
            case "date":
                self.next()
                try:
                    return Day(Date(int(token.text[:4]), int(token.text[5:7]), int(token.text[8:])))
                except ValueError:
                    raise self.refused(
                        "there is no such day",
                        "write a day of the calendar; a difference has blanks: 2020 - 12 - 31",
                        token,
                    ) from None
            case "name" if self.word not in _RESERVED:
                self.next()
                return self.call(token, depth) if self.word == "(" else self.reference(token)
            case "quoted":
                self.next()
                return self.reference(token)
            case "sign" if token.text == "(":
                self.next()
                found = self.disjunction(depth + 1)
                self.expect(")")
                return found
            case _:
                raise self.refused("a number, a name or a bracket is expected", "write the missing part")

    def constant(self, token: Token) -> Expression:
        text = token.text
        if text[-1] in "%‰":
            return Constant(Quantity(Fraction(text[:-1]), _RATIOS[text[-1]]))
        unit = self.unit()
        return Constant(Quantity(Fraction(text), unit))

    def reference(self, token: Token) -> Name:
        name = self.named(token)
        if self.word != "@":
            return self.built(token, lambda: Name(name))
        self.next()
        party = self.token
        if party.kind not in ("name", "quoted"):
            raise self.refused("the name of a party is expected after @", "write population@source")
        self.next()
        return self.built(token, lambda: Name(name, of=self.labels.get(party.text, party.text)))

    def call(self, token: Token, depth: int) -> Expression:
        function = _CALLS.get(token.text)
        if function is None:
            near = get_close_matches(token.text, _CALLS, 3)
            raise self.refused(
                "no function has this name",
                f"did you mean {', '.join(near)}?" if near else f"use one of {', '.join(Function)}",
                token,
            )
        self.next()
        if isinstance(function, TableKind):
            return self.table(function, token, depth)
        arguments: list[Expression] = []
        window = None
        while True:
            if arguments and FUNCTIONS[function].window is not WindowUse.NEVER and (window := self.window()):
                self.expect(")")
                break
            arguments.append(self.argument(function, len(arguments), depth))
            if self.expect(",", ")") == ")":
                break
        return self.built(token, lambda: Call(function, arguments, window))

    def argument(self, function: Function, place: int, depth: int) -> Expression:
        own = _CODED_NAMES.get(function)
        if own is not None and own[0] == place and self.token.text in own[1]:
            return Name(own[1][self.next().text])
        return self.disjunction(depth + 1)

    def table(self, kind: TableKind, token: Token, depth: int) -> Expression:
        on = None
        if kind in (TableKind.MARGINAL, TableKind.WHOLE):
            on = self.disjunction(depth + 1)
            self.expect(";")
        rows: list[Row] = []
        otherwise = None
        while True:
            if self.word == "else":
                self.next()
                otherwise = self.disjunction(depth + 1)
                self.expect(")")
                break
            value = self.disjunction(depth + 1)
            edge = self.expect(*_EDGES[kind])
            rows.append(Row(value, self.disjunction(depth + 1), is_included=edge != "above"))
            if self.expect(";", ")") == ")":
                break
        return self.built(token, lambda: Table(kind, rows, on, otherwise))

    def built(self, token: Token, build: Callable[[], N]) -> N:
        """Build a node, with the place of its first token in what it refuses."""
        try:
            return build()
        except InvariantError as error:
            raise self.refused(error.message, error.remedy, token) from None
