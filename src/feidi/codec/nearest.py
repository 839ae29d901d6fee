# SPDX-License-Identifier: Apache-2.0
"""Which part of a record an error of its noun is about."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from feidi.codec.paths import Path
from feidi.codec.tokens import Parsed, is_list, is_object
from feidi.errors import FeidiError

__all__ = ["nearest"]

_WORD: Final = re.compile(r"[^\s.:,\[\]]+")


def nearest(error: FeidiError, record: Parsed, fields: Iterable[str], path: Path) -> Path:
    """Give the path of what a noun complains of, as near as its place and value tell.

    The place of an error ends in the field, as in ``agreement x: sharing[0]``; the value it found may stand in there.

    Examples
    --------
    >>> record = {"id": "x", "sharing": [{"terms": {"party": "nobody"}}]}
    >>> error = FeidiError("party 'nobody' is not declared", place="agreement x: sharing[0]", value="nobody")
    >>> nearest(error, record, ("id", "sharing"), ("agreements", 3))
    ('agreements', 3, 'sharing', 0, 'terms', 'party')
    """
    words = _WORD.findall(error.place)
    for start in range(len(words)):
        way, part = _walked(record, words[start:])
        if len(way) == len(words) - start:
            return (*path, *way, *next(_ways_to(error.value, part), ()))
    if words and words[-1] in fields:
        return (*path, words[-1])
    # Without a place a value tells where it stands only if it stands there alone.
    ways = list(_ways_to(error.value, record))
    return (*path, *ways[0]) if len(ways) == 1 else path


def _walked(part: Parsed, words: list[str]) -> tuple[Path, Parsed]:
    """Follow the words into a part as far as they lead."""
    way: Path = ()
    for word in words:
        if is_object(part) and word in part:
            step: str | int = word
        elif is_list(part) and word.isdecimal() and word.isascii() and int(word) < len(part):
            step = int(word)
        else:
            break
        way, part = (*way, step), part[step]
    return way, part


def _ways_to(value: object, part: Parsed) -> Iterator[Path]:
    """Give the ways to where a text or a number stands in a part."""
    if not value or type(value) not in (str, int):
        return
    waiting: list[tuple[Path, Parsed]] = [((), part)]
    while waiting:
        way, one = waiting.pop()
        if type(one) is type(value) and one == value:
            yield way
        steps = one.items() if is_object(one) else enumerate(one) if is_list(one) else ()
        waiting.extend(((*way, step), inner) for step, inner in reversed(tuple(steps)))
