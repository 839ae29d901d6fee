# SPDX-License-Identifier: Apache-2.0
"""Conditions as numbered sentences, written and read back."""

from typing import assert_never

from feidi.agreements.conditions import AllOf, AnyOf, AtLeast, Condition, Holds, NotSo, ShareAtLeast
from feidi.agreements.readings.grammar import found, grammar_of, sentence
from feidi.agreements.readings.lines import Numbered, fault
from feidi.agreements.readings.phrases import amount_phrase, read_amount
from feidi.agreements.readings.quoting import quoted, unquoted
from feidi.agreements.readings.sentences import CONDITIONS, ConditionName
from feidi.agreements.readings.wording import Wording
from feidi.quantities.share import Share

__all__ = ["condition_lines", "read_condition"]


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


def read_condition(lines: Numbered, text: str, wording: Wording) -> Condition:
    """Read a condition back.

    Raises
    ------
    DocumentError
        If the table has no such sentence.
    """
    row = found(grammar_of(wording).conditions, text)
    if row is None:
        raise fault("not a condition", lines.line, text, "write it as describe() writes conditions")
    name, fields = row
    inner = [read_condition(below, below.text, wording) for below in lines.below]
    match name:
        case "holds":
            return Holds(unquoted(fields["flag"]))
        case "at_least":
            return AtLeast(read_amount(fields["amount"], wording), read_amount(fields["threshold"], wording))
        case "share_at_least":
            return ShareAtLeast(unquoted(fields["fact"]), Share(fields["share"]))
        case "all_of":
            return AllOf(inner)
        case "any_of":
            return AnyOf(inner)
        case "not_so":
            if len(inner) != 1:
                raise fault("this sentence is about one condition", lines.line, text, "number one below it")
            return NotSo(inner[0])
        case _:
            assert_never(name)
