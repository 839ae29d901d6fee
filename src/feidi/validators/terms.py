# SPDX-License-Identifier: Apache-2.0
"""Walks over the terms of sharing clauses, for rules that need to know what reaches a clause."""

import re
from collections.abc import Iterator
from typing import Final

from feidi.agreements.revenue import RevenueKind
from feidi.agreements.sharing import Sharing
from feidi.agreements.terms.by_kind import ByKind
from feidi.agreements.terms.tree import Terms, children
from feidi.validators.finding import Path

__all__ = ["clauses", "steps"]

_STEP: Final = re.compile(r"([a-z_]+)|\[([0-9]+)\]")


def steps(path: str) -> Path:
    """Split a path of the terms algebra into its steps.

    Examples
    --------
    >>> steps("parts[1].terms")
    ('parts', 1, 'terms')
    """
    return tuple(match[1] or int(match[2]) for match in _STEP.finditer(path))


def clauses(sharing: Sharing) -> Iterator[tuple[Path, Terms, tuple[RevenueKind, ...]]]:
    """Give every clause with its path and the kinds of revenue that can reach it, from the top down."""
    yield from _below(("terms",), sharing.terms, sharing.kinds)


def _below(
    path: Path, terms: Terms, kinds: tuple[RevenueKind, ...]
) -> Iterator[tuple[Path, Terms, tuple[RevenueKind, ...]]]:
    yield path, terms, kinds
    for below, child in children(terms):
        yield from _below(path + steps(below), child, _through(terms, child, kinds))


def _through(terms: Terms, child: Terms, kinds: tuple[RevenueKind, ...]) -> tuple[RevenueKind, ...]:
    if not isinstance(terms, ByKind):
        return kinds
    named = [kind for case in terms.cases for kind in case.kinds]
    own = [kind for case in terms.cases if case.terms is child for kind in case.kinds]
    rest = [kind for kind in kinds if kind not in named] if terms.otherwise is child else []
    return tuple(kind for kind in kinds if kind in own or kind in rest)
