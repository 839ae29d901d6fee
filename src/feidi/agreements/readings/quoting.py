# SPDX-License-Identifier: Apache-2.0
"""Free text inside sentences that must read back: quoted, with nothing in it that could end the quotation."""

import re
from typing import Final

from feidi.labels import Lang

__all__ = ["ARTICLE", "NAMED", "QUOTED", "article_of", "bracketed", "name_in_front", "quoted", "unquoted"]

_DELIMITERS: Final = '\\“”"【】[]'
_ESCAPED: Final = re.compile(r"\\\{([0-9a-f]{1,6})\}")
_INSIDE: Final = r"[^“”\"【】\[\]]*"

QUOTED: Final[dict[Lang, str]] = {"zh": f"“{_INSIDE}”", "en": f'"{_INSIDE}"'}
"""What quoted text looks like, for a pattern."""
ARTICLE: Final[dict[Lang, str]] = {"zh": f"【{_INSIDE}】", "en": rf"\[{_INSIDE}\] "}
"""What the article in front of a sentence looks like, for a pattern."""
NAMED: Final[dict[Lang, str]] = {"zh": f"{QUOTED['zh']}:", "en": f"{QUOTED['en']}: "}
"""What the name of a limit or guarantee in front of its sentence looks like, for a pattern."""


def _escape(text: str) -> str:
    return "".join(
        f"\\{{{ord(letter):x}}}" if letter in _DELIMITERS or not letter.isprintable() else letter
        for letter in text
    )


def _restore(text: str) -> str:
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def quoted(text: str, lang: Lang) -> str:
    r"""Quote free text; quotation marks, line breaks and the like stand as their number.

    Examples
    --------
    >>> quoted("协商确定", "zh"), quoted('say "when"', "en")
    ('“协商确定”', '"say \\{22}when\\{22}"')
    """
    return f"“{_escape(text)}”" if lang == "zh" else f'"{_escape(text)}"'


def unquoted(text: str) -> str:
    r"""Give the text inside quotation marks as it was.

    Examples
    --------
    >>> unquoted(quoted("two\nlines", "en")) == "two\nlines"
    True
    """
    return _restore(text[1:-1])


def bracketed(article: str, lang: Lang) -> str:
    """Write the article of a clause in front of its sentence; nothing where none is named.

    Examples
    --------
    >>> bracketed("第六条", "zh"), bracketed("", "zh")
    ('【第六条】', '')
    """
    if not article:
        return ""
    return f"【{_escape(article)}】" if lang == "zh" else f"[{_escape(article)}] "


def name_in_front(name: str, lang: Lang) -> str:
    """Write the name of a limit or guarantee in front of its sentence; nothing where it bears none.

    Examples
    --------
    >>> name_in_front("总限额", "zh"), name_in_front("", "zh")
    ('“总限额”:', '')
    """
    if not name:
        return ""
    return f"{quoted(name, lang)}:" if lang == "zh" else f"{quoted(name, lang)}: "


def article_of(text: str) -> str:
    """Give the article that stands in brackets; nothing for no text.

    Examples
    --------
    >>> article_of("【第六条】")
    '第六条'
    """
    return _restore(text.strip()[1:-1])
