# SPDX-License-Identifier: Apache-2.0
"""One normal form of the ids and names by which units are told apart, and which names are nearly the same.

Every class that bears such a name normalises it when it is built, so that one enterprise cannot become two by the way
its name was typed. Names that still differ in case, blanks or brackets only may be two enterprises: rules report them.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Final

__all__ = ["INVISIBLE", "near_duplicates", "near_key", "normal_name", "position_of"]

INVISIBLE: Final = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
"""Characters that nobody sees: controls, characters without width, and marks of the direction of writing."""
_CHINESE: Final = r"[\u3400-\u9fff\U00020000-\U0003ffff]"
_CREDIT_CODE: Final = r"[0-9A-Z]{2}[0-9]{6}[0-9A-Z]{10}|[0-9]{8}-?X|[0-9]{17}X"
_WIDE_BRACKETS: Final = str.maketrans("()", "（）")
_BRACKETS: Final = str.maketrans("（）[]【】〔〕{}《》<>", "()()()()()()()")
_DASHES: Final = dict.fromkeys(map(ord, "‐‑‒–—―−－_·・•‧"), "-")


def normal_name(text: str) -> str:
    """Return the normal form of an id or a name.

    Full-width letters, digits and signs become ASCII (Unicode's NFKC), characters that nobody sees are left out, runs
    of blanks become one, blanks at the ends none. Brackets are full-width in a name with Chinese characters, as
    company registers write them; a credit code has capitals.

    Parameters
    ----------
    text
        The name; what is no text is returned as it is, for the class to refuse.

    Notes
    -----
    Law: ``normal_name(normal_name(text)) == normal_name(text)``.

    Examples
    --------
    >>> normal_name("　甲厂(杭州) "), normal_name("Ａ１"), normal_name("91330108ma27w7xx5x")
    ('甲厂（杭州）', 'A1', '91330108MA27W7XX5X')
    """
    return _normal(str.__str__(text)) if isinstance(text, str) else text


@lru_cache(maxsize=1 << 16)
def _normal(text: str) -> str:
    if not (text.isascii() and text.isprintable()):
        visible = re.sub(INVISIBLE, "", text)
        text = re.sub(INVISIBLE, "", unicodedata.normalize("NFKC", visible))
    name = " ".join(text.split())
    if not name.isascii() and re.search(_CHINESE, name):
        return name.translate(_WIDE_BRACKETS)
    return name.upper() if re.fullmatch(_CREDIT_CODE, name, re.ASCII | re.IGNORECASE) else name


def position_of(name: str, pairs: Sequence[tuple[str, object]]) -> int | None:
    """Return where a name stands among pairs that are sorted by name; ``None`` where it does not.

    Examples
    --------
    >>> position_of("b", [("a", 1), ("b", 2)]), position_of("c", [("a", 1), ("b", 2)])
    (1, None)
    """
    at = bisect_left(pairs, name, key=itemgetter(0))
    return at if at < len(pairs) and pairs[at][0] == name else None


def near_key(name: str) -> str:
    """Return a key that names share which differ in case, blanks, brackets or dashes only.

    Examples
    --------
    >>> near_key("甲厂 [A]") == near_key("甲厂（a）"), near_key("甲厂") == near_key("乙厂")
    (True, False)
    """
    folded = normal_name(name).casefold().translate(_BRACKETS).translate(_DASHES)
    return "".join(folded.split())


def near_duplicates(names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return the groups of different names that are nearly the same, in the order of their first appearance.

    Examples
    --------
    >>> near_duplicates(["甲厂", "B 厂", "甲厂", "b厂"])
    (('B 厂', 'b厂'),)
    """
    groups: dict[str, dict[str, None]] = {}
    for name in names:
        groups.setdefault(near_key(name), {})[name] = None
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)
