# SPDX-License-Identifier: Apache-2.0
"""Doors of lists: a single thing where a list of it belongs is refused with the line to write instead."""

from collections.abc import Iterable, Mapping
from typing import TypeVar, cast

from feidi.errors import InvariantError

__all__ = ["listed", "pairs_of"]

N = TypeVar("N")


def listed(value: Iterable[N], place: str, example: str) -> tuple[N, ...]:
    """Take several things; what they are is looked at elsewhere.

    Raises
    ------
    InvariantError
        If a single thing, a text or a mapping is given.

    Examples
    --------
    >>> listed("vat", "sharing.kinds", "[RevenueKind.VAT]")
    Traceback (most recent call last):
    feidi.errors.InvariantError: sharing.kinds: not a list (found 'vat'); write it in brackets: [RevenueKind.VAT]
    """
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise InvariantError(
            "not a list", place=place, value=value, remedy=f"write it in brackets: {example}"
        )
    return tuple(value)


def pairs_of(value: Iterable[N], kind: type[object], place: str, example: str) -> tuple[N, ...]:
    """Take several pairs, or nouns of the kind that such a pair stands for.

    Raises
    ------
    InvariantError
        If a single pair is given instead of a list of pairs, or something in the list is no pair.

    Examples
    --------
    >>> pairs_of((3, "terms"), complex, "phases", "[(3, ...)]")
    Traceback (most recent call last):
    feidi.errors.InvariantError: phases: a single pair, not a list of them (found (3, 'terms')); write it in brackets: [(3, ...)]
    """
    entries = listed(value, place, example)
    # What is written may be anything, whatever the signature says.
    written = cast("tuple[object, ...]", entries)
    if len(written) == 2 and not any(isinstance(entry, kind | tuple | list) for entry in written):
        raise InvariantError(
            "a single pair, not a list of them",
            place=place,
            value=written,
            remedy=f"write it in brackets: {example}",
        )
    for at, entry in enumerate(written):
        if not isinstance(entry, kind) and not (isinstance(entry, tuple | list) and len(entry) == 2):
            raise InvariantError(
                "not a pair",
                place=f"{place}[{at}]",
                value=entry,
                remedy=f"give a list of pairs, such as {example}",
            )
    return entries
