# SPDX-License-Identifier: Apache-2.0
"""The questions one may ask of any noun: what is wrong, is it valid, give it back or raise."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeVar, cast

import attrs

from feidi.errors import InvariantError
from feidi.validators.book import Book, book_of
from feidi.validators.checker import Checker
from feidi.validators.failure import FindingError, FindingsError, RuleError
from feidi.validators.finding import Finding, Path
from feidi.validators.findings import Findings
from feidi.validators.profile import BASIC, PUBLICATION, Profile
from feidi.validators.rules import RULES
from feidi.validators.severity import Severity

__all__ = ["check", "is_valid", "iter_findings", "validate"]

T = TypeVar("T")
_DEEPEST: Final = 1_000
# A way back to the subject; it becomes a path only when something is found.
_Way = tuple["_Way", str | int] | None


def _path(way: _Way) -> Path:
    steps: list[str | int] = []
    while way is not None:
        way, step = way
        steps.append(step)
    return tuple(reversed(steps))


def _is_row(value: object) -> bool:
    return isinstance(value, tuple | list | Mapping)


def _parts(value: object, way: _Way) -> list[tuple[object, _Way]]:
    if isinstance(value, tuple | list):
        return [(part, (way, at)) for at, part in enumerate(cast("Sequence[object]", value))]
    if isinstance(value, Mapping):
        return [(part, (way, str(key))) for key, part in cast("Mapping[object, object]", value).items()]
    return []


def _walk(book: Book, subject: object) -> Iterator[Finding]:
    waiting: list[tuple[object, _Way, int]] = [(subject, None, 0)]
    while waiting:
        value, way, depth = waiting.pop()
        if depth > _DEEPEST:
            raise InvariantError(
                f"nested deeper than {_DEEPEST} levels",
                place="subject",
                remedy="give the parts one by one",
            )
        page = book.page(type(value))
        for rule, ask in page.questions:
            try:
                for finding in ask(value):
                    yield finding.under(_path(way))
            except Exception as error:
                raise RuleError(
                    f"the rule raised {type(error).__name__}",
                    place=f"rule {rule.code} {rule.name}",
                    value=str(error),
                    remedy="report it to whoever wrote the rule, or leave the rule out",
                ) from error
        parts = _parts(value, way)
        parts.extend((getattr(value, name), (way, name)) for name in page.fields)
        waiting.extend((part, place, depth + 1) for part, place in reversed(parts))


def _require_checkable(subject: object) -> None:
    row: list[tuple[object, _Way]] = [(subject, None)]
    for part, way in _parts(subject, None) if _is_row(subject) else row:
        if not attrs.has(type(part)):
            raise InvariantError(
                "nothing here can be checked",
                place="".join(f"[{step}]" for step in _path(way)) or "subject",
                value=part,
                remedy="give one of feidi's nouns, or a tuple, a list or a mapping of them",
            )


def iter_findings(
    subject: object,
    *,
    profile: Profile = BASIC,
    rules: tuple[Checker, ...] = RULES,
    at_least: Severity = Severity.NOTE,
) -> Iterator[Finding]:
    """Yield what is wrong with a noun and with every noun inside it, as it is found.

    Parameters
    ----------
    subject
        A noun, or a tuple, a list or a mapping of nouns.
    profile
        Which rules are asked.
    rules
        The rules to choose from; ``(*RULES, my_rule)`` adds one, `installed_rules` gives those of plug-ins.
    at_least
        The mildest severity that is wanted.

    Raises
    ------
    InvariantError
        If the subject is no noun.
    RuleError
        If a rule raises.
    """
    _require_checkable(subject)
    return _walk(book_of(rules, profile, at_least), subject)


def check(
    subject: object,
    *,
    profile: Profile = BASIC,
    rules: tuple[Checker, ...] = RULES,
    at_least: Severity = Severity.NOTE,
) -> Findings:
    """Give everything that is wrong with a noun and with every noun inside it.

    The parameters and errors are those of :func:`iter_findings`.
    """
    return Findings(tuple(iter_findings(subject, profile=profile, rules=rules, at_least=at_least)))


def is_valid(
    subject: object, *, rules: tuple[Checker, ...] = RULES, at_least: Severity = Severity.ERROR
) -> bool:
    """Say whether nothing as grave as `at_least` is wrong; never raises.

    It is true exactly when :func:`validate` returns, so it is false for what cannot be checked.
    """
    try:
        return next(_grave(subject, rules, at_least), None) is None
    except Exception:
        return False


def validate(subject: T, *, rules: tuple[Checker, ...] = RULES, at_least: Severity = Severity.ERROR) -> T:
    """Give the subject back, or raise everything that is wrong at once.

    Parameters
    ----------
    subject
        A noun, or a tuple, a list or a mapping of nouns.
    rules
        The rules to choose from.
    at_least
        The mildest severity that is raised: errors, unless warnings or notes are asked for.

    Raises
    ------
    FindingsError
        An exception group with one :class:`FindingError` for each finding.
    InvariantError
        If the subject is no noun.
    """
    findings = tuple(_grave(subject, rules, at_least))
    if findings:
        raise FindingsError(f"{len(findings)} findings", [FindingError(finding) for finding in findings])
    return subject


def _grave(subject: object, rules: tuple[Checker, ...], at_least: Severity) -> Iterator[Finding]:
    # All rules that grave are asked, whatever the profile.
    return iter_findings(subject, profile=PUBLICATION, rules=rules, at_least=at_least)
