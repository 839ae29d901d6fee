# SPDX-License-Identifier: Apache-2.0
"""Amounts, numbers and figures by year as a contract words them."""

from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar, assert_never

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.clock import Clock
from feidi.agreements.compensation.by_year import ALWAYS
from feidi.agreements.compensation.number import FactNumber, Number, WeightedIndex
from feidi.agreements.unset import Unset
from feidi.labels import LANGUAGES, Lang
from feidi.quantities.exact import plain
from feidi.quantities.money import Money

__all__ = ["amount_text", "by_year_text", "clock_text", "number_text"]

T = TypeVar("T")


def amount_text(amount: Amount, lang: Lang) -> str:
    """Word an amount.

    Examples
    --------
    >>> amount_text(Money.wan(500), "zh"), amount_text(Unset("另行商定"), "en")
    ('500万元', 'an amount not stated ("另行商定")')
    """
    match amount:
        case Money():
            return amount.text(lang)
        case Escalating(start=start, rate=rate, every=every, first=first):
            zh = f"自{first}年起{start.text('zh')},每{every}年递增{rate.percent()}"
            en = f"{start.text('en')} from {first}, growing by {rate.percent()} every {every} years"
        case Indexed(start=start, first=first):
            zh = f"{first}年{start.text('zh')},以后随指数逐年增长"
            en = f"{start.text('en')} in {first}, growing with the index of each year"
        case FactAmount(fact=fact, yearly=yearly):
            zh, en = (f"当年“{fact}”", f"the year's {fact!r}") if yearly else (f"“{fact}”", f"{fact!r}")
        case Running(fact=fact):
            zh, en = f"累计“{fact}”", f"{fact!r} so far"
        case SumBefore(fact=fact, milestone=milestone, years=years):
            zh = f"“{milestone}”前{years}年“{fact}”之和"
            en = f"the sum of {fact!r} over {years} years before {milestone!r}"
        case MeanBefore(fact=fact, milestone=milestone, years=years):
            zh = f"“{milestone}”前{years}年“{fact}”年均"
            en = f"the mean of {fact!r} over {years} years before {milestone!r}"
        case Unset(reason=reason):
            zh, en = f"未定金额(“{reason}”)", f'an amount not stated ("{reason}")'
        case _:
            assert_never(amount)
    return zh if lang == "zh" else en


def number_text(number: Number, lang: Lang) -> str:
    """Word a number.

    Examples
    --------
    >>> number_text(FactNumber("pm25", lag=1), "zh"), number_text(Fraction(3, 2), "en")
    ('“pm25”(前1年)', '1.5')
    """
    match number:
        case Fraction():
            return plain(number)
        case FactNumber(fact=fact, lag=0):
            zh, en = f"“{fact}”", f"{fact!r}"
        case FactNumber(fact=fact, lag=lag):
            zh, en = f"“{fact}”(前{lag}年)", f"{fact!r} {lag} year{'s' if lag > 1 else ''} before"
        case WeightedIndex(parts=parts, factor=factor):
            zh, en = (
                " + ".join(
                    f"{by_year_text(part.weight, plain, each)} × {number_text(part.measured, each)}"
                    f"/{number_text(part.reference, each)}"
                    for part in parts
                )
                for each in LANGUAGES
            )
            if factor != 1:
                zh, en = f"{plain(factor)} × ({zh})", f"{plain(factor)} × ({en})"
        case Unset(reason=reason):
            zh, en = f"未定数值(“{reason}”)", f'a number not stated ("{reason}")'
        case _:
            assert_never(number)
    return zh if lang == "zh" else en


def by_year_text(steps: tuple[tuple[int, T], ...], write: Callable[[T], str], lang: Lang) -> str:
    """Word a figure that changes from a year on.

    Examples
    --------
    >>> by_year_text(((2014, "20"), (2016, "40")), str, "zh"), by_year_text(((ALWAYS, "20"),), str, "en")
    ('[2014年起20、2016年起40]', '20')
    """
    if len(steps) == 1 and steps[0][0] == ALWAYS:
        return write(steps[0][1])
    if lang == "zh":
        return f"[{'、'.join(f'{year}年起{write(value)}' for year, value in steps)}]"
    return f"[{', '.join(f'{write(value)} from {year}' for year, value in steps)}]"


def clock_text(clock: Clock, lang: Lang) -> str:
    """Word the event that years are counted from.

    Examples
    --------
    >>> clock_text(Clock("aid_paid", delay_years=1), "zh"), clock_text(Clock("investment"), "en")
    ('“aid_paid”后1年', "'investment'")
    """
    delays = ((clock.delay_years, "年", "years"), (clock.delay_months, "个月", "months"))
    given = [(count, zh, en) for count, zh, en in delays if count]
    if lang == "zh":
        return f"“{clock.milestone}”" + (
            "后" + "".join(f"{count}{zh}" for count, zh, _ in given) if given else ""
        )
    return (
        "".join(f"{count} {en} " for count, _, en in given)
        + ("after " if given else "")
        + f"{clock.milestone!r}"
    )
