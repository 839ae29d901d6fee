# SPDX-License-Identifier: Apache-2.0
"""Split the text of an expression into tokens, each with its place."""

import re
import unicodedata
from typing import Final, Literal, NamedTuple

from feidi.errors import InvariantError
from feidi.expressions.words import WORDS

__all__ = ["ExpressionError", "Token", "TokenKind", "tokenize"]

LONGEST: Final = 8_000
MOST_TOKENS: Final = 2_000

TokenKind = Literal["number", "date", "name", "quoted", "sign", "end"]


class ExpressionError(InvariantError):
    """The text is not an expression, or the expression does not fit its place; `column` counts from 1.

    Examples
    --------
    >>> from feidi.expressions import parse
    >>> parse("min(3000 万元")
    Traceback (most recent call last):
    feidi.expressions.tokens.ExpressionError: expression, column 12: ',' or ')' is expected (found 'the end'); ...
    """

    def __init__(
        self, message: str, *, text: str, at: int, value: str, remedy: str, place: str = "expression"
    ) -> None:
        super().__init__(message, place=f"{place}, column {at + 1}", value=value, remedy=remedy)
        self.text: str = text
        self.column: int = at + 1

    @property
    def caret(self) -> str:
        """Return the text with a caret under the place of the fault, the line cut to what surrounds it."""
        start = max(0, self.column - 41)
        shown = self.text[start : start + 80].replace("\n", " ")
        width = sum(
            1 + (unicodedata.east_asian_width(sign) in "WF") for sign in shown[: self.column - 1 - start]
        )
        return f"{shown}\n{' ' * width}^"


class Token(NamedTuple):
    """A piece of text: what it is, the text, the reserved word or sign that it is, its first place and the next one."""

    kind: TokenKind
    text: str
    word: str
    start: int
    end: int


_TOKEN: Final = re.compile(
    r"""\s*(?:
      (?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9]))
    | (?P<number>[0-9]+(?:\.[0-9]+)?[%‰]?)
    | (?P<name>[^\W\d_][\w²³]*)
    | “(?P<quoted>[^“”\n]*)”
    | (?P<sign>>=|<=|!=|[-+*/×÷·()<>=≥≤≠,;^@])
    )""",
    re.VERBOSE,
)
_SAME: Final = {"≥": ">=", "≤": "<=", "≠": "!=", "×": "*", "÷": "/", **{zh: en for en, zh in WORDS.items()}}
_HALF_WIDTH: Final = str.maketrans(
    "０１２３４５６７８９．％（），；＋－＊／＝＜＞＾＠\u3000",
    "0123456789.%(),;+-*/=<>^@ ",
)


def tokenize(text: str) -> list[Token]:
    """Split a text into tokens; the last one is its end.

    Parameters
    ----------
    text
        At most 8,000 characters and 2,000 tokens. Full-width digits and signs are read as typed.

    Raises
    ------
    ExpressionError
        If the text is too long or holds a character that has no meaning.
    """
    if type(text) is not str:
        raise InvariantError(
            "not the text of an expression", place="expression", value=text, remedy='write "tax / land"'
        )
    if len(text) > LONGEST:
        raise ExpressionError(
            f"an expression has at most {LONGEST} characters",
            text=text[:LONGEST],
            at=LONGEST,
            value=f"{len(text)} characters",
            remedy="name a part of it as a definition",
        )
    plain = text.translate(_HALF_WIDTH)
    tokens: list[Token] = []
    at, end = 0, len(plain.rstrip())
    for match in _TOKEN.finditer(plain):
        kind, behind = match.lastgroup, match.end()
        if match.start() != at:
            break
        found = match[kind]  # type: ignore[index]  # every alternative of the pattern is a group
        # A quoted name is never a word or a sign.
        word = "" if kind == "quoted" else _SAME.get(found, found)
        tokens.append(Token(kind, found, word, behind - len(match[0].lstrip()), behind))  # type: ignore[arg-type]
        at = behind
        if len(tokens) > MOST_TOKENS:
            raise ExpressionError(
                f"an expression has at most {MOST_TOKENS} names, numbers and signs",
                text=text,
                at=tokens[-1].start,
                value=found,
                remedy="name a part of it as a definition",
            )
    if at < end:
        start = next(place for place in range(at, end) if not plain[place].isspace())
        raise ExpressionError(
            "this character has no meaning here",
            text=text,
            at=start,
            value=text[start],
            remedy="write a quoted name between “ and ”" if text[start] in "\"'“”「」" else "leave it out",
        )
    tokens.append(Token("end", "", "", end, end))
    return tokens
