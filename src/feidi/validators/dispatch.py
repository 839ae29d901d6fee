# SPDX-License-Identifier: Apache-2.0
"""The dispatch table of checking: which rules check values of a type, and which fields lead to such values.

A row is written when a type is first met, and imports the built-in rules of that type. The fields of a type that is met
often are examined once more, so that a long list is walked along the fields that can lead to a rule.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, Protocol, TypeVar, cast, final, get_args, get_origin

import attrs

from feidi._fields.admitted import hint_of
from feidi.validators.checker import Checker
from feidi.validators.finding import Finding
from feidi.validators.profile import Profile
from feidi.validators.rule import Rule
from feidi.validators.rule_index import RuleEntry, entries_by_noun, rule_of
from feidi.validators.severity import Severity

__all__ = ["Check", "DispatchTable", "TypeRow", "table_of"]

Check = Callable[[object], Iterable[Finding]]
_Checks = tuple[tuple[Rule, Check], ...]
_OPAQUE: Final = object
"""Stands for a field that may hold anything."""
_OFTEN: Final = 32
"""So many values of a type are walked along all fields; then it pays to find out where the fields lead."""


@final
@attrs.frozen
class TypeRow:
    """What is done with values of one type.

    Parameters
    ----------
    checks
        The rules of the type, with their checks.
    fields
        The fields that are walked.
    is_sequence, is_mapping
        Whether its parts are walked under their positions or keys.
    is_examined
        Whether `fields` are those alone that may lead to a noun with a rule.
    """

    checks: _Checks
    fields: tuple[str, ...]
    is_sequence: bool
    is_mapping: bool
    is_examined: bool = False

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to do: most values are texts and numbers."""
        return not (self.checks or self.fields or self.is_sequence or self.is_mapping)


class _Choice(Protocol):
    """A choice of rules, by the types they check."""

    def checks(self, noun: type[object]) -> _Checks:
        """Return the rules of a type, those that check many of them together included."""
        ...

    def has_checks(self, noun: type[object]) -> bool:
        """Whether a type may have rules, found out without importing them."""
        ...


@final
class _Given:
    """The rules that a caller gives."""

    def __init__(self, checkers: Iterable[Checker], profile: Profile, at_least: Severity) -> None:
        self._by_noun: dict[type[object], _Checks] = {}
        for checker in checkers:
            if _is_chosen(checker.RULE, profile, at_least):
                for noun in checker.RULE.on:
                    # The dispatch by exact type is what makes this cast true.
                    check = cast("Check", checker.check)
                    self._by_noun[noun] = (*self._by_noun.get(noun, ()), (checker.RULE, check))

    def checks(self, noun: type[object]) -> _Checks:
        return self._by_noun.get(noun, ())

    def has_checks(self, noun: type[object]) -> bool:
        return noun in self._by_noun


@final
class _BuiltIn:
    """The built-in rules, imported with the first value of a type that they check."""

    def __init__(self, profile: Profile, at_least: Severity) -> None:
        self._profile, self._at_least = profile, at_least

    def checks(self, noun: type[object]) -> _Checks:
        return _Given(map(rule_of, self._entries(noun)), self._profile, self._at_least).checks(noun)

    def has_checks(self, noun: type[object]) -> bool:
        return bool(self._entries(noun))

    def _entries(self, noun: type[object]) -> tuple[RuleEntry, ...]:
        found = entries_by_noun().get(f"{noun.__module__}.{noun.__qualname__}", ())
        if self._profile.also:
            return found
        return tuple(entry for entry in found if entry.depth in self._profile.depths)


def _is_chosen(rule: Rule, profile: Profile, at_least: Severity) -> bool:
    return profile.takes(rule) and rule.severity.rank <= at_least.rank


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
    return tuple((field.name, _mentioned(_hint(noun, field))) for field in attrs.fields(noun))


def _hint(noun: type[object], field: "attrs.Attribute[object]") -> object:
    try:
        return hint_of(noun, field.name, field.type)
    except NameError:
        return str(field.type)  # a type that cannot be resolved stays text, and its field is walked


@final
class DispatchTable(dict[type[object], TypeRow | None]):
    """The rows by type, each written when its type is first met; ``None`` where there is nothing to do."""

    def __init__(self, choice: _Choice) -> None:
        super().__init__()
        self._choice = choice
        self._met: dict[type[object], int] = {}
        self._together: dict[type[object], _Checks] = {}

    def __missing__(self, noun: type[object]) -> TypeRow | None:
        names = tuple(field.name for field in attrs.fields(noun)) if attrs.has(noun) else ()
        checks = self._choice.checks(noun)
        self._together[noun] = tuple(each for each in checks if each[0].together)
        row = TypeRow(
            checks=tuple(each for each in checks if not each[0].together),
            fields=names,
            is_sequence=issubclass(noun, tuple | list),
            is_mapping=issubclass(noun, Mapping),
            is_examined=not names,
        )
        self[noun] = None if row.is_idle else row
        return self[noun]

    def checks_together(
        self, parts: Sequence[tuple[str | int, object]]
    ) -> Iterator[tuple[Rule, Check, Sequence[tuple[str | int, object]]]]:
        """Yield the rules that check the parts of a sequence or a mapping together, each with its parts."""
        checks: dict[str, tuple[Rule, Check]] = {}
        for noun in dict.fromkeys(type(part) for _, part in parts):
            if noun not in self:
                self.__missing__(noun)
            checks |= {rule.code: (rule, check) for rule, check in self._together[noun]}
        for rule, check in checks.values():
            yield rule, check, [(step, part) for step, part in parts if type(part) in rule.on]

    def met(self, noun: type[object]) -> TypeRow | None:
        """Return the row for one more value of a type, and examine the fields of a type that is met often."""
        row = self[noun]
        if row is None or row.is_examined:
            return row
        self._met[noun] = self._met.get(noun, 0) + 1
        return row if self._met[noun] < _OFTEN else self.examined(noun)

    def examined(self, noun: type[object]) -> TypeRow | None:
        """Return the row of a type with the fields that may lead to a noun with a rule, and keep it."""
        row = self[noun]
        if row is not None:
            names = tuple(name for name, kinds in _fields(noun) if self._leads(kinds))
            row = attrs.evolve(row, fields=names, is_examined=True)
            self[noun] = None if row.is_idle else row
        return self[noun]

    def _leads(self, kinds: frozenset[type[object]]) -> bool:
        # Depth first over the graph of types; what was seen is not asked again, so cycles end.
        seen: set[type[object]] = set()
        waiting = list(kinds)
        while waiting:
            kind = waiting.pop()
            if kind is _OPAQUE or self._choice.has_checks(kind):
                return True
            if kind not in seen:
                seen.add(kind)
                waiting.extend(inner for _, kinds in _fields(kind) for inner in kinds)
        return False


@cache
def table_of(checkers: tuple[Checker, ...] | None, profile: Profile, at_least: Severity) -> DispatchTable:
    """Return the table of the rules that a profile takes and that are at least so grave; of the built-in ones without."""
    if checkers is None:
        return DispatchTable(_BuiltIn(profile, at_least))
    return DispatchTable(_Given(checkers, profile, at_least))
