# SPDX-License-Identifier: Apache-2.0
"""Free text inside sentences, on one line."""

from feidi.labels import Lang

__all__ = ["bracketed", "name_in_front", "on_one_line", "quoted"]


def on_one_line(text: str) -> str:
    r"""Return text without line breaks, each run of white space as one blank.

    Examples
    --------
    >>> on_one_line("two\nlines")
    'two lines'
    """
    return " ".join(text.split())


def quoted(text: str, lang: Lang) -> str:
    """Return free text in the quotation marks of a language.

    Examples
    --------
    >>> quoted("协商确定", "zh"), quoted("by agreement", "en")
    ('“协商确定”', '"by agreement"')
    """
    text = on_one_line(text)
    return f"“{text}”" if lang == "zh" else f'"{text}"'


def bracketed(article: str, lang: Lang) -> str:
    """Return the printed article of a clause as it stands in front of its sentence; nothing where none is named.

    Examples
    --------
    >>> bracketed("第六条", "zh"), bracketed("第六条", "en"), bracketed("", "zh")
    ('【第六条】', '[第六条] ', '')
    """
    article = on_one_line(article)
    if not article:
        return ""
    return f"【{article}】" if lang == "zh" else f"[{article}] "


def name_in_front(name: str, lang: Lang) -> str:
    """Return the name of a limit or guarantee as it stands in front of its sentence; nothing where it bears none.

    Examples
    --------
    >>> name_in_front("总限额", "zh"), name_in_front("", "zh")
    ('“总限额”:', '')
    """
    if not name:
        return ""
    return f"{quoted(name, lang)}:" if lang == "zh" else f"{quoted(name, lang)}: "
