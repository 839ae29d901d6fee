# SPDX-License-Identifier: Apache-2.0
"""One sentence for each step of a trace, in Chinese and in English."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import OUTSIDE_TERM, UNSETTLED
from feidi.agreements.readings.sentences import EVENTS
from feidi.agreements.revenue import RevenueKind
from feidi.labels import Label, Lang
from feidi.quantities.exact import plain
from feidi.quantities.money import Money
from feidi.settlement.trace import TraceStep

__all__ = ["money_text", "step_text", "unit_text", "value_text"]

_SENTENCES: Final[Mapping[str, Label]] = {
    "to": Label(zh="全部归{party}", en="all of it to {party}"),
    "unset": Label(zh="文件未给出数字({reason}),暂不结算", en="no number is given ({reason}): not settled"),
    "outside_term": Label(
        zh="协议期限之外的部分,占所涉天数的{days},不予分成",
        en="outside the term of the agreement, {days} of the days it covers: not shared",
    ),
    "split": Label(zh="按比例分配({shares})", en="split by shares ({shares})"),
    "split_by_stake": Label(zh="按出资比例分配({shares})", en="split by stakes ({shares})"),
    "split_by_factors": Label(
        zh="按{figures_of}年度因素权重分摊({rest})", en="apportioned by the factors of {figures_of} ({rest})"
    ),
    "split_by_tier": Label(
        zh="按{day}适用的{parameter}分级({shares}){citation}",
        en="divided among tiers by {parameter} as of {day} ({shares}) {citation}",
    ),
    "up_to": Label(
        zh="限额{limit}:此前已计{taken_before},此后已计{taken_after},超出部分{rest}",
        en="limit {limit}: {taken_before} counted before, {taken_after} after, {rest} beyond it",
    ),
    "in_phases": Label(
        zh="自{clock}({started})起第{phase}阶段", en="phase {phase} since {clock} ({started})"
    ),
    "by_kind": Label(zh="按税费种类:{kind}", en="by kind of revenue: {kind}"),
    "by_class": Label(zh="按项目类别:{project_class}", en="by project class: {project_class}"),
    "when": Label(zh="条件是否成立:{holds}", en="the condition holds: {holds}"),
    "guarantee": Label(zh="保底条款", en="guarantee"),
    "at_most": Label(zh="所得上限条款", en="ceiling"),
    "at_most_to": Label(
        zh="所得上限{limit}:此前已计{taken_before},此后已计{taken_after},超出部分转归{to}",
        en="ceiling of {limit}: {taken_before} counted before, {taken_after} after, what is above goes to {to}",
    ),
    "at_most_out_of": Label(
        zh="{out_of}所得超出上限{limit}的部分", en="what {out_of} would have above its ceiling of {limit}"
    ),
    "guarantee_to": Label(zh="为{to}补足保底额{floor}", en="makes up the floor of {to}, {floor}"),
    "guarantee_out_of": Label(zh="保底额{floor},由{out_of}补足", en="floor of {floor}, made up by {out_of}"),
}
_PHASE: Final = {
    "before": Label(zh="{event}{started}之前", en="before {event}{started}"),
    "after": Label(zh="自{event}{started}起各阶段届满之后", en="after the last phase since {event}{started}"),
}
_NTH: Final = Label(zh="自{event}{started}起第{phase}阶段", en="phase {phase} since {event}{started}")
_PART: Final = Label(zh=",占所涉天数的{days}", en=", {days} of the days it covers")
_IN_FEN: Final = ("limit", "taken_before", "taken_after", "rest", "floor")
_DECIMALS: Final = 6
_YES: Final = Label(zh="是", en="yes")
_NO: Final = Label(zh="否", en="no")
_ZONE: Final = Label(zh="园区", en="the zone")


def step_text(agreement: Agreement, step: TraceStep, lang: Lang) -> str:
    """Write one step of a trace for a person, with its article and its path."""
    values = {name: value_text(name, value, lang) for name, value in step.values}
    for name, key in (("party", step.party), *step.values):
        if name in ("party", "to", "out_of") and key not in ("", UNSETTLED, OUTSIDE_TERM):
            values[name] = agreement.party(key).label.text(lang)
    if step.clause == "in_phases":
        sentence = _phase(values, lang)
    else:
        written = ", ".join(
            f"{name} {value}" for name, value in values.items() if name not in ("party", "figures_of")
        )
        moved = next((f"_{name}" for name in ("to", "out_of") if name in values), "")
        sentence = _SENTENCES[f"{step.clause}{moved}"].text(lang).format_map({"rest": written, **values})
    article = f"{step.article} " if step.article else ""
    return f"{money_text(step.amount, lang)}: {article}{sentence} [{step.path}]"


def money_text(fen: Fraction, lang: Lang) -> str:
    """Write an exact sum of fen as money: where it does not end, the nearest fen and then the exact sum.

    Examples
    --------
    >>> print(money_text(Fraction(10000, 3), "zh"), money_text(Fraction(10000, 3), "en"))
    33.33元(精确值100/3元) CNY 33.33 (exactly CNY 100/3)
    >>> print(money_text(Fraction("100250000.5"), "zh"), money_text(Fraction("100250000.5"), "en"))
    1002500.005元 CNY 1,002,500.005
    """
    nearest = Money(int((2 * fen + 1) // 2)).text(lang)
    if fen.denominator == 1:
        return nearest
    exact = plain(fen / 100)
    whole, _, decimals = exact.partition(".")
    if "/" not in exact and len(decimals) <= _DECIMALS:
        return f"{exact}元" if lang == "zh" else f"{_english(whole)}.{decimals}"
    return f"{nearest}(精确值{exact}元)" if lang == "zh" else f"{nearest} (exactly CNY {exact})"


def _english(yuan: str) -> str:
    return f"{'-' if yuan.startswith('-') else ''}CNY {abs(int(yuan)):,}"


def unit_text(unit: str, is_zone: bool, lang: Lang) -> str:
    """Write whose sum it is: a name, or the zone as a whole."""
    return _ZONE.text(lang) if is_zone else unit


def value_text(name: str, value: str, lang: Lang) -> str:
    """Write what a clause looked at: money as money, a kind of revenue by its name, an answer as yes or no."""
    if name in _IN_FEN:
        return money_text(Fraction(value), lang)
    if name == "kind":
        return RevenueKind(value).label.text(lang)
    if name == "holds":
        return (_YES if value == "yes" else _NO).text(lang)
    return value


def _phase(values: Mapping[str, str], lang: Lang) -> str:
    milestone = values["clock"]
    event = EVENTS[milestone].text(lang) if milestone in EVENTS else milestone
    started = f"({values['started']})" if values["started"] else ""
    name = values["phase"]
    gap = " " if lang == "en" and started else ""
    sentence = _PHASE.get(name, _NTH).text(lang).format(event=event, started=f"{gap}{started}", phase=name)
    covered, whole = values["days"].split("/")
    return sentence if covered == whole else sentence + _PART.text(lang).format(days=values["days"])
