# SPDX-License-Identifier: Apache-2.0
"""What loads, exceedances and changes come to in one period."""

from fractions import Fraction
from math import ceil, floor
from typing import assert_never

from feidi.agreements.amounts import Amount
from feidi.agreements.compensation.by_year import value_in
from feidi.agreements.compensation.exceedance import (
    ExceedanceFactor,
    ExceedanceSteps,
    ExceedanceTier,
    ExceedanceTiers,
    PartStep,
)
from feidi.agreements.compensation.load import Load, Pollutant
from feidi.agreements.compensation.weighted_change import WeightedChange
from feidi.agreements.unset import Unset
from feidi.errors import UndefinedError, UnsetError
from feidi.labels import Label
from feidi.quantities.exact import plain
from feidi.settlement.compensation.reading import Reading
from feidi.settlement.compensation.returns import Worked
from feidi.settlement.compensation.wording import money, number, summed

__all__ = ["exceedance_steps", "exceedance_tiers", "load", "pollutant_load", "weighted_change"]


def load(formula: Load, reading: Reading) -> Worked:
    """Work out the load of all pollutants."""
    return summed([pollutant_load(pollutant, formula, reading) for pollutant in formula.pollutants])


def pollutant_load(pollutant: Pollutant, formula: Load, reading: Reading) -> Worked:
    """Work out the load of one pollutant; 1 mg/L in 10,000 m³ is a hundredth of a tonne."""
    measured, target = reading.number(pollutant.measured), reading.number(pollutant.target)
    volume, price = reading.number(formula.volume), reading.amount(pollutant.price)
    tonnes = (measured - target) * volume / 100
    tonnes = max(tonnes, Fraction(0)) if formula.one_way else tonnes
    fen = tonnes * price
    weighed = f"({number(measured)} - {number(target)})mg/L × {number(volume)}"
    return fen, Label(
        zh=f"{pollutant.name}:{weighed}万立方米 → {plain(tonnes)}吨 × {money(price, 'zh')} = {money(fen, 'zh')}",
        en=f"{pollutant.name}: {weighed} × 10,000 m³ → {plain(tonnes)} t × {money(price, 'en')}"
        f" = {money(fen, 'en')}",
    )


def exceedance_tiers(formula: ExceedanceTiers, reading: Reading) -> Worked:
    """Work out the tier of each factor."""
    return summed([_tier_of(factor, formula, reading) for factor in formula.factors])


def exceedance_steps(formula: ExceedanceSteps, reading: Reading) -> Worked:
    """Work out the steps of each factor."""
    return summed([_steps_of(factor, formula, reading) for factor in formula.factors])


def weighted_change(formula: WeightedChange, reading: Reading) -> Worked:
    """Work out a weighted change at the rate of the year."""
    change = Fraction(0)
    texts: list[str] = []
    for part in formula.parts:
        before, measured = reading.number(part.before), reading.number(part.measured)
        change += part.weight.value * (before - measured)
        texts.append(f"{part.name} {part.weight.percent()} × ({number(before)} - {number(measured)})")
    rate = Fraction(value_in(formula.rate, reading.year, reading.place).fen)
    fen = rate * formula.dispersion * change
    weighed = f"({' + '.join(texts)}) × {number(formula.dispersion)}"
    return fen, Label(
        zh=f"{weighed} × {money(rate, 'zh')} = {money(fen, 'zh')}",
        en=f"{weighed} × {money(rate, 'en')} = {money(fen, 'en')}",
    )


def _tier_of(factor: ExceedanceFactor, formula: ExceedanceTiers, reading: Reading) -> Worked:
    above = _above(factor, reading)
    reached: ExceedanceTier | None = None
    for tier in formula.tiers if above > 0 else ():
        reached = tier if above > reading.number(tier.above) else reached
    fen = Fraction(0) if reached is None else reading.amount(reached.amount)
    factors = f" × (1 + {plain(above)})" if formula.grows and reached is not None else ""
    zh, en = f"{money(fen, 'zh')}{factors}", f"{money(fen, 'en')}{factors}"
    fen = fen * (1 + above) if formula.grows else fen
    return _capped(factor.name, above, fen, formula.cap, Label(zh=zh, en=en), reading)


def _steps_of(factor: ExceedanceFactor, formula: ExceedanceSteps, reading: Reading) -> Worked:
    above = max(_above(factor, reading), Fraction(0))
    amount = reading.amount(formula.amount)
    cap = None if formula.cap is None else reading.amount(formula.cap)
    counts = _counts(formula, above)
    sums = {amount * steps if cap is None else min(amount * steps, cap) for steps in counts}
    if len(sums) > 1:
        raise UnsetError(
            "the document does not say what a step begun counts",
            place=f"{reading.place}, {factor.name}",
            value=plain(above),
            remedy="agree on it and state part_step",
        )
    steps = counts[0]
    text = Label(zh=f"{money(amount, 'zh')} × {plain(steps)}", en=f"{money(amount, 'en')} × {plain(steps)}")
    return _capped(factor.name, above, amount * steps, formula.cap, text, reading)


def _counts(formula: ExceedanceSteps, above: Fraction) -> tuple[Fraction, ...]:
    steps = above / formula.step
    match formula.part_step:
        case PartStep.NOTHING:
            return (Fraction(floor(steps)),)
        case PartStep.WHOLE:
            return (Fraction(ceil(steps)),)
        case PartStep.PART:
            return (steps,)
        case Unset():
            return Fraction(floor(steps)), Fraction(ceil(steps))
        case _:
            assert_never(formula.part_step)


def _above(factor: ExceedanceFactor, reading: Reading) -> Fraction:
    measured, limit = reading.number(factor.measured), reading.number(factor.limit)
    if limit <= 0:
        raise UndefinedError(
            "nothing can be a multiple of this limit",
            place=f"{reading.place}, {factor.name}",
            value=plain(limit),
            remedy="give a limit above 0",
        )
    return measured / limit - 1


def _capped(
    name: str, above: Fraction, fen: Fraction, cap: Amount | None, text: Label, reading: Reading
) -> Worked:
    zh, en = f"{name}:x = {plain(above)},{text.zh}", f"{name}: x = {plain(above)}, {text.en}"
    if cap is not None:
        limit = reading.amount(cap)
        fen = min(fen, limit)
        zh, en = f"{zh},限额{money(limit, 'zh')}", f"{en}, capped at {money(limit, 'en')}"
    return fen, Label(zh=f"{zh} = {money(fen, 'zh')}", en=f"{en} = {money(fen, 'en')}")
