# SPDX-License-Identifier: Apache-2.0
"""The index of the built-in rules: which file checks which noun, so that a rule is imported with what it checks.

`rules.tsv` has a line for each rule, written from the rules themselves by ``python scripts/build_rule_index.py``.
"""

from functools import cache
from importlib import import_module
from pkgutil import get_data
from typing import NamedTuple, cast

from feidi.validators.checker import Checker

__all__ = ["RuleEntry", "entries", "entries_by_noun", "rule_of"]


class RuleEntry(NamedTuple):
    """One line of the index."""

    code: str
    file: str
    """The module of the rule, below ``feidi.validators``."""
    depth: str
    """The value of the rule's `Depth`."""
    nouns: tuple[str, ...]
    """The classes it checks, each with its module."""


@cache
def entries() -> tuple[RuleEntry, ...]:
    """Return the line of every built-in rule, family by family in the order of codes."""
    lines = (get_data("feidi.validators", "rules.tsv") or b"").decode().splitlines()
    cells = (line.split("\t") for line in lines)
    return tuple(RuleEntry(code, file, depth, tuple(nouns)) for code, file, depth, *nouns in cells)


@cache
def entries_by_noun() -> dict[str, tuple[RuleEntry, ...]]:
    """Return the lines by the classes that their rules check."""
    found: dict[str, tuple[RuleEntry, ...]] = {}
    for entry in entries():
        for noun in entry.nouns:
            found[noun] = (*found.get(noun, ()), entry)
    return found


def rule_of(entry: RuleEntry) -> Checker:
    """Import the rule of a line."""
    # A module with a `RULE` and a `check`, which a test makes sure of.
    return cast("Checker", import_module(f"feidi.validators.{entry.file}"))
