# SPDX-License-Identifier: Apache-2.0
"""The table of sentences says the same in both languages, and no sentence can be taken for another."""

import re
from collections.abc import Mapping

import pytest

from feidi.agreements.clock import Clock
from feidi.agreements.facts import Milestone
from feidi.agreements.readings import sentences
from feidi.agreements.readings.phrases import read_amount, read_clock
from feidi.agreements.readings.wording import Wording
from feidi.errors import InvariantError
from feidi.labels import LANGUAGES, Label, Lang

TABLES: list[Mapping[str, Label]] = [
    sentences.AMOUNTS,
    sentences.CLOCKS,
    sentences.CONDITIONS,
    sentences.CLAUSES,
    sentences.LEADS,
]


@pytest.mark.parametrize("table", TABLES)
def test_both_languages_name_the_same_fields(table: Mapping[str, Label]) -> None:
    """A sentence has the same fields in Chinese and English, each once."""
    for label in table.values():
        zh, en = (sorted(re.findall(r"\{(\w+)\}", label.text(lang))) for lang in LANGUAGES)
        assert zh == en
        assert len(set(zh)) == len(zh)


@pytest.mark.parametrize("table", TABLES)
def test_sentences_differ(table: Mapping[str, Label]) -> None:
    """No two rows of a table are the same sentence."""
    assert len({label.zh for label in table.values()}) == len({label.en for label in table.values()})
    assert len({label.zh for label in table.values()}) == len(table)


def test_every_milestone_has_words() -> None:
    """Each milestone is called something of its own."""
    assert set(sentences.EVENTS) == set(Milestone)
    for lang in LANGUAGES:
        assert len({label.text(lang) for label in sentences.EVENTS.values()}) == len(Milestone)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_other_phrases_are_refused(lang: Lang) -> None:
    """What the table does not have is neither an amount nor a clock."""
    with pytest.raises(InvariantError, match="not an amount"):
        read_amount("about 5", Wording(lang))
    with pytest.raises(InvariantError, match="not a clock"):
        read_clock("soon", Wording(lang))


def test_clocks() -> None:
    """A clock reads back with and without its delay."""
    assert read_clock("自投产之日起", Wording("zh")) == Clock("production")
    assert read_clock("from 1 year and 3 months after the move", Wording("en")) == Clock("move", 1, 3)
