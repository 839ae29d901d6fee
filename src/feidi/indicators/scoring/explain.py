# SPDX-License-Identifier: Apache-2.0
"""A scorecard in words: every number and where it comes from."""

from fractions import Fraction
from typing import TYPE_CHECKING, Final

from feidi.expressions.outcome import Unknown
from feidi.expressions.text import expression_text
from feidi.indicators.decimals import shown
from feidi.labels import Label, Lang
from feidi.quantities.exact import plain

if TYPE_CHECKING:
    # The card explains itself with this module, which needs the card's class for its signatures only.
    from feidi.indicators.scoring.card import Scorecard, ScoreLine

__all__ = ["explained"]


_TOTAL: Final = Label(zh="总分", en="total")


def explained(card: "Scorecard", lang: Lang = "zh") -> str:
    """Write a scorecard out, one line for each number, so that it can be worked out again by hand."""
    lines = [_head(card, lang), *(_line(line, lang) for line in card.lines)]
    lines.append(_subtotal(card, lang))
    lines += _adjustments(card, lang)
    lines += _grade(card, lang)
    return "\n".join(lines)


def _head(card: "Scorecard", lang: Lang) -> str:
    head = f"{card.unit} {card.period}, {card.title.text(lang)}"
    grade = "" if card.grade is None else f", {'档次' if lang == 'zh' else 'grade'} {card.grade}"
    if card.total is None:
        labels = {name: label for line in card.lines for name, label in _labels(line).items()}
        why = Unknown(reason for each in card.undefined for reason in each.reasons).text(lang, labels)
        return f"{head}: {'未评分' if lang == 'zh' else 'no score '}({why}){grade}"
    total = f"{shown(card.total)} {'分' if lang == 'zh' else 'points'}"
    if card.rank is None:
        return f"{head}: {total}{grade}"
    rank = f"第 {card.rank} 名(共 {card.out_of})" if lang == "zh" else f"rank {card.rank} of {card.out_of}"
    return f"{head}: {total}, {rank}{grade}"


def _exactly(number: Fraction) -> str:
    text = shown(number)
    return text if not text.startswith("≈") else f"{text} (= {plain(number)})"


def _value(line: "ScoreLine", lang: Lang) -> str:
    if isinstance(line.value, Unknown):
        return line.value.text(lang, _labels(line))
    value = line.value.text(lang)
    if not line.inputs:
        return value
    facts = ", ".join(
        f"{part.fact.label.text(lang)} {part.period} {part.value.text(lang)}" for part in line.inputs
    )
    return f"{value} ({facts})"


def _labels(line: "ScoreLine") -> dict[str, Label]:
    indicator = line.indicator
    return {**indicator.scope.labels, indicator.code: indicator.label, "total": _TOTAL}


def _line(line: "ScoreLine", lang: Lang) -> str:
    indicator = line.indicator
    name = indicator.label.text(lang)
    formula = (
        ""
        if indicator.formula is None
        else f" = {expression_text(indicator.formula, lang, indicator.scope.labels)}"
    )
    scale = "" if isinstance(line.value, Unknown) else f"; {line.scale.text(lang)}"
    head = f"  {name}{formula}: {_value(line, lang)} [{line.treatment.label.text(lang)}]"
    if line.mark is None:
        return head
    mark, weight, points = _exactly(line.mark), _exactly(line.weight), _exactly(line.points)
    words = ("系数", "权重", "分") if lang == "zh" else ("mark", "weight", "points")
    return f"{head}{scale}; {words[0]} {mark} × {words[1]} {weight} = {points} {words[2]}"


def _subtotal(card: "Scorecard", lang: Lang) -> str:
    if card.subtotal is None:
        return "  合计: 无" if lang == "zh" else "  total: none"
    total = _exactly(card.subtotal)
    return (
        f"  合计({card.method.zh}): {total} 分"
        if lang == "zh"
        else f"  total ({card.method.en}): {total} points"
    )


def _adjustments(card: "Scorecard", lang: Lang) -> list[str]:
    if not card.adjustments:
        return []
    times, points = ("次", "分") if lang == "zh" else ("times", "points")
    lines = [
        f"  {line.item.label.text(lang)}: {line.count} {times}; {line.item.text(lang)}; {plain(line.points)} {points}"
        for line in card.adjustments
    ]
    words = "加减分合计" if lang == "zh" else "added and taken, within the limits"
    lines.append(f"  {words}: {plain(card.adjusted_by)} {points}")
    if card.total is not None:
        lines.append(f"  {'总分' if lang == 'zh' else 'final total'}: {_exactly(card.total)} {points}")
    return lines


def _grade(card: "Scorecard", lang: Lang) -> list[str]:
    if card.grade is None:
        return []
    reasons = "; ".join(reason.text(lang) for reason in card.reasons)
    return [f"  {'档次' if lang == 'zh' else 'grade'} {card.grade}: {reasons}"]
