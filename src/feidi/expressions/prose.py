# SPDX-License-Identifier: Apache-2.0
"""An expression in the words of a contract, in Chinese and English."""

from collections.abc import Mapping
from typing import assert_never, cast

from feidi.dates.period import Grain
from feidi.expressions.calls import Call, Window
from feidi.expressions.evaluate import first_day_of
from feidi.expressions.functions import Function
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
from feidi.expressions.phrases import (
    BASES,
    EXTREMES,
    OF_DAYS,
    OF_NUMBERS,
    OPPOSITE,
    OVER,
    PERIODS,
    POWERS,
    ROUNDING,
    SIGNS,
    day_prose,
    quantity_prose,
)
from feidi.expressions.tables import Table, TableKind
from feidi.expressions.text import AND, COMPARISON, NEGATIVE, OR, PRODUCT, SUM, binding
from feidi.expressions.tree import Expression
from feidi.labels import Label, Lang
from feidi.quantities.exact import plain

__all__ = ["condition_prose", "expression_prose"]


def expression_prose(
    expression: Expression, lang: Lang = "zh", labels: Mapping[str, Label] | None = None
) -> str:
    """Return a number or a day in words.

    Parameters
    ----------
    expression
        What gives it.
    lang
        The language.
    labels
        What names are called; a name without a label stands in quotes.

    Examples
    --------
    >>> from feidi.expressions.parser import parse
    >>> limit = parse("min(3000 万元, sum(三税, 3 years before move))")
    >>> print(expression_prose(limit, "zh", {"move": Label(zh="迁入", en="the move")}))
    3000万元与迁入前3年“三税”合计中的较小者
    >>> print(expression_prose(limit, "en", {"move": Label(zh="迁入", en="the move")}))
    the smaller of CNY 30,000,000 and the sum of “三税” over the 3 years before the move
    """
    return _Prose(lang, labels or {}).number(expression)


def condition_prose(
    expression: Expression, lang: Lang = "zh", labels: Mapping[str, Label] | None = None
) -> str:
    """Return a condition in words, as a clause: ``“三税”不低于2000万元``, ``“三税” is at least CNY 20,000,000``.

    Examples
    --------
    >>> from feidi.expressions.parser import parse
    >>> gate = parse("mean(三税, 3 years before move) >= 2000 万元 and not 政府主导")
    >>> print(condition_prose(gate))
    “move”前3年“三税”年均不低于2000万元,且不属于“政府主导”
    >>> print(condition_prose(gate, "en"))
    the mean of “三税” over the 3 years before “move” is at least CNY 20,000,000 and “政府主导” does not hold
    """
    return _Prose(lang, labels or {}).condition(expression)


