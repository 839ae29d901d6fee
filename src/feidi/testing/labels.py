# SPDX-License-Identifier: Apache-2.0
"""Strategies for labels and languages."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from feidi.labels import LANGUAGES, Label, Lang

__all__ = ["labels", "langs"]

# The common Chinese characters and the printable ASCII without the space, which may not stand alone.
_ZH = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=12)
_EN = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=24)


def langs() -> SearchStrategy[Lang]:
    """Give one of the two languages.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(langs())
    ... def test_both_are_known(lang):
    ...     assert lang in ("zh", "en")
    >>> test_both_are_known()
    """
    return st.sampled_from(LANGUAGES)


def labels() -> SearchStrategy[Label]:
    """Give a label with text in both languages.

    Examples
    --------
    >>> from hypothesis import given
    >>> @given(labels(), langs())
    ... def test_a_label_has_text(label, lang):
    ...     assert label.text(lang)
    >>> test_a_label_has_text()
    """
    return st.builds(Label, zh=_ZH, en=_EN)
