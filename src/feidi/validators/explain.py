# SPDX-License-Identifier: Apache-2.0
"""What a rule says of itself: found by code or name, told by its docstring."""

from collections.abc import Iterable
from difflib import get_close_matches
from types import ModuleType
from typing import Final

from feidi._docstrings import docstring_of
from feidi.errors import NotFoundError
from feidi.labels import Lang
from feidi.validators.checker import Checker
from feidi.validators.rules import RULES

__all__ = ["HEADINGS", "explain", "find_rule", "sections"]

HEADINGS: Final = ("What it flags", "Why it matters", "Flagged", "Instead", "Clause")
"""The headings of a rule's docstring, in their order."""


def find_rule(key: str, rules: Iterable[Checker] = RULES) -> Checker:
    """Give a rule by its code or name; letters may be small or capital.

    Raises
    ------
    NotFoundError
        If there is none; names that are near are listed.

    Examples
    --------
    >>> find_rule("enc001").RULE.name
    'side-missing-from-governance'
    """
    wanted = key.strip().casefold()
    known = {
        alias.casefold(): checker for checker in rules for alias in (checker.RULE.code, checker.RULE.name)
    }
    if wanted in known:
        return known[wanted]
    near = tuple(known[alias].RULE.name for alias in get_close_matches(wanted, known, 5, 0.5))
    raise NotFoundError(
        "no rule has this code or name",
        place="rule",
        value=key,
        remedy=f"did you mean {', '.join(near)}?" if near else "list the rules to see their codes",
        candidates=near,
    )


def sections(checker: Checker) -> dict[str, str]:
    """Split a rule's docstring at its headings; a rule of yours without them has none.

    Examples
    --------
    >>> list(sections(find_rule("ENC001"))) == list(HEADINGS)
    True
    """
    found: dict[str, list[str]] = {}
    written = docstring_of(checker if isinstance(checker, ModuleType) else type(checker))
    for line in written.splitlines():
        if line in HEADINGS:
            found[line] = []
        elif found:
            found[next(reversed(found))].append(line.removeprefix("    "))
    return {heading: "\n".join(lines).strip() for heading, lines in found.items()}


def explain(checker: Checker, lang: Lang = "zh") -> str:
    """Write all there is to say of a rule, for a terminal.

    Parameters
    ----------
    checker
        The rule.
    lang
        The language of summary, severity and hint; the sections are English.
    """
    rule = checker.RULE
    cited = [*rule.clauses, *([rule.citation.text(lang)] if rule.citation else [])]
    nouns = ", ".join(noun.__name__ for noun in rule.on) + (" together" if rule.together else "")
    head = [
        f"{rule.code} {rule.name}",
        rule.summary.text(lang),
        f"[{rule.severity.label.text(lang)}, {rule.status.value}, {rule.since}, {rule.depth.value}; {nouns}]",
    ]
    body = [f"{heading}\n{_indented(text)}" for heading, text in sections(checker).items()]
    tail = [f"→ {rule.hint.text(lang)}", *(["; ".join(cited)] if cited else [])]
    return "\n\n".join(("\n".join(head), *body, "\n".join(tail)))


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.splitlines())
