# SPDX-License-Identifier: Apache-2.0
"""Formulas read from text, by a small parser that runs nothing.

The grammar, with operators grouping from the left::

    sum     = product { ("+" | "-") product }
    product = atom { ("*" | "×" | "/" | "÷") atom }
    atom    = number | "[" quantity "]" | fact | "(" sum ")"
            | ("growth" | "prior") "(" sum ")" | "share" "(" sum "," sum ")"

A fact is written by its code or by its Chinese label.
"""

import re
from collections.abc import Iterable
from typing import Final

from feidi.errors import InvariantError
from feidi.indicators.formulas.facts import FACTS
from feidi.indicators.formulas.nodes import (
    Constant,
    Difference,
    Fact,
    Formula,
    Growth,
    Prior,
    Product,
    Quotient,
    ShareOf,
    Sum,
)
from feidi.indicators.formulas.text import FUNCTION_WORDS
from feidi.quantities.quantity import Quantity

__all__ = ["parse_formula"]

LONGEST: Final = 2000
DEEPEST: Final = 20
MOST_TOKENS: Final = 200

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>[0-9]+(?:\.[0-9]+)?%?)|\[(?P<quantity>[^\[\]]*)\]"
    r"|(?P<name>[^\W\d][\w&·]*)|(?P<sign>[-+*/×÷(),\uff08\uff09\uff0c]))"
)
_SIGNS: Final = {"×": "*", "÷": "/", "\uff08": "(", "\uff09": ")", "\uff0c": ","}
_FUNCTIONS: Final = {word: place for words in FUNCTION_WORDS.values() for place, word in enumerate(words)}

Token = tuple[str, str, int]


def parse_formula(text: str, facts: Iterable[Fact] = FACTS) -> Formula:
    """Read a formula.

    Parameters
    ----------
    text
        The formula, for example ``"growth(tax / land)"`` or ``"评价税收 / 用地面积"``; at most 2,000
        characters, 200 words and signs, and 20 nested brackets.
    facts
        The facts it may name.

    Raises
    ------
    InvariantError
        If the text is not a formula or its units do not fit; the place names the character.

    Examples
    --------
    >>> from feidi.indicators.formulas.text import formula_text
    >>> formula_text(parse_formula("工业增加值/(综合能耗)"))
    'value_added / energy'
    >>> parse_formula("tax / lnad")
    Traceback (most recent call last):
    feidi.errors.InvariantError: formula, character 7: no fact has this name (found 'lnad'); ...
    """
    if type(text) is not str or len(text) > LONGEST:
        raise InvariantError(
            "not the text of a formula",
            place="formula",
            value=text,
            remedy=f"write up to {LONGEST} characters",
        )
    reader = _Reader(_tokens(text), {name: fact for fact in facts for name in (fact.code, fact.label.zh)})
    formula = reader.sum_(0)
    if reader.peek() != "end":
        raise reader.refuse("a formula ends before this", "put an operator between two parts")
    return formula


def _tokens(text: str) -> list[Token]:
    tokens: list[Token] = []
    at, end = 0, len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        start = at + len(text[at:]) - len(text[at:].lstrip())
        if match is None or match.lastgroup is None:
            raise _refuse("this character has no meaning in a formula", start, text[start], "leave it out")
        if len(tokens) == MOST_TOKENS:
            raise _refuse(
                "the formula is too long", start, text[start:], f"use at most {MOST_TOKENS} words and signs"
            )
        tokens.append((match.lastgroup, match[match.lastgroup], start))
        at = match.end()
    return [*tokens, ("end", "", end)]


def _refuse(message: str, at: int, value: str, remedy: str) -> InvariantError:
    return InvariantError(message, place=f"formula, character {at + 1}", value=value, remedy=remedy)


class _Reader:
    """Walks over the words once, from left to right."""

    def __init__(self, tokens: list[Token], facts: dict[str, Fact]) -> None:
        self.tokens = tokens
        self.facts = facts
        self.at = 0

    def peek(self) -> str:
        kind, text, _ = self.tokens[self.at]
        return _SIGNS.get(text, text) if kind == "sign" else kind

    def refuse(self, message: str, remedy: str) -> InvariantError:
        _, text, start = self.tokens[self.at]
        return _refuse(message, start, text or "the end", remedy)

    def take(self, sign: str) -> None:
        if self.peek() != sign:
            raise self.refuse(
                f"{sign!r} is expected here", "close what was opened and complete what was begun"
            )
        self.at += 1

    def sum_(self, depth: int) -> Formula:
        if depth > DEEPEST:
            raise self.refuse("the brackets are nested too deep", f"nest at most {DEEPEST}")
        formula = self.product(depth)
        while (sign := self.peek()) in ("+", "-"):
            at = self.at
            self.at += 1
            formula = self.joined(Sum if sign == "+" else Difference, formula, self.product(depth), at)
        return formula

    def product(self, depth: int) -> Formula:
        formula = self.atom(depth)
        while (sign := self.peek()) in ("*", "/"):
            at = self.at
            self.at += 1
            formula = self.joined(Product if sign == "*" else Quotient, formula, self.atom(depth), at)
        return formula

    def joined(
        self,
        join: type[Sum | Difference | Product | Quotient | ShareOf],
        left: Formula,
        right: Formula,
        at: int,
    ) -> Formula:
        try:
            return join(left, right)
        except InvariantError as error:
            self.at = at
            raise self.refuse(error.message, error.remedy) from error

    def atom(self, depth: int) -> Formula:
        kind, text, _ = self.tokens[self.at]
        if kind in ("number", "quantity"):
            try:
                quantity = Quantity.from_text(text)
            except InvariantError as error:
                raise self.refuse(error.message, error.remedy) from error
            self.at += 1
            return Constant(quantity)
        if kind == "name":
            return self.function(depth) if text in _FUNCTIONS else self.fact(text)
        if self.peek() == "(":
            self.at += 1
            formula = self.sum_(depth + 1)
            self.take(")")
            return formula
        raise self.refuse("a fact, a number or a bracket is expected here", "write the missing part")

    def fact(self, text: str) -> Fact:
        if text not in self.facts:
            raise self.refuse("no fact has this name", "use a code or a Chinese label of the facts given")
        self.at += 1
        return self.facts[text]

    def function(self, depth: int) -> Formula:
        at, place = self.at, _FUNCTIONS[self.tokens[self.at][1]]
        self.at += 1
        self.take("(")
        of = self.sum_(depth + 1)
        if place == 2:
            self.take(",")
            of = self.joined(ShareOf, of, self.sum_(depth + 1), at)
        self.take(")")
        return (Growth(of), Prior(of), of)[place]
