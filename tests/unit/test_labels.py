# SPDX-License-Identifier: Apache-2.0
"""Labels have text in both languages."""

import pytest

from feidi.errors import InvariantError
from feidi.labels import LANGUAGES, Label, Lang, require_lang

SOURCE = Label(zh="飞出地", en="source")


def test_a_label_gives_each_language() -> None:
    """Each language gives its own text, and the text of the label gives both."""
    assert [SOURCE.text(lang) for lang in LANGUAGES] == ["飞出地", "source"]
    assert str(SOURCE) == "飞出地 (source)"


def test_labels_are_compared_and_hashed_by_text() -> None:
    """Two labels with the same texts are one."""
    assert {SOURCE, Label(zh="飞出地", en="source")} == {SOURCE}
    assert Label(zh="飞出地", en="Source") != SOURCE


@pytest.mark.parametrize("empty", ["", "  ", "\u3000", None, 7, b"x"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_that_is_missing_is_refused(lang: str, empty: object) -> None:
    """A label with one language only cannot be built, and the error names which one is missing."""
    with pytest.raises(InvariantError) as caught:
        Label(**{"zh": "飞入地", "en": "host", lang: empty})  # type: ignore[arg-type]
    assert (caught.value.place, caught.value.value) == (f"label.{lang}", empty)
    assert caught.value.remedy


@pytest.mark.parametrize("lang", ["de", "ZH", "", None])
def test_other_languages_are_refused(lang: Lang) -> None:
    """No third language falls back to one of the two."""
    for ask in (SOURCE.text, require_lang):
        with pytest.raises(InvariantError, match="use 'zh' or 'en'") as caught:
            ask(lang)
        assert (caught.value.place, caught.value.value) == ("lang", lang)


def test_both_languages_are_known() -> None:
    """Chinese and English pass."""
    for lang in LANGUAGES:
        require_lang(lang)
