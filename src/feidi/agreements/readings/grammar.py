# SPDX-License-Identifier: Apache-2.0
"""From the table of sentences to text, and from text to the row of the table that wrote it."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, TypeVar, final

from attrs import frozen

from feidi.agreements.readings.quoting import ARTICLE, NAMED
from feidi.agreements.readings.sentences import (
    AMOUNTS,
    CLAUSES,
    CLOCKS,
    CONDITIONS,
    LEADS,
    AmountName,
    ClauseName,
    ClockName,
    ConditionName,
    LeadName,
)
from feidi.agreements.readings.wording import Wording, patterns
from feidi.labels import Label, Lang

__all__ = ["Grammar", "found", "grammar_of", "sentence"]

N = TypeVar("N", bound=str)

_FIELD: Final = re.compile(r"\{(\w+)\}")


def sentence(label: Label, lang: Lang, /, **fields: str) -> str:
    """Write a sentence of the table."""
    return label.text(lang).format_map(fields)


def _pattern(template: str, fields: Mapping[str, str], *, named: bool = True) -> str:
    words = _FIELD.split(template)
    return "".join(
        re.escape(word) if at % 2 == 0 else f"(?P<{word}>{fields[word]})" if named else f"(?:{fields[word]})"
        for at, word in enumerate(words)
    )


def _compiled(table: Mapping[N, Label], lang: Lang, fields: Mapping[str, str]) -> dict[N, re.Pattern[str]]:
    return {name: re.compile(_pattern(label.text(lang), fields)) for name, label in table.items()}


def _any_of(table: Mapping[N, Label], lang: Lang, fields: Mapping[str, str]) -> str:
    return "|".join(_pattern(label.text(lang), fields, named=False) for label in table.values())


@final
@frozen
class Grammar:
    """The table of sentences as patterns, for one language and its names of parties."""

    amounts: Mapping[AmountName, re.Pattern[str]]
    clocks: Mapping[ClockName, re.Pattern[str]]
    conditions: Mapping[ConditionName, re.Pattern[str]]
    clauses: Mapping[ClauseName, re.Pattern[str]]
    leads: Mapping[LeadName, re.Pattern[str]]
    front: re.Pattern[str]


@lru_cache(maxsize=64)
def grammar_of(wording: Wording) -> Grammar:
    """Compile the table of sentences."""
    lang = wording.lang
    fields = patterns(wording)
    amount = _any_of(AMOUNTS, lang, fields)
    clock = _any_of(CLOCKS, lang, fields)
    whole = {
        **fields,
        **dict.fromkeys(("amount", "threshold", "limit", "floor"), amount),
        "clock": clock,
    }
    return Grammar(
        amounts=_compiled(AMOUNTS, lang, fields),
        clocks=_compiled(CLOCKS, lang, fields),
        conditions=_compiled(CONDITIONS, lang, whole),
        clauses=_compiled(CLAUSES, lang, whole),
        leads=_compiled(LEADS, lang, fields),
        front=re.compile(f"({ARTICLE[lang]})?({NAMED[lang]})?(.*)"),
    )


def found(table: Mapping[N, re.Pattern[str]], text: str) -> tuple[N, dict[str, str]] | None:
    """Give the row of the table that wrote a text, with the text of its fields."""
    for name, pattern in table.items():
        match = pattern.fullmatch(text)
        if match:
            return name, match.groupdict()
    return None
