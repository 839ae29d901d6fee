# SPDX-License-Identifier: Apache-2.0
"""What swings and steps come to in one period."""

from fractions import Fraction

from feidi.agreements.compensation.by_year import value_in
from feidi.agreements.compensation.class_steps import ClassSteps
from feidi.agreements.compensation.class_swing import ClassSwing
from feidi.agreements.compensation.index_swing import IndexSwing
from feidi.agreements.compensation.pays import Pays
from feidi.labels import LANGUAGES, Label
from feidi.settlement.compensation.reading import Reading
from feidi.settlement.compensation.returns import Worked
from feidi.settlement.compensation.wording import money, number

__all__ = ["class_steps", "class_swing", "index_swing"]


def index_swing(formula: IndexSwing, reading: Reading) -> Worked:
    """Work out who pays for the side on which an index lies."""
    index = reading.number(formula.index)
    limit = value_in(formula.limit, reading.year, reading.place)
    better = index > limit if formula.higher_is_better else index < limit
    pays = Pays.PAYER if better else Pays.PAYEE
    pays = formula.at_limit if index == limit else pays
    missed = formula.amount if formula.missed is None else formula.missed
    amount = {Pays.PAYER: formula.amount, Pays.PAYEE: missed, Pays.NOBODY: None}[pays]
    fen = Fraction(0) if amount is None else pays.sign * reading.amount(amount)
    sign = "=" if index == limit else ">" if index > limit else "<"
    compared = f"{number(index)} {sign} {number(limit)}"
    return fen, Label(
        zh=f"{compared}:{pays.label.zh}{money(abs(fen), 'zh')}",
        en=f"{compared}: {pays.label.en} {money(abs(fen), 'en')}",
    )


def class_swing(formula: ClassSwing, reading: Reading) -> Worked:
    """Work out who pays for a class against its target and the year before."""
    measured, target = reading.number(formula.measured), reading.number(formula.target)
    if measured > target:
        fen = -reading.amount(formula.missed)
        compared = f"{number(measured)} > {number(target)}"
        zh, en = f"{compared},未达标", f"{compared}, target missed"
    else:
        before = reading.number(formula.before)
        compared = f"{number(before)} → {number(measured)} ≤ {number(target)}"
        if measured == before:
            fen = reading.amount(formula.unchanged)
            zh, en = f"{compared},持平", f"{compared}, unchanged"
        else:
            fen = reading.amount(formula.amount) * (1 if measured < before else -1)
            zh, en = (
                (f"{compared},好转", f"{compared}, better")
                if measured < before
                else (f"{compared},变差", f"{compared}, worse")
            )
    return fen, Label(zh=f"{zh}:{money(fen, 'zh')}", en=f"{en}: {money(fen, 'en')}")


def class_steps(formula: ClassSteps, reading: Reading) -> Worked:
    """Work out steps for classes and a slope on points, held to the cap."""
    classes = reading.number(formula.target) - reading.number(formula.measured)
    per_class = reading.amount(formula.per_class)
    fen = classes * per_class
    zh, en = f"{money(per_class, 'zh')} × {number(classes)}", f"{money(per_class, 'en')} × {number(classes)}"
    if formula.points is not None and formula.per_point is not None:
        points, per_point = reading.number(formula.points), reading.amount(formula.per_point)
        slope = points * per_point
        zh_slope, en_slope = (f"{money(per_point, lang)} × {number(points)}" for lang in LANGUAGES)
        if formula.points_cap is not None:
            cap = reading.amount(formula.points_cap)
            slope = max(min(slope, cap), -cap)
            zh_slope = f"({zh_slope},限额{money(cap, 'zh')} = {money(slope, 'zh')})"
            en_slope = f"({en_slope}, capped at {money(cap, 'en')} = {money(slope, 'en')})"
        fen += slope
        zh, en = f"{zh} + {zh_slope}", f"{en} + {en_slope}"
    fen, limits_zh, limits_en = _held(fen, formula, reading)
    return fen, Label(zh=f"{zh}{limits_zh} = {money(fen, 'zh')}", en=f"{en}{limits_en} = {money(fen, 'en')}")


def _held(fen: Fraction, formula: ClassSteps, reading: Reading) -> tuple[Fraction, str, str]:
    zh = en = ""
    if formula.one_way:
        fen = max(fen, Fraction(0))
        zh, en = ",不低于0", ", not below 0"
    if formula.cap is not None:
        cap = reading.amount(formula.cap)
        fen = max(min(fen, cap), -cap)
        zh, en = f"{zh},限额{money(cap, 'zh')}", f"{en}, capped at {money(cap, 'en')}"
    return fen, zh, en