class _Prose:
    """A language and its labels. Not a noun: it lives inside one call."""

    def __init__(self, lang: Lang, labels: Mapping[str, Label]) -> None:
        self.lang = lang
        self.labels = labels
        self.is_zh = lang == "zh"

    def say(self, zh: str, en: str) -> str:
        return zh if self.is_zh else en

    def name(self, name: str) -> str:
        label = self.labels.get(name)
        return f"“{name}”" if label is None else label.text(self.lang)

    def bracketed(self, expression: Expression, least: int) -> str:
        """Word a part, in brackets where it binds less tightly than its place."""
        text = self.number(expression)
        return f"({text})" if binding(expression) < least else text

    def number(self, expression: Expression) -> str:
        match expression:
            case Constant(value=value):
                return quantity_prose(value, self.lang)
            case Day(value=day):
                return day_prose(day, self.lang)
            case Name(name=name, of=of):
                text = self.name(name)
                return self.say(f"{self.name(of)}的{text}", f"{text} of {self.name(of)}") if of else text
            case Negative(of=of):
                text = self.bracketed(of, NEGATIVE)
                return self.say(f"负{text}", f"minus {text}")
            case Arithmetic():
                return self.arithmetic(expression)
            case Power(base=base, exponent=exponent):
                text = self.bracketed(base, NEGATIVE)
                zh, en = POWERS.get(exponent, (f"{exponent}次方", f"{exponent}th power"))
                return self.say(f"{text}的{zh}", f"the {en} of {text}")
            case Call():
                return self.call(expression)
            case Table():
                return self.table(expression)
            case Comparison() | Junction() | Not():
                return self.condition(expression)
            case _ as never:
                assert_never(never)

    def arithmetic(self, expression: Arithmetic) -> str:
        sign, left, right = expression.sign, expression.left, expression.right
        if sign == "*":
            for part, whole in ((left, right), (right, left)):
                if isinstance(part, Constant) and part.value.unit.text() in ("%", "‰"):
                    rate, of = self.number(part), self.bracketed(whole, PRODUCT)
                    return self.say(f"{of}的{rate}", f"{rate} of {of}")
        rank = SUM if sign in "+-" else PRODUCT
        zh, en = SIGNS[sign]
        first, second = self.bracketed(left, rank), self.bracketed(right, rank + 1)
        return self.say(f"{first}{zh}{second}", f"{first} {en} {second}")

    def several(self, expressions: tuple[Expression, ...]) -> str:
        texts = [self.number(expression) for expression in expressions]
        if self.is_zh:
            return f"{'、'.join(texts[:-1])}与{texts[-1]}"
        return f"{', '.join(texts[:-1])} and {texts[-1]}"

    def condition(self, expression: Expression, least: int = OR) -> str:
        text = self.bare_condition(expression)
        return f"({text})" if binding(expression) < least else text

    def bare_condition(self, expression: Expression) -> str:
        match expression:
            case Comparison(sign=sign, left=left, right=right):
                return self.comparison(sign, left, right)
            case Junction(word=word, parts=parts):
                rank = OR if word == "or" else AND
                texts = [self.condition(part, rank + 1) for part in parts]
                joint = self.say(",且" if word == "and" else ",或", f" {word} ")
                return joint.join(texts)
            case Not(of=of):
                return self.denied(of)
            case _:
                text = self.number(expression)
                return self.say(
                    f"属于{text}" if isinstance(expression, Name) else f"{text}成立", f"{text} holds"
                )

    def denied(self, expression: Expression) -> str:
        if isinstance(expression, Comparison):
            return self.comparison(OPPOSITE[expression.sign], expression.left, expression.right)
        if isinstance(expression, Name):
            text = self.number(expression)
            return self.say(f"不属于{text}", f"{text} does not hold")
        text = self.condition(expression)
        return self.say(f"下列情形不成立:{text}", f"it is not so that {text}")

    def comparison(self, sign: Relation, left: Expression, right: Expression) -> str:
        is_day = isinstance(left, Day) or isinstance(right, Day)
        zh, en = (OF_DAYS if is_day else OF_NUMBERS)[sign]
        first, second = self.bracketed(left, COMPARISON + 1), self.bracketed(right, COMPARISON + 1)
        return self.say(f"{first}{zh}{second}", f"{first} {en} {second}")

    def window(self, window: Window) -> str:
        """Word a window: ``迁入前3年``, ``the 3 years before the move``."""
        if window.count is None or window.grain is None:
            return self.say("累计", "all periods so far")
        zh, en = PERIODS[window.grain]
        plural = en if window.count == 1 else f"{en}s"
        if window.before:
            event = self.name(window.before)
            return self.say(f"{event}前{window.count}{zh}", f"the {window.count} {plural} before {event}")
        return self.say(f"最近{window.count}{zh}", f"the last {window.count} {plural}")

    def call(self, call: Call) -> str:  # noqa: C901, PLR0912  # one arm for each function
        arguments, say = call.arguments, self.say
        match call.function:
            case Function.MIN | Function.MAX:
                return self.extreme(call)
            case Function.CLIP:
                value, low, high = (self.number(argument) for argument in arguments)
                return say(
                    f"{value}(不低于{low},不高于{high})", f"{value}, at least {low} and at most {high}"
                )
            case Function.ABS:
                value = self.number(arguments[0])
                return say(f"{value}的绝对值", f"the absolute value of {value}")
            case Function.ROUND:
                value, step = self.number(arguments[0]), self.number(arguments[1])
                zh, en = ROUNDING[cast("Name", arguments[2]).name]
                return say(f"{value}(以{step}为单位{zh})", f"{value}, {en} to {step}")
            case Function.SUM | Function.MEAN | Function.LEAST | Function.MOST:
                return self.over(call)
            case Function.COUNT:
                window, held = self.window(cast("Window", call.window)), self.condition(arguments[0])
                return say(f"{window}中{held}的次数", f"the number of periods in {window} in which {held}")
            case Function.PREVIOUS:
                value = self.bracketed(arguments[0], NEGATIVE)
                return say(f"上期{value}", f"{value} of the period before")
            case Function.YEAR_BEFORE:
                value = self.bracketed(arguments[0], NEGATIVE)
                return say(f"上年同期{value}", f"{value} of the same period of the year before")
            case Function.GROWTH:
                value = self.bracketed(arguments[0], NEGATIVE)
                zh, en = BASES[cast("Name", arguments[1]).name]
                return say(f"{value}比{zh}的增长率", f"the growth of {value} on {en}")
            case Function.SHARE:
                part, whole = self.bracketed(arguments[0], SUM), self.bracketed(arguments[1], SUM)
                return say(f"{part}占{whole}的比重", f"the share of {part} in {whole}")
            case Function.ESCALATE:
                return self.escalated(call)
            case Function.RECEIPTS:
                return self.receipts(call)
            case Function.RECEIVED:
                return self.received(call)
            case Function.YEARS_SINCE:
                event = self.number(arguments[0])
                return say(f"{event}以来的整年数", f"the number of whole years since {event}")
            case Function.DAYS_SINCE:
                event = self.number(arguments[0])
                return say(f"{event}以来的天数", f"the number of days since {event}")
            case _ as never:
                assert_never(never)

    def extreme(self, call: Call) -> str:
        pair, more = EXTREMES[call.function]
        zh, en = pair if len(call.arguments) == 2 else more
        listed = self.several(call.arguments)
        return self.say(f"{listed}中的{zh}", f"the {en} of {listed}")

    def over(self, call: Call) -> str:
        window = cast("Window", call.window)
        value, periods = self.bracketed(call.arguments[0], PRODUCT), self.window(window)
        if window.count is None and call.function is Function.SUM:
            return self.say(f"累计{value}", f"{value} to date")
        zh, en = OVER[call.function]
        if call.function is Function.MEAN and window.grain is Grain.YEAR:
            zh = "年均"
        return self.say(f"{periods}{value}{zh}", f"the {en} of {value} over {periods}")

    def escalated(self, call: Call) -> str:
        start, rate, every, first = call.arguments
        year, steps = first_day_of(first).year, plain(cast("Constant", every).value.amount)
        begun, grown = self.number(start), self.number(rate)
        zh, en = ("每年", "a year") if steps == "1" else (f"每{steps}年", f"every {steps} years")
        return self.say(
            f"自{year}年起{begun},以后{zh}递增{grown}", f"{begun} from {year}, growing by {grown} {en}"
        )

    def receipts(self, call: Call) -> str:
        kind = cast("Name", call.arguments[0]).name
        zh = en = "" if kind == "all" else self.name(kind)
        if call.window is None:
            return self.say(f"本期{zh or '全部'}收入", f"the {en or 'whole'} receipts of the period")
        periods = self.window(call.window)
        return self.say(f"{periods}{zh or '全部'}收入", f"the {en or 'whole'} receipts of {periods}")

    def received(self, call: Call) -> str:
        party = self.name(cast("Name", call.arguments[0]).name)
        if call.window is None or call.window.count is None:
            return self.say(
                f"{party}截至上期末累计分得的金额", f"what {party} has received up to the period before"
            )
        periods = self.window(call.window)
        return self.say(
            f"{party}截至上期末{periods}分得的金额",
            f"what {party} received in {periods} up to the period before",
        )

    def table(self, table: Table) -> str:
        match table.kind:
            case TableKind.CASES:
                return self.cases(table)
            case TableKind.DATED:
                rows = [(self.number(row.value), self.since(row.edge)) for row in table.rows]
                return self.say(
                    ",".join(f"{since}起{value}" for value, since in rows),
                    ", ".join(f"{value} {since}" for value, since in rows),
                )
            case TableKind.MARGINAL | TableKind.WHOLE:
                return self.brackets(table)
            case _ as never:
                assert_never(never)

    def cases(self, table: Table) -> str:
        rows = [(self.number(row.value), self.condition(row.edge)) for row in table.rows]
        zh = [f"{held}的,为{value}" for value, held in rows]
        en = [f"{value} if {held}" for value, held in rows]
        if table.otherwise is not None:
            last = self.number(table.otherwise)
            zh.append(f"其他情形为{last}")
            en.append(f"otherwise {last}")
        return self.say(f"({';'.join(zh)})", "; ".join(en))

    def since(self, edge: Expression) -> str:
        """Word a first day: ``自2014年``, ``from 1 May 2016``."""
        day = first_day_of(edge)
        if isinstance(edge, Constant):
            return self.say(f"自{day.year}年", f"from {day.year}")
        return self.say(f"自{day_prose(day, 'zh')}", f"from {day_prose(day, 'en')}")

    def brackets(self, table: Table) -> str:
        on = self.number(cast("Expression", table.on))
        is_marginal = table.kind is TableKind.MARGINAL
        rows = [(self.number(row.value), self.number(row.edge), row.is_included) for row in table.rows]
        if is_marginal:
            zh = [f"超过{edge}的部分按{rate}" for rate, edge, _ in rows]
            en = [f"{rate} on the part above {edge}" for rate, edge, _ in rows]
        else:
            zh = [f"{'达到' if included else '超过'}{edge}的按{rate}" for rate, edge, included in rows]
            en = [
                f"{rate} where it is {'at least' if included else 'above'} {edge}"
                for rate, edge, included in rows
            ]
        if table.otherwise is not None:
            last = self.number(table.otherwise)
            zh.insert(0, f"{'不足部分' if is_marginal else '不足的'}按{last}")
            en.insert(0, f"{last} below")
        kind = (
            "分档累进" if is_marginal else "全额按所在档次",
            "bracket by bracket" if is_marginal else "as a whole",
        )
        return self.say(f"{on}{kind[0]}计算({','.join(zh)})", f"{on}, {kind[1]}: {', '.join(en)}")
