# SPDX-License-Identifier: Apache-2.0
"""The table of sentences says the same in both languages, and no sentence can be taken for another."""

import re
from collections.abc import Mapping

import pytest

from feidi.agreements.facts import Milestone
from feidi.agreements.readings import sentences
from feidi.labels import LANGUAGES, Label

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
