# SPDX-License-Identifier: Apache-2.0
"""Where in JSON text the value of a path starts; looked for only when something is wrong."""

import re
from collections.abc import Iterable
from json import JSONDecoder
from typing import Final

from feidi.codec.paths import Path

__all__ = ["Position", "positions"]

Position = tuple[int, int]
"""Line and column, both counted from 1; the column in characters."""

# Values nobody asked for are stepped over by the parser written in C; digits are not turned into numbers.
_STEP: Final = JSONDecoder(parse_int=str, parse_float=str, parse_constant=str).raw_decode
_SPACE: Final = re.compile(r"[ \t\n\r]*")


def positions(text: str, paths: Iterable[Path]) -> dict[Path, Position]:
    """Find the values at some paths of a text that is JSON.

    A path that is not there, as that of a missing key, has the position of the nearest object or list around it.
    Of keys that stand twice the last one counts.

    Examples
    --------
    >>> positions('{"a": [1, {}]}', [("a", 1), ("a", 1, "missing"), ()])
    {('a', 1): (1, 11), ('a', 1, 'missing'): (1, 11), (): (1, 1)}
    """
    asked = list(paths)
    wanted = {path[:length] for path in asked for length in range(len(path) + 1)}
    starts: dict[Path, int] = {}
    _walk(text, _after_space(text, 0), (), wanted, starts)
    nearest = {path: starts[_known(path, starts)] for path in asked}
    lines = _lines(text, sorted(set(nearest.values())))
    return {path: (lines[start], start - text.rfind("\n", 0, start)) for path, start in nearest.items()}


def _known(path: Path, starts: dict[Path, int]) -> Path:
    return next(path[:length] for length in range(len(path), -1, -1) if path[:length] in starts)


def _lines(text: str, starts: list[int]) -> dict[int, int]:
    """Give the line of each start, counting every line of the text once."""
    lines, line, before = dict[int, int](), 1, 0
    for start in starts:
        line += text.count("\n", before, start)
        lines[start], before = line, start
    return lines


def _after_space(text: str, at: int) -> int:
    return _SPACE.match(text, at).end()  # type: ignore[union-attr]  # it matches the empty text


def _walk(text: str, at: int, path: Path, wanted: set[Path], starts: dict[Path, int]) -> int:
    """Note where a value starts, and the values in it that are asked for; give where it ends."""
    if path not in wanted:
        return _STEP(text, at)[1]
    starts[path] = at
    if text[at] not in "[{":
        return _STEP(text, at)[1]
    is_object, place = text[at] == "{", 0
    at = _after_space(text, at + 1)
    while text[at] not in "]}":
        key: str | int = place
        if is_object:
            key, at = _STEP(text, at)
            at = _after_space(text, _after_space(text, at) + 1)
        at = _after_space(text, _walk(text, at, (*path, key), wanted, starts))
        if text[at] == ",":
            at = _after_space(text, at + 1)
        place += 1
    return at + 1
