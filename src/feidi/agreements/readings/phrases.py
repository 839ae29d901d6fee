# SPDX-License-Identifier: Apache-2.0
"""Amounts and clocks as phrases inside sentences."""

from typing import assert_never

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.clock import Clock
from feidi.agreements.readings.quoting import quoted
from feidi.agreements.readings.sentences import AMOUNTS, CLOCKS, sentence
from feidi.agreements.readings.wording import Wording
from feidi.agreements.unset import Unset
from feidi.quantities.money import Money

__all__ = ["amount_phrase", "clock_phrase"]


def amount_phrase(amount: Amount, wording: Wording) -> str:
    """Word an amount.

    Examples
    --------
    >>> amount_phrase(SumBefore("三税", "move"), Wording("zh"))
    '迁入前3年“三税”合计金额'
    """
    lang = wording.lang
    match amount:
        case Money():
            return wording.money(amount)
        case FactAmount(fact=fact, yearly=yearly):
            row = AMOUNTS["fact_of_year" if yearly else "fact"]
            return sentence(row, lang, fact=quoted(fact, lang))
        case Running(fact=fact):
            return sentence(AMOUNTS["running"], lang, fact=quoted(fact, lang))
        case (
            SumBefore(fact=fact, milestone=milestone, years=years)
            | MeanBefore(fact=fact, milestone=milestone, years=years)
        ):
            row = AMOUNTS["sum_before" if isinstance(amount, SumBefore) else "mean_before"]
            event = wording.event(milestone)
            return sentence(row, lang, event=event, years=wording.years(years), fact=quoted(fact, lang))
        case Escalating(start=start, rate=rate, every=every, first=first):
            every_years, grows = wording.years(every), wording.number(rate)
            money = wording.money(start)
            row = AMOUNTS["escalating"]
            return sentence(row, lang, money=money, first=str(first), years=every_years, rate=grows)
        case Indexed():
            return _indexed(amount, wording)
        case Unset(reason=reason):
            return sentence(AMOUNTS["unset"], lang, reason=quoted(reason, lang))
        case _:
            assert_never(amount)


def _indexed(amount: Indexed, wording: Wording) -> str:
    lang = wording.lang
    known = {"money": wording.money(amount.start), "first": str(amount.first)}
    if not amount.growth:
        return sentence(AMOUNTS["indexed_open"], lang, **known)
    joint = "年" if lang == "zh" else " by "
    growth = wording.comma.join(f"{year}{joint}{wording.number(rate)}" for year, rate in amount.growth)
    return sentence(AMOUNTS["indexed"], lang, **known, growth=growth)


def clock_phrase(clock: Clock, wording: Wording) -> str:
    """Word the event that years are counted from.

    Examples
    --------
    >>> clock_phrase(Clock("aid_paid", delay_years=1), Wording("zh"))
    '自援建资金全部到位满1年起'
    """
    event = wording.event(clock.milestone)
    if not (clock.delay_years or clock.delay_months):
        return sentence(CLOCKS["at_once"], wording.lang, event=event)
    delay = wording.delay(clock.delay_years, clock.delay_months)
    return sentence(CLOCKS["later"], wording.lang, event=event, delay=delay)
