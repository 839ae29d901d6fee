# SPDX-License-Identifier: Apache-2.0
"""Strategies for labels give both languages."""

from functools import partial
from operator import eq

from hypothesis import find, given

from feidi.labels import Label, Lang
from feidi.testing import labels, langs


@given(labels())
def test_labels_read_as_what_they_are(label: Label) -> None:
    """The Chinese text is Chinese and the English text is ASCII."""
    assert type(label) is Label
    assert all("\u4e00" <= character <= "\u9fa5" for character in label.zh)
    assert label.en.isascii()


def test_both_languages_are_given() -> None:
    """Each language is found."""
    languages: tuple[Lang, ...] = ("zh", "en")
    for lang in languages:
        assert find(langs(), partial(eq, lang)) == lang
