# SPDX-License-Identifier: Apache-2.0
"""What fixed amounts, prices and returns come to in one period."""

from fractions import Fraction

from feidi.agreements.clock import Clock
from feidi.agreements.compensation.by_year import value_in
from feidi.agreements.compensation.fixed import Fixed
from feidi.agreements.compensation.floor_and_tiers import FloorAndTiers
from feidi.agreements.compensation.guaranteed_minimum import GuaranteedMinimum
from feidi.agreements.compensation.guaranteed_return import GuaranteedReturn
from feidi.agreements.compensation.one_off import OneOff
from feidi.agreements.compensation.unit_price import UnitPrice
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.labels import Label
from feidi.settlement.compensation.reading import Reading
from feidi.settlement.compensation.wording import money, number

__all__ = [
    "Worked",
    "fixed",
    "floor_and_tiers",
    "guaranteed_minimum",
    "guaranteed_return",
    "one_off",
    "unit_price",
]

Worked = tuple[Fraction, Label]
"""An exact amount in fen, and the formula with its numbers filled in."""


def fixed(formula: Fixed, reading: Reading) -> Worked:
    """Work out a fixed amount."""
    fen = reading.amount(formula.amount)
    return fen, Label(zh=money(fen, "zh"), en=money(fen, "en"))


def one_off(formula: OneOff, reading: Reading) -> Worked | None:
    """Work out a single payment; ``None`` in every period but its own."""
    if isinstance(formula.when, FiscalYear):
        is_due = formula.when == reading.period.year
    else:
        day = reading.day_of(formula.when)
        is_due = day is not None and day in reading.period.span
        is_due = is_due and (reading.within is None or day in reading.within)
    if not is_due:
        return None
    if isinstance(formula.amount, UnitPrice):
        return unit_price(formula.amount, reading)
    return fixed(Fixed(formula.amount), reading)


def unit_price(formula: UnitPrice, reading: Reading) -> Worked:
    """Work out a price times a quantity."""
    price, quantity = reading.amount(formula.price), reading.number(formula.quantity)
    fen = price * quantity
    count = f"{number(quantity)}{formula.unit}"
    per = f"/{formula.unit}" if formula.unit else ""
    return fen, Label(
        zh=f"{money(price, 'zh')}{per} × {count} = {money(fen, 'zh')}",
        en=f"{money(price, 'en')}{per} × {count} = {money(fen, 'en')}",
    )


def guaranteed_minimum(formula: GuaranteedMinimum, reading: Reading) -> Worked:
    """Work out the more of what was earned and the floor."""
    actual, floor = reading.amount(formula.actual), reading.amount(formula.floor)
    fen = max(actual, floor)
    return fen, Label(
        zh=f"max(实际{money(actual, 'zh')}, 保底{money(floor, 'zh')}) = {money(fen, 'zh')}",
        en=f"max(actual {money(actual, 'en')}, floor {money(floor, 'en')}) = {money(fen, 'en')}",
    )


def floor_and_tiers(formula: FloorAndTiers, reading: Reading) -> Worked:
    """Work out a floor and the rates on the slices above thresholds."""
    floor, takings = reading.amount(formula.floor), reading.amount(formula.takings)
    fen = floor
    texts: dict[str, list[str]] = {"zh": [money(floor, "zh")], "en": [money(floor, "en")]}
    bounds = [Fraction(tier.above.fen) for tier in formula.tiers]
    for tier, low, high in zip(formula.tiers, bounds, [*bounds[1:], None], strict=True):
        top = takings if high is None else min(takings, high)
        slice_ = max(top - low, Fraction(0))
        rate = value_in(tier.rates, reading.year, reading.place)
        fen += slice_ * rate.value
        texts["zh"].append(f"{money(slice_, 'zh')} × {rate.percent()}")
        texts["en"].append(f"{money(slice_, 'en')} × {rate.percent()}")
    return fen, Label(
        zh=f"{' + '.join(texts['zh'])} = {money(fen, 'zh')}",
        en=f"{' + '.join(texts['en'])} = {money(fen, 'en')}",
    )


def guaranteed_return(formula: GuaranteedReturn, reading: Reading) -> Worked | None:
    """Work out a return on capital, and what follows it; ``None`` before it starts and after it ends."""
    guaranteed, after = _spans(formula.since, formula.years, reading)
    fen = Fraction(0)
    zh: list[str] = []
    en: list[str] = []
    part = reading.part_in(guaranteed) if guaranteed else Fraction(0)
    if part:
        principal = reading.amount(formula.principal)
        fen += part * principal * formula.rate.value
        times = "" if part == 1 else f" × {number(part)}"
        zh.append(f"本金{money(principal, 'zh')} × {formula.rate.percent()}{times}")
        en.append(f"capital {money(principal, 'en')} × {formula.rate.percent()}{times}")
    part = reading.part_in(after) if after and formula.then is not None else Fraction(0)
    if part and formula.then is not None:
        actual = reading.amount(formula.then)
        fen += part * actual
        times = "" if part == 1 else f" × {number(part)}"
        zh.append(f"实际{money(actual, 'zh')}{times}")
        en.append(f"actual {money(actual, 'en')}{times}")
    if not zh:
        return None
    return fen, Label(
        zh=f"{' + '.join(zh)} = {money(fen, 'zh')}", en=f"{' + '.join(en)} = {money(fen, 'en')}"
    )


def _spans(since: Clock, years: int | None, reading: Reading) -> tuple[Span | None, Span | None]:
    start = reading.day_of(since)
    if start is None:
        return None, None
    if years is None:
        return Span(start), None
    guaranteed = Span.years(start, years)
    return guaranteed, None if guaranteed.end is None else Span(guaranteed.end)
