# SPDX-License-Identifier: Apache-2.0
"""A formula in one line, in Chinese and English."""

from typing import assert_never

from feidi.agreements.amounts import Amount
from feidi.agreements.attribution import PartyShare
from feidi.agreements.compensation.class_steps import ClassSteps
from feidi.agreements.compensation.class_swing import ClassSwing
from feidi.agreements.compensation.describe_pollution import describe_pollution
from feidi.agreements.compensation.exceedance import ExceedanceSteps, ExceedanceTiers
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.floor_and_tiers import FloorAndTiers
from feidi.agreements.compensation.formula import Formula, Prepaid, SumOf
from feidi.agreements.compensation.guaranteed_minimum import GuaranteedMinimum
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.compensation.index_swing import IndexSwing
from feidi.agreements.compensation.load import Load, SharedLoad
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.pool import Pool, Reroute
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.agreements.compensation.weighted_change import WeightedChange
from feidi.agreements.compensation.wording import amount_text, by_year_text, clock_text, number_text
from feidi.agreements.unset import Unset
from feidi.dates.fiscal_year import FiscalYear
from feidi.labels import LANGUAGES, Lang, require_lang
from feidi.quantities.exact import plain
from feidi.quantities.share import Rate, Share

__all__ = ["describe_formula"]


def describe_formula(formula: Formula, lang: Lang) -> str:
    """Say in one line how much is paid.

    Raises
    ------
    InvariantError
        If the language is neither ``"zh"`` nor ``"en"``.

    Examples
    --------
    >>> from feidi.quantities.money import Money
    >>> describe_formula(UnitPrice(price=Money.yuan(2500), quantity=11190, unit="亩"), "zh")
    '单价2500元 × 数量11190亩'
    """
    require_lang(lang)
    match formula:
        case Fixed(amount=amount):
            zh, en = _fixed(amount)
        case OneOff():
            zh, en = _one_off(formula)
        case GuaranteedReturn():
            zh, en = _guaranteed_return(formula)
        case GuaranteedMinimum(actual=actual, floor=floor):
            zh = f"按{amount_text(actual, 'zh')}支付,不低于{amount_text(floor, 'zh')}"
            en = f"{amount_text(actual, 'en')}, and at least {amount_text(floor, 'en')}"
        case FloorAndTiers():
            zh, en = _floor_and_tiers(formula)
        case UnitPrice(price=price, quantity=quantity, unit=unit):
            zh = f"单价{amount_text(price, 'zh')} × 数量{number_text(quantity, 'zh')}{unit}"
            en = f"{amount_text(price, 'en')} × {number_text(quantity, 'en')} {unit or 'units'}"
        case IndexSwing():
            zh, en = _index_swing(formula)
        case ClassSwing():
            zh, en = _class_swing(formula)
        case ClassSteps():
            zh, en = _class_steps(formula)
        case Load() | SharedLoad() | ExceedanceTiers() | ExceedanceSteps() | WeightedChange():
            zh, en = describe_pollution(formula)
        case SumOf(parts=parts):
            zh = ",加".join(describe_formula(part, "zh") for part in parts)
            en = ", plus ".join(describe_formula(part, "en") for part in parts)
        case Prepaid(advance=advance, due=due):
            zh = f"当年预付{amount_text(advance, 'zh')},次年清算:{describe_formula(due, 'zh')}"
            en = f"{amount_text(advance, 'en')} in advance, settled next year: {describe_formula(due, 'en')}"
        case Pool():
            zh, en = _pool(formula)
        case _:
            assert_never(formula)
    return zh if lang == "zh" else en


def _fixed(amount: Amount) -> tuple[str, str]:
    zh, en = amount_text(amount, "zh"), amount_text(amount, "en")
    return (zh, en) if isinstance(amount, Unset) else (f"定额{zh}", f"a fixed {en}")


def _one_off(formula: OneOff) -> tuple[str, str]:
    if isinstance(formula.when, FiscalYear):
        when_zh, when_en = f"{formula.when}年", f"in {formula.when}"
    else:
        when_zh, when_en = f"{clock_text(formula.when, 'zh')}时", f"at {clock_text(formula.when, 'en')}"
    if isinstance(formula.amount, UnitPrice):
        (zh, en) = (describe_formula(formula.amount, lang) for lang in LANGUAGES)
    else:
        (zh, en) = (amount_text(formula.amount, lang) for lang in LANGUAGES)
    return f"{when_zh}一次性支付{zh}", f"{en} once, {when_en}"


def _guaranteed_return(formula: GuaranteedReturn) -> tuple[str, str]:
    zh = f"自{clock_text(formula.since, 'zh')}起"
    en = f"from {clock_text(formula.since, 'en')} "
    if formula.years is not None:
        zh, en = f"{zh}{formula.years}年内", f"{en}for {formula.years} years "
    zh = f"{zh}每年按本金{amount_text(formula.principal, 'zh')}的{formula.rate.percent()}支付固定收益"
    en = f"{en}{formula.rate.percent()} a year on a capital of {amount_text(formula.principal, 'en')}"
    if formula.then is not None:
        zh = f"{zh},此后按{amount_text(formula.then, 'zh')}支付"
        en = f"{en}, then {amount_text(formula.then, 'en')}"
    return zh, en


