# SPDX-License-Identifier: Apache-2.0
"""One sentence for each step of a trace, in Chinese and in English."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from feidi.agreements.agreement import Agreement
from feidi.agreements.party import UNSETTLED
from feidi.agreements.readings.sentences import EVENTS
from feidi.labels import Label, Lang
from feidi.quantities.exact import plain
from feidi.quantities.money import Money
from feidi.settlement.trace import TraceStep

__all__ = ["money_text", "step_text"]

_SENTENCES: Final[Mapping[str, Label]] = {
    "to": Label(zh="全部归{party}", en="all of it to {party}"),
    "unset": Label(zh="文件未给出数字({reason}),暂不结算", en="no number is given ({reason}): not settled"),
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
        zh="限额{limit}元:此前已计{taken_before}元,此后已计{taken_after}元,超出部分{rest}元",
        en="limit CNY {limit}: CNY {taken_before} counted before, CNY {taken_after} after, CNY {rest} beyond it",
    ),
    "in_phases": Label(
        zh="自{clock}({started})起第{phase}阶段", en="phase {phase} since {clock} ({started})"
    ),
    "by_kind": Label(zh="按税费种类:{kind}", en="by kind of revenue: {kind}"),
    "by_class": Label(zh="按项目类别:{project_class}", en="by project class: {project_class}"),
    "when": Label(zh="条件是否成立:{holds}", en="the condition holds: {holds}"),
    "guarantee": Label(zh="保底条款{rest}", en="guarantee {rest}"),
}
_PHASE: Final = {
    "before": Label(zh="{event}{started}之前", en="before {event}{started}"),
    "after": Label(zh="自{event}{started}起各阶段届满之后", en="after the last phase since {event}{started}"),
}
_NTH: Final = Label(zh="自{event}{started}起第{phase}阶段", en="phase {phase} since {event}{started}")
_PART: Final = Label(zh=",占所涉天数的{days}", en=", {days} of the days it covers")
_IN_FEN: Final = ("limit", "taken_before", "taken_after", "rest", "floor")
_YES: Final = Label(zh="是", en="yes")
_NO: Final = Label(zh="否", en="no")


def step_text(agreement: Agreement, step: TraceStep, lang: Lang) -> str:
    """Write one step of a trace for a person, with its article and its path."""
    values = {name: _value(name, value, lang) for name, value in step.values}
    if step.party and step.party != UNSETTLED:
        values["party"] = agreement.party(step.party).label.text(lang)
    if step.clause == "in_phases":
        sentence = _phase(values, lang)
    else:
        written = ", ".join(
            f"{name} {value}" for name, value in values.items() if name not in ("party", "figures_of")
        )
        sentence = _SENTENCES[step.clause].text(lang).format_map({"rest": written, **values})
    article = f"{step.article} " if step.article else ""
    return f"{money_text(step.amount, lang)}: {article}{sentence} [{step.path}]"


def money_text(fen: Fraction, lang: Lang) -> str:
    """Write an exact sum of fen: as money where it is whole, else as the exact number of yuan."""
    if fen.denominator == 1:
        return Money(fen.numerator).text(lang)
    return f"{plain(fen / 100)}元" if lang == "zh" else f"CNY {plain(fen / 100)}"


def _phase(values: Mapping[str, str], lang: Lang) -> str:
    milestone = values["clock"]
    event = EVENTS[milestone].text(lang) if milestone in EVENTS else milestone
    started = f"({values['started']})" if values["started"] else ""
    name = values["phase"]
    gap = " " if lang == "en" and started else ""
    sentence = _PHASE.get(name, _NTH).text(lang).format(event=event, started=f"{gap}{started}", phase=name)
    covered, whole = values["days"].split("/")
    return sentence if covered == whole else sentence + _PART.text(lang).format(days=values["days"])


def _value(name: str, value: str, lang: Lang) -> str:
    if name in _IN_FEN:
        return plain(Fraction(value) / 100)
    if value in ("yes", "no"):
        return (_YES if value == "yes" else _NO).text(lang)
    return value
