# SPDX-License-Identifier: Apache-2.0
"""Chinese and English text for everything a person reads."""

from typing import final

from feidi._fields.frozen import frozen
from feidi._languages import LANGUAGES, Lang, require_lang
from feidi.errors import InvariantError

__all__ = ["LANGUAGES", "Label", "Lang", "require_lang"]


@final
@frozen
class Label:
    """A text in Chinese and in English.

    Parameters
    ----------
    zh
        The Chinese text, not empty.
    en
        The English text, not empty.

    Raises
    ------
    InvariantError
        If one of the two is empty or not text.

    Examples
    --------
    >>> Label(zh="飞出地", en="source").text("en")
    'source'
    """

    zh: str
    en: str

    def __attrs_post_init__(self) -> None:
        for lang, text in (("zh", self.zh), ("en", self.en)):
            if not text.strip():
                raise InvariantError(
                    "a label needs text in both languages",
                    place=f"label.{lang}",
                    value=text,
                    remedy="write the missing text",
                )

    def text(self, lang: Lang) -> str:
        """Give the text in one language.

        Raises
        ------
        InvariantError
            If the language is neither ``"zh"`` nor ``"en"``.
        """
        require_lang(lang)
        return self.zh if lang == "zh" else self.en

    def __str__(self) -> str:
        return f"{self.zh} ({self.en})"
