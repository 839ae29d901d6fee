# SPDX-License-Identifier: Apache-2.0
"""Print an expression: as text that parses back, in English or Chinese, and as LaTeX."""

from collections.abc import Mapping
from typing import Final, assert_never

from feidi.dates.period import Grain
from feidi.expressions.calls import Call, Window
from feidi.expressions.functions import (
    FUNCTIONS,
    GROWTH_BASES,
    PERIOD_WORDS,
    ROUNDING_MODES,
    Function,
)
from feidi.expressions.names import Name
from feidi.expressions.nodes import Arithmetic, Comparison, Constant, Day, Junction, Negative, Not, Power
from feidi.expressions.shape import is_plain_name
from feidi.expressions.tables import Row, Table, TableKind
from feidi.expressions.tree import Expression
from feidi.expressions.words import TABLE_WORDS, TO_DATE, TO_DATE_ZH, WORDS
from feidi.labels import Label, Lang
from feidi.quantities.exact import plain
from feidi.quantities.quantity import Quantity

__all__ = ["binding", "expression_text", "period_text", "window_text"]

OR, AND, NOT, COMPARISON, SUM, PRODUCT, NEGATIVE, POWER, ATOM = range(9)
"""How tightly the parts of an expression bind, loosest first."""

_SIGNS: Final[Mapping[str, int]] = {"+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT}
_RESERVED: Final = frozenset({*WORDS, *WORDS.values(), TO_DATE[0], TO_DATE_ZH})


def binding(expression: Expression) -> int:
    """Return how tightly the outermost operation binds."""
    match expression:
        case Junction(word=word):
            return OR if word == "or" else AND
        case Not():
            return NOT
        case Comparison():
            return COMPARISON
        case Arithmetic(sign=sign):
            return _SIGNS[sign]
        case Negative():
            return NEGATIVE
        case Power():
            return POWER
        case Constant() | Day() | Name() | Call() | Table():
            return ATOM
        case _ as never:
            assert_never(never)


def expression_text(
    expression: Expression, lang: Lang = "en", labels: Mapping[str, Label] | None = None
) -> str:
    """Print an expression on one line.

    Parameters
    ----------
    expression
        The expression.
    lang
        The language of functions, reserved words and units.
    labels
        What names are called in the language; a name without a label stands for itself.

    Notes
    -----
    Law: without labels, ``parse(expression_text(e, lang)) == e``.

    Examples
    --------
    >>> from feidi.expressions.parser import parse
    >>> limit = parse("min(3000 万元, sum(tax, 3 years before move))")
    >>> expression_text(limit)
    'min(3000 万元, sum(tax, 3 years before move))'
    >>> expression_text(limit, "zh", {"tax": Label(zh="三税", en="three taxes")})
    '取小(3000 万元, 合计(三税, move 前 3 年))'
    """
    return _Writer(lang, labels or {}).write(expression)


class _Writer:
    """A language and its labels. Not a noun: it lives inside one call."""

    def __init__(self, lang: Lang, labels: Mapping[str, Label]) -> None:
        self.lang = lang
        self.labels = labels
        self.words = {word: zh if lang == "zh" else word for word, zh in WORDS.items()}

    def write(self, expression: Expression, least: int = OR) -> str:
        """Write an expression, in brackets where it binds less tightly than its place asks."""
        text = self.bare(expression)
        return f"({text})" if binding(expression) < least else text

    def bare(self, expression: Expression) -> str:
        match expression:
            case Constant(value=value):
                return constant_text(value)
            case Day(value=day):
                return day.isoformat()
            case Name(name=name, of=of):
                return self.name(name) + (f"@{self.name(of)}" if of else "")
            case Negative(of=of):
                return f"-{self.write(of, NEGATIVE)}"
            case Arithmetic(sign=sign, left=left, right=right):
                rank = _SIGNS[sign]
                # Operators group from the left, so one of the same rank on the right keeps its brackets.
                return f"{self.write(left, rank)} {sign} {self.write(right, rank + 1)}"
            case Power(base=base, exponent=exponent):
                return f"{self.write(base, ATOM)}^{exponent}"
            case Comparison(sign=sign, left=left, right=right):
                return f"{self.write(left, SUM)} {sign} {self.write(right, SUM)}"
            case Junction(word=word, parts=parts):
                rank = OR if word == "or" else AND
                return f" {self.words[word]} ".join(self.write(part, rank + 1) for part in parts)
            case Not(of=of):
                return f"{self.words['not']} {self.write(of, NOT)}"
            case Call():
                return self.call(expression)
            case Table():
                return self.table(expression)
            case _ as never:
                assert_never(never)

    def name(self, name: str) -> str:
        label = self.labels.get(name)
        text = name if label is None else label.text(self.lang)
        return text if is_plain_name(text) and text not in _RESERVED else f"“{text}”"

    def call(self, call: Call) -> str:
        function, arguments = call.function, call.arguments
        texts = [self.write(argument) for argument in arguments]
        own: tuple[int, Mapping[str, str]] | None = _OWN_WORDS.get(function)
        if own is not None and self.lang == "zh":
            place, words = own
            argument = arguments[place]
            if isinstance(argument, Name) and argument.name in words:
                texts[place] = words[argument.name]
        if call.window is not None:
            texts.append(self.window(call.window))
        name = FUNCTIONS[function].zh if self.lang == "zh" else function.value
        return f"{name}({', '.join(texts)})"

    def window(self, window: Window) -> str:
        is_zh = self.lang == "zh"
        if window.count is None or window.grain is None:
            return TO_DATE_ZH if is_zh else " ".join(TO_DATE)
        periods = period_text(window.count, window.grain, self.lang)
        if not window.before:
            return f"{self.words['last']} {periods}"
        event = self.name(window.before)
        return f"{event} {self.words['before']} {periods}" if is_zh else f"{periods} before {event}"

    def table(self, table: Table) -> str:
        parts = [] if table.on is None else [self.write(table.on)]
        parts += [self.row(table.kind, row) for row in table.rows]
        if table.otherwise is not None:
            parts.append(f"{self.words['else']} {self.write(table.otherwise)}")
        name = TABLE_WORDS[table.kind] if self.lang == "zh" else table.kind.value
        return f"{name}({'; '.join(parts)})"

    def row(self, kind: TableKind, row: Row) -> str:
        word = "if" if kind is TableKind.CASES else "from" if row.is_included else "above"
        return f"{self.write(row.value)} {self.words[word]} {self.write(row.edge)}"


_OWN_WORDS: Final[Mapping[Function, tuple[int, Mapping[str, str]]]] = {
    Function.ROUND: (2, ROUNDING_MODES),
    Function.GROWTH: (1, GROWTH_BASES),
    Function.RECEIPTS: (0, {"all": "全部"}),
}


def constant_text(value: Quantity) -> str:
    """Return a constant as expressions write it: the unit without blanks or brackets."""
    symbol = value.unit.text().replace("/(", "/").replace(")", "")
    if "/" in symbol:
        above, _, below = symbol.partition("/")
        symbol = f"{above}/{below.replace('·', '/')}"
    space = "" if symbol in ("", "%", "‰") else " "
    return f"{plain(value.amount)}{space}{symbol}"


def window_text(window: Window, lang: Lang = "en", labels: Mapping[str, Label] | None = None) -> str:
    """Return a window as expressions write it: ``3 years before move``, ``last 12 months``, ``to date``."""
    return _Writer(lang, labels or {}).window(window)


def period_text(count: int, grain: Grain, lang: Lang) -> str:
    """Return a number of periods: ``3 years``, ``3 年``."""
    singular, plural, zh, *_ = PERIOD_WORDS[grain.value]
    return f"{count} {zh if lang == 'zh' else singular if count == 1 else plural}"
