# SPDX-License-Identifier: Apache-2.0
"""Rules compiled for running: which are asked of which noun, and which fields lead to such nouns.

The work is done once for each choice of rules, so that checking is a walk over fields that matter.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import cache
from typing import Final, TypeVar, cast, final, get_args, get_origin

import attrs

from feidi.validators.checker import Checker
from feidi.validators.finding import Finding
from feidi.validators.profile import Profile
from feidi.validators.rule import Rule
from feidi.validators.severity import Severity

__all__ = ["Book", "Page", "Question", "book_of"]

Question = Callable[[object], Iterable[Finding]]
_OPAQUE: Final = object
"""Stands for a field that may hold anything."""


@final
@attrs.frozen
class Page:
    """What is done with values of one type.

    Parameters
    ----------
    questions
        The rules that are asked of it, with their questions.
    fields
        Its fields that may lead to a noun with a rule.
    is_sequence, is_mapping
        Whether its parts are walked under their positions or keys.
    """

    questions: tuple[tuple[Rule, Question], ...]
    fields: tuple[str, ...]
    is_sequence: bool
    is_mapping: bool

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to do: most values are texts and numbers."""
        return not (self.questions or self.fields or self.is_sequence or self.is_mapping)


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
class Book(dict[type[object], Page | None]):
    """The pages by type, written when a type is first met; ``None`` where there is nothing to do."""

    def __init__(self, checkers: Iterable[Checker]) -> None:
        super().__init__()
        questions: dict[type[object], list[tuple[Rule, Question]]] = {}
        for checker in checkers:
            for noun in checker.RULE.on:
                # The dispatch by exact type is what makes this cast true.
                questions.setdefault(noun, []).append((checker.RULE, cast("Question", checker.check)))
        self._questions = {noun: tuple(asked) for noun, asked in questions.items()}

    def __missing__(self, noun: type[object]) -> Page | None:
        page = Page(
            questions=self._questions.get(noun, ()),
            fields=tuple(name for name, kinds in _fields(noun) if self._leads(kinds)),
            is_sequence=issubclass(noun, tuple | list),
            is_mapping=issubclass(noun, Mapping),
        )
        self[noun] = None if page.is_idle else page
        return self[noun]

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
