# SPDX-License-Identifier: Apache-2.0
"""Free text inside sentences stays on its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feidi.agreements.readings.quoting import bracketed, name_in_front, quoted
from feidi.labels import Lang
from feidi.testing import langs


@given(st.text(min_size=1), langs())
def test_text_stands_on_one_line(text: str, lang: Lang) -> None:
    """Any text at all is quoted in one line, in front of a sentence or inside it."""
    for shown in (quoted(text, lang), bracketed(text, lang), name_in_front(text, lang)):
        assert len(shown.splitlines()) <= 1


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_article(lang: Lang) -> None:
    """Where no article is named none is written."""
    assert bracketed("", lang) == ""
    assert name_in_front("", lang) == ""
