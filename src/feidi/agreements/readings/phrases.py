# SPDX-License-Identifier: Apache-2.0
"""Amounts and clocks as phrases inside sentences, written and read back."""

import re
from typing import assert_never

from feidi.agreements.amounts import Amount, Escalating, FactAmount, Indexed, MeanBefore, Running, SumBefore
from feidi.agreements.clock import Clock
from feidi.agreements.readings.grammar import found, grammar_of, sentence
from feidi.agreements.readings.quoting import quoted, unquoted
from feidi.agreements.readings.sentences import AMOUNTS, CLOCKS
from feidi.agreements.readings.wording import Wording
from feidi.agreements.unset import Unset
from feidi.errors import InvariantError
from feidi.quantities.money import Money
from feidi.quantities.share import Rate

__all__ = ["amount_phrase", "clock_phrase", "read_amount", "read_clock"]


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


def read_amount(text: str, wording: Wording) -> Amount:
    """Read an amount back.

    Raises
    ------
    InvariantError
        If the table has no such phrase.

    Examples
    --------
    >>> read_amount("迁入前3年“三税”合计金额", Wording("zh"))
    SumBefore(fact='三税', milestone='move')
    """
    row = found(grammar_of(wording).amounts, text)
    if row is None:
        raise InvariantError(
            "not an amount", place="amount", value=text, remedy="write it as describe() writes amounts"
        )
    name, fields = row
    match name:
        case "money":
            return Money.from_text(fields["money"])
        case "fact" | "fact_of_year":
            return FactAmount(unquoted(fields["fact"]), yearly=name == "fact_of_year")
        case "running":
            return Running(unquoted(fields["fact"]))
        case "sum_before" | "mean_before":
            build = SumBefore if name == "sum_before" else MeanBefore
            return build(
                unquoted(fields["fact"]), wording.milestone_of(fields["event"]), first_number(fields["years"])
            )
        case "escalating":
            return Escalating(
                start=Money.from_text(fields["money"]),
                rate=Rate(fields["rate"]),
                every=first_number(fields["years"]),
                first=int(fields["first"]),
            )
        case "indexed" | "indexed_open":
            given = re.findall(r"([0-9]{4})(?:年| by )([-0-9./%]+)", fields.get("growth", ""))
            return Indexed(
                start=Money.from_text(fields["money"]),
                first=int(fields["first"]),
                growth=tuple((int(year), Rate(rate)) for year, rate in given),
            )
        case "unset":
            return Unset(unquoted(fields["reason"]))
        case _:
            assert_never(name)


def first_number(text: str) -> int:
    """Give the first whole number of a phrase, or 0 where it has none."""
    match = re.search("[0-9]+", text)
    return int(match[0]) if match else 0


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


def read_clock(text: str, wording: Wording) -> Clock:
    """Read a clock back.

    Raises
    ------
    InvariantError
        If the table has no such phrase.
    """
    row = found(grammar_of(wording).clocks, text)
    if row is None:
        raise InvariantError("not a clock", place="clock", value=text, remedy="write it as describe() does")
    _, fields = row
    delay = fields.get("delay", "")
    months = re.search("([0-9]+)(?:个月| month)", delay)
    years = re.search("([0-9]+)(?:年| year)", delay)
    return Clock(
        wording.milestone_of(fields["event"]),
        int(years[1]) if years else 0,
        int(months[1]) if months else 0,
    )
