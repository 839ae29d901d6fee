# SPDX-License-Identifier: Apache-2.0
"""Check a noun by rules: return what is wrong, whether it is valid, or the noun itself."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeVar, cast

import attrs

from feidi.dates.date import Date
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import InvariantError
from feidi.validators.checker import Checker
from feidi.validators.dispatch import DispatchTable, TypeRow, table_of
from feidi.validators.failure import FindingError, FindingsError, RuleError
from feidi.validators.finding import Finding, Path
from feidi.validators.findings import Findings
from feidi.validators.profile import BASIC, PUBLICATION, Profile
from feidi.validators.rule import Rule
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


def _parts(row: TypeRow, value: object) -> list[tuple[str | int, object]]:
    parts: list[tuple[str | int, object]] = [(name, getattr(value, name)) for name in row.fields]
    if row.is_sequence:
        parts.extend(enumerate(cast("Sequence[object]", value)))
    elif row.is_mapping:
        parts.extend((str(key), part) for key, part in cast("Mapping[object, object]", value).items())
    return parts


def _walk(table: DispatchTable, subject: object) -> Iterator[Finding]:
    waiting: list[tuple[object, _Way, int]] = [(subject, None, 0)]
    while waiting:
        value, way, depth = waiting.pop()
        row = table.met(type(value))
        if row is None:
            continue
        if depth > _DEEPEST:
            raise InvariantError(
                f"nested deeper than {_DEEPEST} levels", place="subject", remedy="give the parts one by one"
            )
        parts = _parts(row, value)
        together = table.checks_together(parts) if row.is_sequence or row.is_mapping else ()
        for rule, check_noun, checked in (*((*each, value) for each in row.checks), *together):
            try:
                for finding in check_noun(checked):
                    yield finding.under(_path(way))
            except Exception as error:
                raise _failed(rule, error) from error
        for step, part in reversed(parts):
            if table[type(part)] is not None:
                waiting.append((part, (way, step), depth + 1))


def _failed(rule: Rule, error: Exception) -> RuleError:
    return RuleError(
        f"the rule raised {type(error).__name__}",
        place=f"rule {rule.code} {rule.name}",
        value=str(error),
        remedy="report it to whoever wrote the rule, or leave the rule out",
    )


def _require_checkable(subject: object) -> None:
    parts: list[tuple[str, object]] = [("subject", subject)]
    if isinstance(subject, tuple | list):
        parts = [(f"[{at}]", part) for at, part in enumerate(cast("Sequence[object]", subject))]
    elif isinstance(subject, Mapping):
        parts = [(f".{key}", part) for key, part in cast("Mapping[object, object]", subject).items()]
    for place, part in parts:
        # Days and fiscal years are documents as well, and nothing is wrong with one.
        if not attrs.has(type(part)) and type(part) not in (Date, FiscalYear):
            raise InvariantError(
                "nothing here can be checked",
                place=place,
                value=part,
                remedy="give one of feidi's nouns, or a tuple, a list or a mapping of them",
            )


def iter_findings(
    subject: object,
    *,
    profile: Profile = BASIC,
    rules: tuple[Checker, ...] | None = None,
    at_least: Severity = Severity.NOTE,
) -> Iterator[Finding]:
    """Yield what is wrong with a noun and with every noun inside it, as it is found.

    Parameters
    ----------
    subject
        A noun, or a tuple, a list or a mapping of nouns: whatever a document holds.
    profile
        Which rules are asked.
    rules
        The rules to choose from, all built-in ones unless given; ``(*RULES, my_rule)`` adds one, `installed_rules`
        returns those of plug-ins.
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
    return _walk(table_of(rules, profile, at_least), subject)


def check(
    subject: object,
    *,
    profile: Profile = BASIC,
    rules: tuple[Checker, ...] | None = None,
    at_least: Severity = Severity.NOTE,
) -> Findings:
    """Return everything that is wrong with a noun and with every noun inside it.

    The parameters and errors are those of :func:`iter_findings`.
    """
    return Findings(tuple(iter_findings(subject, profile=profile, rules=rules, at_least=at_least)))


def is_valid(
    subject: object, *, rules: tuple[Checker, ...] | None = None, at_least: Severity = Severity.ERROR
) -> bool:
    """Whether nothing as grave as `at_least` is wrong; never raises.

    It is true exactly when :func:`validate` returns, so it is false for what cannot be checked.
    """
    try:
        return next(_grave(subject, rules, at_least), None) is None
    except Exception:
        return False


def validate(
    subject: T, *, rules: tuple[Checker, ...] | None = None, at_least: Severity = Severity.ERROR
) -> T:
    """Return the subject, or raise everything that is wrong at once.

    Parameters
    ----------
    subject
        A noun, or a tuple, a list or a mapping of nouns.
    rules
        The rules to choose from, all built-in ones unless given.
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


def _grave(subject: object, rules: tuple[Checker, ...] | None, at_least: Severity) -> Iterator[Finding]:
    # All rules that grave are asked, whatever the profile.
    return iter_findings(subject, profile=PUBLICATION, rules=rules, at_least=at_least)
