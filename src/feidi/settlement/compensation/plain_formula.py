# SPDX-License-Identifier: Apache-2.0
"""What a formula between one payer and one payee comes to in one period."""

from typing import assert_never

from feidi.agreements.compensation.class_steps import ClassSteps
from feidi.agreements.compensation.class_swing import ClassSwing
from feidi.agreements.compensation.exceedance import ExceedanceSteps, ExceedanceTiers
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.floor_and_tiers import FloorAndTiers
from feidi.agreements.compensation.formula import PlainFormula, SumOf
from feidi.agreements.compensation.guaranteed_minimum import GuaranteedMinimum
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.compensation.index_swing import IndexSwing
from feidi.agreements.compensation.load import Load
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.agreements.compensation.weighted_change import WeightedChange
from feidi.labels import Label
from feidi.settlement.compensation.pollution import exceedance_steps, exceedance_tiers, load, weighted_change
from feidi.settlement.compensation.reading import Reading
from feidi.settlement.compensation.returns import (
    Worked,
    fixed,
    floor_and_tiers,
    guaranteed_minimum,
    guaranteed_return,
    one_off,
    unit_price,
)
from feidi.settlement.compensation.swings import class_steps, class_swing, index_swing
from feidi.settlement.compensation.wording import in_brackets, money, number, summed

__all__ = ["in_force", "worked_out"]


def worked_out(formula: PlainFormula | SumOf, reading: Reading) -> Worked | None:
    """Give the exact amount of a period and its working; ``None`` where the clause has nothing to say."""
    if isinstance(formula, SumOf):
        parts = [part for part in (worked_out(each, reading) for each in formula.parts) if part is not None]
        return summed(parts) if parts else None
    if isinstance(formula, OneOff):
        return one_off(formula, reading)
    if isinstance(formula, GuaranteedReturn):
        return guaranteed_return(formula, reading)
    return in_force(_whole(formula, reading), reading) if reading.part_in(None) else None


def in_force(worked: Worked, reading: Reading) -> Worked:
    """Take the part of a period's amount that falls on the days of the clause."""
    fen, text = worked
    part = reading.part_in(None)
    if part == 1:
        return worked
    fen *= part
    zh, en = f"{in_brackets(text.zh)} × {number(part)}", f"{in_brackets(text.en)} × {number(part)}"
    return fen, Label(zh=f"{zh} = {money(fen, 'zh')}", en=f"{en} = {money(fen, 'en')}")


def _whole(
    formula: Fixed
    | GuaranteedMinimum
    | FloorAndTiers
    | UnitPrice
    | IndexSwing
    | ClassSwing
    | ClassSteps
    | Load
    | ExceedanceTiers
    | ExceedanceSteps
    | WeightedChange,
    reading: Reading,
) -> Worked:
    match formula:
        case Fixed():
            return fixed(formula, reading)
        case GuaranteedMinimum():
            return guaranteed_minimum(formula, reading)
        case FloorAndTiers():
            return floor_and_tiers(formula, reading)
        case UnitPrice():
            return unit_price(formula, reading)
        case IndexSwing():
            return index_swing(formula, reading)
        case ClassSwing():
            return class_swing(formula, reading)
        case ClassSteps():
            return class_steps(formula, reading)
        case Load():
            return load(formula, reading)
        case ExceedanceTiers():
            return exceedance_tiers(formula, reading)
        case ExceedanceSteps():
            return exceedance_steps(formula, reading)
        case WeightedChange():
            return weighted_change(formula, reading)
        case _:
            assert_never(formula)
