# SPDX-License-Identifier: Apache-2.0
"""Go through the tokens of an expression, and read the units and windows in it."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from feidi.dates.period import Grain
from feidi.errors import InvariantError
from feidi.expressions.calls import Window
from feidi.expressions.functions import PERIOD_WORDS
from feidi.expressions.nodes import Constant
from feidi.expressions.tokens import ExpressionError, Token
from feidi.expressions.words import TO_DATE, TO_DATE_ZH
from feidi.quantities.unit import Unit

__all__ = ["Cursor"]

_PLAIN: Final = Unit()
_GRAINS: Final = {word: Grain(grain) for grain, words in PERIOD_WORDS.items() for word in words}


class Cursor:
    """The tokens and how far they are read. Not a noun: it lives inside one call of `parse`."""

    __slots__ = ("at", "labels", "text", "token", "tokens", "word")

    def __init__(self, text: str, tokens: list[Token], labels: Mapping[str, str]) -> None:
        self.text: str = text
        self.tokens: list[Token] = tokens
        self.labels: Mapping[str, str] = labels
        self.at: int = -1
        self.token: Token
        self.word: str
        self.next()

    def next(self) -> Token:
        """Go on to the next token and return the one before."""
        before = self.tokens[self.at]
        self.at += 1
        token = self.token = self.tokens[self.at]
        self.word = token.word
        return before

    def refused(self, message: str, remedy: str, token: Token | None = None) -> ExpressionError:
        """Return the error for a token, the present one unless another is given."""
        token = token or self.token
        return ExpressionError(
            message, text=self.text, at=token.start, value=token.text or "the end", remedy=remedy
        )

    def expect(self, *words: str) -> str:
        """Read one of several words or signs, and return it."""
        word = self.word
        if word not in words or not word:
            listed = " or ".join(repr(each) for each in words)
            raise self.refused(f"{listed} is expected", "close what was opened and complete what was begun")
        self.next()
        return word

    def require_no_unit(self, before: Constant) -> None:
        """Refuse ``3000 万元 / 亩``, which a reader takes for a price and which divides by a fact called 亩."""
        name = self.token.text
        if _unit(name) is not None and name not in self.labels:
            symbol = before.value.unit.text()
            raise self.refused(
                "this is a unit, not a fact",
                f"write {symbol}/{name} without blanks for a price, or “{name}” for a fact of this name",
            )

    def unit(self) -> Unit:
        """Read the unit that follows a number: symbols joined by / and · without blanks."""
        if self.token.kind != "name":
            return _PLAIN
        symbols, at = self.token.text, self.at + 1
        unit = _unit(symbols)
        if unit is None:
            return _PLAIN
        self.next()
        while (joint := self.tokens[at]).word in ("/", "·") and at + 1 < len(self.tokens):
            symbol = self.tokens[at + 1]
            is_adjacent = self.tokens[at - 1].end == joint.start and joint.end == symbol.start
            longer = (
                _unit(f"{symbols}{joint.word}{symbol.text}")
                if symbol.kind == "name" and is_adjacent
                else None
            )
            if longer is None:
                break
            symbols, unit, at = f"{symbols}{joint.word}{symbol.text}", longer, at + 2
            self.next()
            self.next()
        return unit

    def named(self, token: Token) -> str:
        """Return the name that a token stands for."""
        return self.labels.get(token.text, token.text)

    def window(self) -> Window | None:
        """Read a window, or nothing where none begins here."""
        if self.token.text == TO_DATE_ZH:
            self.next()
            return Window()
        following = self.tokens[self.at + 1] if self.token.kind != "end" else self.token
        if (self.token.text, following.text) == TO_DATE:
            self.next()
            self.next()
            return Window()
        if self.word == "last":
            self.next()
            return Window(*self.periods())
        if self.token.kind == "number" and following.text in _GRAINS:
            count, grain = self.periods()
            if self.word != "before":
                raise self.refused(
                    "it is not said which periods", "write last 3 years, or 3 years before move"
                )
            self.next()
            return Window(count, grain, before=self.event())
        if self.token.kind in ("name", "quoted") and following.word == "before":
            event = self.event()
            self.next()
            return Window(*self.periods(), before=event)
        return None

    def periods(self) -> tuple[int, Grain]:
        """Read a number of periods and their length."""
        count = self.token
        if count.kind != "number" or not count.text.isdigit() or not 1 <= int(count.text[:9]) <= 1000:
            raise self.refused("a number of periods is expected", "write last 3 years")
        self.next()
        grain = _GRAINS.get(self.token.text)
        if grain is None:
            raise self.refused("a length of periods is expected", "write years, quarters, months or days")
        self.next()
        return int(count.text), grain

    def event(self) -> str:
        """Read the name of an event."""
        token = self.token
        if token.kind not in ("name", "quoted"):
            raise self.refused("the name of an event is expected", "write 3 years before move")
        self.next()
        return self.named(token)


@lru_cache(maxsize=1024)
def _unit(text: str) -> Unit | None:
    try:
        return Unit.from_text(text)
    except InvariantError:
        return None
