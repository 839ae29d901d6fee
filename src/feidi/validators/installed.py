# SPDX-License-Identifier: Apache-2.0
"""Rules that other packages bring: the entry points of the group ``feidi.rules``."""

from collections.abc import Iterable
from importlib.metadata import EntryPoint, entry_points
from typing import Final, cast

from feidi.validators.checker import Checker
from feidi.validators.failure import RuleError
from feidi.validators.rule import Rule
from feidi.validators.rule_index import entries, rule_of

__all__ = ["GROUP", "all_rules", "installed_rules", "require_distinct", "rules_in_use"]

GROUP: Final = "feidi.rules"


def installed_rules() -> tuple[Checker, ...]:
    """Load the rules of installed packages; nothing is loaded unless this is called.

    An entry point names one rule (anything with a `RULE` and a `check`) or a tuple of them.

    Raises
    ------
    RuleError
        If an entry point cannot be loaded or is no rule.
    """
    return tuple(checker for entry in entry_points(group=GROUP) for checker in _loaded(entry))


def _loaded(entry: EntryPoint) -> tuple[Checker, ...]:
    try:
        loaded: object = entry.load()
    except Exception as error:
        raise RuleError(
            "an entry point cannot be loaded",
            place=f"{GROUP}:{entry.name}",
            value=str(error),
            remedy="mend or remove the package that declares it",
        ) from error
    checkers = cast("tuple[object, ...]", loaded) if isinstance(loaded, tuple) else (loaded,)
    return tuple(_require_checker(checker, entry.name) for checker in checkers)


def _require_checker(checker: object, name: str) -> Checker:
    if type(getattr(checker, "RULE", None)) is not Rule or not callable(getattr(checker, "check", None)):
        raise RuleError(
            "an entry point is no rule",
            place=f"{GROUP}:{name}",
            value=checker,
            remedy="point it at something with a RULE and a check",
        )
    return cast("Checker", checker)


def all_rules() -> tuple[Checker, ...]:
    """Give the built-in rules and those of installed packages.

    Raises
    ------
    RuleError
        If an entry point is no rule, or two rules share a name or a code.
    """
    rules = (*map(rule_of, entries()), *installed_rules())
    require_distinct(rules)
    return rules


def rules_in_use() -> tuple[Checker, ...] | None:
    """Return the built-in rules with those of installed packages, or ``None`` where no package adds any.

    `check` imports the built-in rules one by one, as it meets the nouns they check, where it is given no others.

    Raises
    ------
    RuleError
        As `all_rules` does.
    """
    return all_rules() if entry_points(group=GROUP) else None


def require_distinct(rules: Iterable[Checker]) -> None:
    """Refuse two rules with the same name or code.

    Raises
    ------
    RuleError
        If a name or code stands twice.
    """
    seen: set[str] = set()
    for checker in rules:
        for alias in (checker.RULE.name, checker.RULE.code):
            if alias in seen:
                raise RuleError(
                    "two rules share a name or code",
                    place="rules",
                    value=alias,
                    remedy="rename one; codes are never used again",
                )
            seen.add(alias)