def _floor_and_tiers(formula: FloorAndTiers) -> tuple[str, str]:
    zh = f"保底{amount_text(formula.floor, 'zh')}"
    en = f"a floor of {amount_text(formula.floor, 'en')}"
    for tier in formula.tiers:
        zh += f",{amount_text(formula.takings, 'zh')}超过{tier.above}部分按{by_year_text(tier.rates, Rate.percent, 'zh')}"
        en += f", plus {by_year_text(tier.rates, Rate.percent, 'en')} of {amount_text(formula.takings, 'en')}"
        en += f" above {tier.above.text('en')}"
    return zh, en


def _index_swing(formula: IndexSwing) -> tuple[str, str]:
    better, worse = (">", "<") if formula.higher_is_better else ("<", ">")
    missed = formula.amount if formula.missed is None else formula.missed
    limit_zh, limit_en = by_year_text(formula.limit, plain, "zh"), by_year_text(formula.limit, plain, "en")
    return (
        (
            f"指数{number_text(formula.index, 'zh')} {better} {limit_zh}时付方支付{amount_text(formula.amount, 'zh')},"
            f"{worse} 时收方支付{amount_text(missed, 'zh')},相等时{formula.at_limit.label.zh}"
        ),
        (
            f"where {number_text(formula.index, 'en')} {better} {limit_en} the payer pays "
            f"{amount_text(formula.amount, 'en')}, where {worse} the payee pays {amount_text(missed, 'en')}, "
            f"at the limit {formula.at_limit.label.en}"
        ),
    )


def _class_swing(formula: ClassSwing) -> tuple[str, str]:
    zh = [amount_text(amount, "zh") for amount in (formula.amount, formula.unchanged, formula.missed)]
    en = [amount_text(amount, "en") for amount in (formula.amount, formula.unchanged, formula.missed)]
    measured, target, before = formula.measured, formula.target, formula.before
    return (
        (
            f"{number_text(measured, 'zh')}达到{number_text(target, 'zh')}类且优于{number_text(before, 'zh')}时付方支付{zh[0]},"
            f"变差时收方支付{zh[0]},持平时付方支付{zh[1]},未达标时收方支付{zh[2]}"
        ),
        (
            f"where {number_text(measured, 'en')} meets class {number_text(target, 'en')} and is better than "
            f"{number_text(before, 'en')} the payer pays {en[0]}, where worse the payee pays {en[0]}, unchanged the payer "
            f"pays {en[1]}, where missed the payee pays {en[2]}"
        ),
    )


def _class_steps(formula: ClassSteps) -> tuple[str, str]:
    zh = f"{number_text(formula.measured, 'zh')}每优于{number_text(formula.target, 'zh')}类一个类别"
    zh = f"{zh}支付{amount_text(formula.per_class, 'zh')}"
    en = f"{amount_text(formula.per_class, 'en')} for each class that {number_text(formula.measured, 'en')}"
    en = f"{en} is better than {number_text(formula.target, 'en')}"
    if formula.points is not None and formula.per_point is not None:
        zh += f",{number_text(formula.points, 'zh')}每分{amount_text(formula.per_point, 'zh')}"
        en += (
            f", {amount_text(formula.per_point, 'en')} for each point of {number_text(formula.points, 'en')}"
        )
    if formula.points_cap is not None:
        zh += f"(得分部分限额{amount_text(formula.points_cap, 'zh')})"
        en += f" (at most {amount_text(formula.points_cap, 'en')} for the points)"
    if formula.cap is not None:
        zh += f",合计限额{amount_text(formula.cap, 'zh')}"
        en += f", at most {amount_text(formula.cap, 'en')} in all"
    return (
        f"{zh}{',不反向支付' if formula.one_way else ',反之反向支付'}",
        f"{en}{', never the other way' if formula.one_way else ', the other way where worse'}",
    )


def _pool(formula: Pool) -> tuple[str, str]:
    pays, draws = formula.contributions, formula.distributions
    zh = f"资金池{amount_text(formula.total, 'zh')},出资{_shares(pays, '、')},分配{_shares(draws, '、')}"
    en = f"a pool of {amount_text(formula.total, 'en')}, paid in by {_shares(pays, ', ')}, drawn by {_shares(draws, ', ')}"
    for reroute in formula.reroutes:
        cut = reroute.cut.percent() if isinstance(reroute.cut, Share) else ""
        zh += f";{reroute.name}未达标时{_rerouted(reroute, cut or '相应部分', '转归', '收方未定')}"
        en += f"; where {reroute.name} is missed, {_rerouted(reroute, cut or 'a part not stated', ' goes to ', 'nobody named')}"
    return zh, en


def _rerouted(reroute: Reroute, cut: str, goes: str, nobody: str) -> str:
    return f"{reroute.party} {cut}{goes}{_shares(reroute.to, ', ') or nobody}"


def _shares(shares: tuple[PartyShare, ...], joint: str) -> str:
    return joint.join(f"{entry.party} {entry.share.percent()}" for entry in shares)
