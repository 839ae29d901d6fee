# SPDX-License-Identifier: Apache-2.0
"""Print an expression as LaTeX."""

from collections.abc import Mapping
from typing import Final, assert_never

from feidi.expressions.calls import Call, Window
from feidi.expressions.functions import FUNCTIONS, Function
from feidi.expressions.names import Name
from feidi.expressions.nodes import Arithmetic, Comparison, Constant, Day, Junction, Negative, Not, Power
from feidi.expressions.tables import Row, Table, TableKind
from feidi.expressions.text import (
    AND,
    ATOM,
    COMPARISON,
    NEGATIVE,
    OR,
    PRODUCT,
    SUM,
    binding,
    period_text,
)
from feidi.expressions.tree import Expression
from feidi.expressions.words import TABLE_WORDS, WORDS
from feidi.labels import Label, Lang

__all__ = ["expression_latex"]

_SIGNS: Final = {"+": "+", "-": "-", ">=": r"\ge", "<=": r"\le", "!=": r"\ne", ">": ">", "<": "<", "=": "="}


def expression_latex(
    expression: Expression, lang: Lang = "zh", labels: Mapping[str, Label] | None = None
) -> str:
    r"""Print an expression as LaTeX, for a page or a paper.

    Examples
    --------
    >>> from feidi.expressions.parser import parse
    >>> print(expression_latex(parse("tax / land"), "en"))
    \frac{\text{tax}}{\text{land}}
    >>> print(expression_latex(parse("previous(tax) * 8%"), "en"))
    \text{tax}_{t-1} \times 8\%
    """
    return _Writer(lang, labels or {}).write(expression)


class _Writer:
    """A language and its labels. Not a noun: it lives inside one call."""

    def __init__(self, lang: Lang, labels: Mapping[str, Label]) -> None:
        self.lang = lang
        self.labels = labels

    def write(self, expression: Expression, least: int = OR) -> str:
        text = self.bare(expression)
        # A fraction bar brackets by itself.
        is_fraction = isinstance(expression, Arithmetic) and expression.sign == "/" and least <= PRODUCT + 1
        return rf"\left({text}\right)" if binding(expression) < least and not is_fraction else text

    def bare(self, expression: Expression) -> str:
        match expression:
            case Constant(value=value):
                return _number(value.text(self.lang))
            case Day(value=day):
                return self.words(day.isoformat())
            case Name(name=name, of=of):
                return self.name(name) + (f"_{{{self.name(of)}}}" if of else "")
            case Negative(of=of):
                return f"-{self.write(of, NEGATIVE)}"
            case Arithmetic(sign="/", left=left, right=right):
                return rf"\frac{{{self.write(left)}}}{{{self.write(right)}}}"
            case Arithmetic(sign="*", left=left, right=right):
                return rf"{self.write(left, PRODUCT)} \times {self.write(right, PRODUCT + 1)}"
            case Arithmetic(sign=sign, left=left, right=right):
                return f"{self.write(left, SUM)} {_SIGNS[sign]} {self.write(right, SUM + 1)}"
            case Power(base=base, exponent=exponent):
                return f"{self.write(base, ATOM + (isinstance(base, Arithmetic)))}^{{{exponent}}}"
            case Comparison(sign=sign, left=left, right=right):
                return f"{self.write(left, SUM)} {_SIGNS[sign]} {self.write(right, SUM)}"
            case Junction(word=word, parts=parts):
                rank = OR if word == "or" else AND
                joint = rf" \{'lor' if word == 'or' else 'land'} "
                return joint.join(self.write(part, rank + 1) for part in parts)
            case Not(of=of):
                return rf"\lnot {self.write(of, COMPARISON + 1)}"
            case Call():
                return self.call(expression)
            case Table():
                return self.table(expression)
            case _ as never:
                assert_never(never)

    def name(self, name: str) -> str:
        label = self.labels.get(name)
        return self.words(name if label is None else label.text(self.lang))

    def words(self, text: str) -> str:
        return rf"\text{{{escaped(text)}}}"

    def subscripted(self, expression: Expression, index: str) -> str:
        text = self.write(expression, ATOM)
        return f"{text}_{{{index}}}"

    def call(self, call: Call) -> str:
        arguments = call.arguments
        match call.function:
            case Function.PREVIOUS:
                return self.subscripted(arguments[0], "t-1")
            case Function.YEAR_BEFORE:
                return self.subscripted(
                    arguments[0], self.words("上年同期" if self.lang == "zh" else "year before")
                )
            case Function.SHARE:
                return rf"\frac{{{self.write(arguments[0])}}}{{{self.write(arguments[1])}}}"
            case Function.ABS:
                return rf"\left|{self.write(arguments[0])}\right|"
            case Function.MIN | Function.MAX:
                listed = ", ".join(self.write(argument) for argument in arguments)
                return rf"\{call.function.value}\left({listed}\right)"
            case Function.SUM if call.window is not None:
                return rf"\sum_{{{self.window(call.window)}}} {self.write(arguments[0], PRODUCT)}"
            case Function.MEAN if call.window is not None:
                return rf"\overline{{{self.write(arguments[0])}}}_{{{self.window(call.window)}}}"
            case function:
                parts = [self.write(argument) for argument in arguments]
                parts += [] if call.window is None else [self.window(call.window)]
                name = FUNCTIONS[function].zh if self.lang == "zh" else function.value
                return rf"{self.words(name)}\left({', '.join(parts)}\right)"

    def window(self, window: Window) -> str:
        is_zh = self.lang == "zh"
        if window.count is None or window.grain is None:
            return self.words("累计" if is_zh else "to date")
        periods = period_text(window.count, window.grain, self.lang)
        if not window.before:
            return self.words(f"{'最近' if is_zh else 'last '}{periods}")
        label = self.labels.get(window.before)
        event = window.before if label is None else label.text(self.lang)
        return self.words(f"{event}前{periods}" if is_zh else f"{periods} before {event}")

    def table(self, table: Table) -> str:
        rows = [self.row(table.kind, row) for row in table.rows]
        if table.otherwise is not None:
            rows.append(
                f"{self.write(table.otherwise)} & {self.words('否则' if self.lang == 'zh' else 'else')}"
            )
        listed = r" \\ ".join(rows)
        cases = rf"\begin{{cases}} {listed} \end{{cases}}"
        if table.on is None:
            return cases
        name = TABLE_WORDS[table.kind] if self.lang == "zh" else table.kind.value
        return rf"{self.words(name)}\left({self.write(table.on)}; {cases}\right)"

    def row(self, kind: TableKind, row: Row) -> str:
        if kind is TableKind.CASES:
            return f"{self.write(row.value)} & {self.write(row.edge)}"
        word = "from" if row.is_included else "above"
        return f"{self.write(row.value)} & {self.words(WORDS[word] if self.lang == 'zh' else word)}\\ {self.write(row.edge)}"


def escaped(text: str) -> str:
    """Return text with what LaTeX takes for commands escaped."""
    return "".join(f"\\{character}" if character in "&%$#_{}" else character for character in text)


def _number(text: str) -> str:
    number, blank, unit = text.partition(" ")
    if not blank:
        return number.replace("%", r"\%")
    return rf"{number}\ \text{{{escaped(unit)}}}"
