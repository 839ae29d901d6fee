# SPDX-License-Identifier: Apache-2.0
# ruff: noqa: N999  # the file of a command bears its name
"""``feidi try EXPRESSION --facts FILE``: what an expression is worth, how, and what is missing."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from fractions import Fraction
from typing import assert_never

from feidi._languages import Lang
from feidi.cli.exit_code import ExitCode
from feidi.cli.screen import tell, write
from feidi.codec.files import content_of, is_yaml
from feidi.codec.json_text import decoded, parsed
from feidi.codec.limits import SIZE
from feidi.codec.tokens import NumberToken, Repeated
from feidi.codec.yaml_text import yaml_tree
from feidi.dates.date import Date
from feidi.dates.period import Period
from feidi.errors import DocumentError, InvariantError, MissingFactError
from feidi.expressions.asks import asks
from feidi.expressions.check import check
from feidi.expressions.checked import Checked
from feidi.expressions.declared import declared
from feidi.expressions.facts import Facts
from feidi.expressions.known import KnownFacts
from feidi.expressions.measures import CONDITION, DAY, Measure, Slot, Stage
from feidi.expressions.nodes import Comparison, Junction, Not
from feidi.expressions.outcome import Answer, Range, Unknown
from feidi.expressions.parser import parse
from feidi.expressions.tokens import ExpressionError
from feidi.expressions.working import Working, value_text, work_out

__all__ = ["add", "run"]

UNIT = "try"


def add(parser: ArgumentParser) -> None:
    """Add what the command takes."""
    parser.add_argument("expression", help='such as "min(3000 万元, sum(三税, 3 years before move))"')
    parser.add_argument(
        "--facts",
        help='an object of names and values in JSON or YAML: {"三税": {"2014": "900 万元"}, "move": "2016-03-01"}',
    )
    parser.add_argument(
        "--period",
        type=Period.from_text,
        help="2024, 2024Q1, 2024-03 or a day; without it the last one given",
    )


def run(given: Namespace) -> ExitCode:
    """Print value, working, the figures that were read and what is missing."""
    facts = Facts(unit=UNIT) if given.facts is None else _facts(given.facts)
    scope = declared(facts)
    try:
        tree = parse(given.expression, scope.names)
        measure = CONDITION if isinstance(tree, Comparison | Junction | Not) else None
        checked = check(tree, Slot("expression", measure, Stage.RECEIVED), scope)
    except ExpressionError as error:
        tell(error.caret)
        raise
    period = given.period or _last(facts)
    if period is None and (asked := asks(checked)):
        raise MissingFactError(
            "no fact is given by periods",
            place="--period",
            value=", ".join(dict.fromkeys(ask.figure.name for ask in asked)),
            remedy="say --period 2024, and give these names in --facts",
        )
    working = work_out(checked, KnownFacts(facts, scope), period or Period.of_year(2000))
    for line in _lines(checked, working, period, given.lang):
        write(line)
    return ExitCode.ERRORS if isinstance(working.value, Unknown) else ExitCode.FINE


def _lines(checked: Checked, working: Working, period: Period | None, lang: Lang) -> list[str]:
    is_zh = lang == "zh"
    value = working.value
    words = (
        ("期间", "结果", "算式", "数据", "缺少")
        if is_zh
        else ("period", "value", "working", "figure", "missing")
    )
    lines = [] if period is None else [f"{words[0]}: {period}"]
    shown = _shown(value, checked.measure_of(checked.expression), lang)
    lines.append(f"{words[1]}: {shown}")
    if working.tree is not None:
        lines.append(f"{words[2]}: {working.text(lang)}")
    for read in working.figures:
        if not isinstance(read.answer, Unknown):
            name, measure = read.figure.name, checked.measures.get(read.figure.name, DAY)
            lines.append(f"{words[3]}: {name} ({read.period}): {_shown(read.answer, measure, lang)}")
    reasons = value.reasons if isinstance(value, Unknown) else ()
    return [*lines, *(f"{words[4]}: {reason.text(lang)}" for reason in reasons)]


def _shown(value: Answer, measure: Measure, lang: Lang) -> str:
    match value:
        case Unknown():
            return "无" if lang == "zh" else "none"
        case bool():
            return {"zh": ("否", "是"), "en": ("no", "yes")}[lang][value]
        case Range(low=low, high=high):
            return f"{value_text(low, measure)} .. {value_text(high, measure)}"
        case Fraction():
            return value_text(value, measure)
        case Date():
            return value.isoformat()
        case _ as never:
            assert_never(never)


def _last(facts: Facts) -> Period | None:
    periods = [period for value in facts.by_name.values() if isinstance(value, Mapping) for period in value]
    return max(periods, key=lambda period: period.last, default=None)


def _facts(file: str) -> Facts:
    content = content_of(file)
    tree = yaml_tree(content).root() if is_yaml(file) else parsed(decoded(content, SIZE))
    try:
        figures = _figure(tree, "")
        if isinstance(figures, dict):
            return Facts(unit=UNIT, figures=figures)
    except InvariantError as error:
        raise DocumentError(
            error.message,
            place=f"{file}: {error.place}".removesuffix(": "),
            value=error.value,
            remedy=error.remedy,
        ) from error
    raise DocumentError(
        "is not an object of names and values", place=file, value=figures, remedy='write {"tax": "900 万元"}'
    )


def _figure(value: object, name: str) -> object:
    if isinstance(value, Repeated):
        raise InvariantError(
            "stands twice in one object", place=name, value=value.keys, remedy="keep one of the two"
        )
    if isinstance(value, dict):
        return {key: _figure(figure, f"{name}.{key}".lstrip(".")) for key, figure in value.items()}
    return value.text if isinstance(value, NumberToken) else value
