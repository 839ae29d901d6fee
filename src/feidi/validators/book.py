# SPDX-License-Identifier: Apache-2.0
"""Rules compiled for running: which are asked of which noun, and which fields lead to such nouns.

The work is done once for each choice of rules, so that checking is a walk over fields that matter.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from typing import Final, TypeVar, cast, final, get_args, get_origin

import attrs

from feidi.validators.checker import Checker
from feidi.validators.finding import Finding
from feidi.validators.profile import Profile
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["Book", "Question", "book_of"]

Question = Callable[[object], Iterable[Finding]]
_OPAQUE: Final = object
"""Stands for a field that may hold anything."""


@final
@attrs.frozen
class _Page:
    """What is done with a noun of one type."""

    questions: tuple[tuple[Rule, Question], ...]
    fields: tuple[str, ...]


def _mentioned(hint: object) -> frozenset[type[object]]:
    # Classes named anywhere in a type hint; generics count with their arguments.
    origin: object = get_origin(hint)
    if origin is not None:
        parts = (_mentioned(part) for part in get_args(hint))
        return _mentioned(origin).union(*parts)
    if isinstance(hint, type):
        return frozenset((cast("type[object]", hint),))
    return frozenset((_OPAQUE,)) if isinstance(hint, TypeVar | str) else frozenset()


def _fields(noun: type[object]) -> tuple[tuple[str, frozenset[type[object]]], ...]:
    if not attrs.has(noun):
        return ()
    with suppress(NameError):  # a hint that cannot be resolved stays text, and its field is walked
        attrs.resolve_types(noun)
    return tuple((field.name, _mentioned(field.type)) for field in attrs.fields(noun))


@final
class Book:
    """The rules of one choice, by the type of noun they are asked about."""

    def __init__(self, checkers: Iterable[Checker]) -> None:
        questions: dict[type[object], list[tuple[Rule, Question]]] = {}
        for checker in checkers:
            for noun in checker.RULE.on:
                # The dispatch by exact type is what makes this cast true.
                questions.setdefault(noun, []).append((checker.RULE, cast("Question", checker.check)))
        self._questions = {noun: tuple(asked) for noun, asked in questions.items()}
        self._pages: dict[type[object], _Page] = {}

    def page(self, noun: type[object]) -> _Page:
        """Give what is done with nouns of a type."""
        page = self._pages.get(noun)
        if page is None:
            fields = tuple(name for name, kinds in _fields(noun) if self._leads(kinds))
            page = self._pages[noun] = _Page(self._questions.get(noun, ()), fields)
        return page

    def _leads(self, kinds: frozenset[type[object]]) -> bool:
        # Depth first over the graph of types; what was seen is not asked again, so cycles end.
        seen: set[type[object]] = set()
        waiting = list(kinds)
        while waiting:
            kind = waiting.pop()
            if kind in self._questions or kind is _OPAQUE:
                return True
            if kind not in seen:
                seen.add(kind)
                waiting.extend(inner for _, kinds in _fields(kind) for inner in kinds)
        return False


@cache
def book_of(checkers: tuple[Checker, ...], profile: Profile, at_least: Severity) -> Book:
    """Compile the rules that a profile takes and that are at least so grave."""
    return Book(
        checker
        for checker in checkers
        if profile.takes(checker.RULE) and checker.RULE.severity.rank <= at_least.rank
    )
