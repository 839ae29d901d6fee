# SPDX-License-Identifier: Apache-2.0
"""Quoted text comes back as it was and never ends early."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.agreements.readings.quoting import ARTICLE, QUOTED, article_of, bracketed, quoted, unquoted
from feidi.labels import Lang
from feidi.testing import langs


@given(st.text() | st.text('\\{}“”"【】[]5cu'), langs())
def test_text_comes_back(text: str, lang: Lang) -> None:
    """Any text at all is quoted in one line, matches the pattern as a whole, and comes back."""
    shown = quoted(text, lang)
    assert unquoted(shown) == text
    assert re.fullmatch(QUOTED[lang], shown)
    assert len(shown.splitlines()) == 1


@given(st.text(min_size=1), langs())
def test_articles_come_back(text: str, lang: Lang) -> None:
    """So does an article in brackets."""
    shown = bracketed(text, lang)
    assert article_of(shown) == text
    assert re.fullmatch(ARTICLE[lang], shown)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_article(lang: Lang) -> None:
    """Where no article is named none is written."""
    assert bracketed("", lang) == ""
