# SPDX-License-Identifier: Apache-2.0
"""Conditions as numbered sentences."""

from typing import assert_never

from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
from feidi.agreements.readings.lines import Numbered
from feidi.agreements.readings.phrases import amount_phrase
from feidi.agreements.readings.quoting import quoted
from feidi.agreements.readings.sentences import CONDITIONS, ConditionName, sentence
from feidi.agreements.readings.wording import Wording

__all__ = ["condition_lines"]


def condition_lines(condition: Condition, wording: Wording, lead: str = "") -> Numbered:
    """Write a condition, those inside it below."""
    lang = wording.lang
    match condition:
        case Holds(flag=flag):
            return Numbered(lead + sentence(CONDITIONS["holds"], lang, flag=quoted(flag, lang)))
        case AtLeast(amount=amount, threshold=threshold):
            return Numbered(
                lead
                + sentence(
                    CONDITIONS["at_least"],
                    lang,
                    amount=amount_phrase(amount, wording),
                    threshold=amount_phrase(threshold, wording),
                )
            )
        case ShareAtLeast(number=number, share=share):
            row = CONDITIONS["share_at_least"]
            return Numbered(
                lead + sentence(row, lang, fact=quoted(number, lang), share=wording.number(share))
            )
        case AllOf(conditions=several):
            return _over("all_of", several, wording, lead)
        case AnyOf(conditions=several):
            return _over("any_of", several, wording, lead)
        case NotSo(condition=inner):
            return _over("not_so", (inner,), wording, lead)
        case _:
            assert_never(condition)


def _over(name: ConditionName, several: tuple[Condition, ...], wording: Wording, lead: str) -> Numbered:
    head = CONDITIONS[name].text(wording.lang)
    return Numbered(lead + head, tuple(condition_lines(one, wording) for one in several))
