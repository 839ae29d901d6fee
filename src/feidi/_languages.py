# SPDX-License-Identifier: Apache-2.0
"""The two languages of everything a person reads."""

from typing import Final, Literal

from feidi.errors import InvariantError

__all__ = ["LANGUAGES", "Lang", "require_lang"]

Lang = Literal["zh", "en"]
LANGUAGES: Final[tuple[Lang, ...]] = ("zh", "en")


def require_lang(lang: Lang) -> None:
    """Raise for every language but Chinese and English.

    Raises
    ------
    InvariantError
        If the language is neither ``"zh"`` nor ``"en"``.

    Examples
    --------
    >>> require_lang("zh")
    """
    if lang not in LANGUAGES:
        raise InvariantError("unknown language", place="lang", value=lang, remedy="use 'zh' or 'en'")
