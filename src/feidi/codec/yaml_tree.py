# SPDX-License-Identifier: Apache-2.0
"""A YAML document taken event by event, with the place of everything in it."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final, final

from feidi.codec.limits import DEPTH, DIGITS
from feidi.codec.paths import Path, shown
from feidi.codec.positions import Position
from feidi.codec.tokens import NumberToken, Repeated
from feidi.errors import DocumentError, Problem

__all__ = ["YamlTree"]

Event = Any
"""An event of a YAML parser."""

_WHOLE: Final = re.compile(r"-?(?:0|[1-9][0-9]*)", re.ASCII)
_PLAIN: Final = {"": None, "~": None, "null": None, "true": True, "false": False}


@final
class YamlTree:
    """Grows by events of a YAML parser; refuses what YAML has and JSON has not."""

    def __init__(self) -> None:
        self._open: list[tuple[Path, list[Any], bool]] = [((), [], False)]
        self._starts: dict[Path, Position] = {}
        self._documents = 0

    def take(self, event: Event) -> None:
        """Take the next event.

        Raises
        ------
        DocumentError
            For a tag, an anchor, an alias, a key that is no text, a second document, or too deep a nesting.
        """
        name = type(event).__name__
        if name == "DocumentStartEvent":
            self._start(event)
        elif name == "ScalarEvent":
            self._refuse_extras(event)
            self._put(event, _scalar(event))
        elif name in ("SequenceStartEvent", "MappingStartEvent"):
            self._refuse_extras(event)
            self._enter(event, is_mapping=name == "MappingStartEvent")
        elif name in ("SequenceEndEvent", "MappingEndEvent"):
            self._leave()
        elif name == "AliasEvent":
            self._refuse(event, "an alias may stand for endless content", "write the content itself")

    def root(self) -> object:
        """Give what the document holds."""
        items = self._open[0][1]
        return items[0] if items else None

    def locate(self, paths: Iterable[Path]) -> dict[Path, Position]:
        """Give line and column of some paths, or of what is nearest around them."""
        found: dict[Path, Position] = {}
        for path in paths:
            near = next((path[:end] for end in range(len(path), -1, -1) if path[:end] in self._starts), None)
            if near is not None:
                found[path] = self._starts[near]
        return found

    def _start(self, event: Event) -> None:
        self._documents += 1
        if self._documents > 1:
            self._refuse(event, "a file holds one document", "write many as JSON Lines")
        if event.tags:
            self._refuse(event, "a document may not declare tags", "leave them out")

    def _refuse_extras(self, event: Event) -> None:
        if event.tag is not None:
            self._refuse(event, f"a tag is no part of a document: {event.tag}", "leave it out")
        if event.anchor is not None:
            self._refuse(event, f"an anchor is no part of a document: &{event.anchor}", "leave it out")

    def _refuse(self, event: Event, message: str, remedy: str) -> None:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        problem = Problem(message, place=shown(self._path()), remedy=remedy, line=line, column=column)
        raise DocumentError("is not plain YAML", problems=(problem,))

    def _path(self) -> Path:
        path, items, is_mapping = self._open[-1]
        if len(self._open) == 1:
            return path
        if not is_mapping:
            return (*path, len(items))
        return (*path, items[-1]) if len(items) % 2 else path

    def _put(self, event: Event, value: object) -> None:
        _, items, is_mapping = self._open[-1]
        if is_mapping and len(items) % 2 == 0:
            items.append(event.value)
            return
        self._starts[self._path()] = (event.start_mark.line + 1, event.start_mark.column + 1)
        items.append(value)

    def _enter(self, event: Event, *, is_mapping: bool) -> None:
        _, items, in_mapping = self._open[-1]
        if in_mapping and len(items) % 2 == 0:
            self._refuse(event, "a key is not text", "write a plain word before the colon")
        if len(self._open) > DEPTH:
            self._refuse(event, f"nests deeper than {DEPTH} levels", "check where they should have ended")
        path = self._path()
        self._starts[path] = (event.start_mark.line + 1, event.start_mark.column + 1)
        self._open.append((path, [], is_mapping))

    def _leave(self) -> None:
        _, items, is_mapping = self._open.pop()
        self._open[-1][1].append(_mapping(items) if is_mapping else items)


def _scalar(event: Event) -> object:
    text: str = event.value
    if event.style or not event.implicit[0]:
        return text
    if text in _PLAIN:
        return _PLAIN[text]
    if _WHOLE.fullmatch(text):
        return int(text) if len(text) <= DIGITS + 1 else NumberToken(text)
    return text


def _mapping(items: list[Any]) -> object:
    keys = items[::2]
    values = dict(zip(keys, items[1::2], strict=True))
    if len(values) == len(keys):
        return values
    return Repeated(values, tuple(key for key, count in Counter(keys).items() if count > 1))
