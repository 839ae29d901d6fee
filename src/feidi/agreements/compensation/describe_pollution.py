# SPDX-License-Identifier: Apache-2.0
"""Loads, exceedances and changes in one line, in Chinese and English."""

from typing import assert_never

from feidi.agreements.compensation.exceedance import ExceedanceSteps, ExceedanceTiers
from feidi.agreements.compensation.load import Load, SharedLoad
from feidi.agreements.compensation.weighted_change import WeightedChange
from feidi.agreements.compensation.wording import amount_text, by_year_text, number_text
from feidi.agreements.unset import Unset
from feidi.labels import Lang
from feidi.quantities.exact import plain

__all__ = ["describe_pollution"]


def describe_pollution(
    formula: Load | SharedLoad | ExceedanceTiers | ExceedanceSteps | WeightedChange,
) -> tuple[str, str]:
    """Say a formula of pollution in one line, in Chinese and in English."""
    match formula:
        case Load():
            return _load(formula, "zh"), _load(formula, "en")
        case SharedLoad():
            return _shared(formula, "zh"), _shared(formula, "en")
        case ExceedanceTiers():
            return _tiers(formula, "zh"), _tiers(formula, "en")
        case ExceedanceSteps():
            return _steps(formula, "zh"), _steps(formula, "en")
        case WeightedChange():
            return _change(formula, "zh"), _change(formula, "en")
        case _:
            assert_never(formula)


def _load(formula: Load, lang: Lang) -> str:
    priced = [
        f"{one.name} ({number_text(one.measured, lang)} - {number_text(one.target, lang)})"
        f" × {number_text(formula.volume, lang)} × {amount_text(one.price, lang)}/{'吨' if lang == 'zh' else 't'}"
        for one in formula.pollutants
    ]
    clipped = {"zh": ",低于目标不计", "en": ", nothing below target"}[lang] if formula.one_way else ""
    return f"{'通量' if lang == 'zh' else 'load'} {' + '.join(priced)}{clipped}"


def _shared(formula: SharedLoad, lang: Lang) -> str:
    borne = "; ".join(
        f"{burden.pollutant} {', '.join(f'{entry.party} {entry.share.percent()}' for entry in burden.shares)}"
        for burden in formula.burdens
    )
    return f"{_load(formula.load, lang)}{',分担:' if lang == 'zh' else ', borne by: '}{borne}"


def _tiers(formula: ExceedanceTiers, lang: Lang) -> str:
    more = {"zh": "超标x大于{}时{}", "en": "{1} where x is above {0}"}[lang]
    tiers = [
        more.format(number_text(tier.above, lang), amount_text(tier.amount, lang)) for tier in formula.tiers
    ]
    joint = {"zh": "、", "en": ", "}[lang]
    grows = " × (1 + x)" if formula.grows else ""
    names = joint.join(factor.name for factor in formula.factors)
    cap = _cap(formula, lang)
    return (
        f"{names}:({joint.join(tiers)}){grows}{cap}"
        if lang == "zh"
        else f"{names}: ({joint.join(tiers)}){grows}{cap}"
    )


def _steps(formula: ExceedanceSteps, lang: Lang) -> str:
    names = {"zh": "、", "en": ", "}[lang].join(factor.name for factor in formula.factors)
    amount, step = amount_text(formula.amount, lang), plain(formula.step)
    if lang == "zh":
        part = "不足一档未定" if isinstance(formula.part_step, Unset) else formula.part_step.label.zh
        return f"{names}每超标{step}倍支付{amount},{part}{_cap(formula, lang)}"
    part = "a step begun not stated" if isinstance(formula.part_step, Unset) else formula.part_step.label.en
    return f"{amount} for each {step} times above the limit of {names}, {part}{_cap(formula, lang)}"


def _cap(formula: ExceedanceTiers | ExceedanceSteps, lang: Lang) -> str:
    if formula.cap is None:
        return ""
    limit = amount_text(formula.cap, lang)
    return f",单因子限额{limit}" if lang == "zh" else f", at most {limit} for each"


def _change(formula: WeightedChange, lang: Lang) -> str:
    parts = " + ".join(
        f"{part.name} {part.weight.percent()} × ({number_text(part.before, lang)} - {number_text(part.measured, lang)})"
        for part in formula.parts
    )
    rate = by_year_text(formula.rate, lambda money: money.text(lang), lang)
    return f"({parts}) × {plain(formula.dispersion)} × {rate}"
