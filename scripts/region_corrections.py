# SPDX-License-Identifier: Apache-2.0
"""Correct slips of the yearly tables before anything is folded or linked.

A correction names its years, its states and its source, and must find in every one of those years exactly the
state that it corrects; otherwise the build stops, so that a new edition of the tables is reviewed line by line.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple, cast

from region_tables import FIRST_YEAR, LAST_YEAR, Entry, Tables, level_of, short_by_rule

_KEYS: Final = {"years", "states", "missing", "source"}


class Correction(NamedTuple):
    """What the tables of `first` to `last` have, and what they should have."""

    first: int
    last: int
    states: tuple[tuple[str, str, str, str], ...]
    """Code and name in the tables, then the right code and name."""
    missing: tuple[tuple[str, str, str], ...]
    """Code, name and parent of divisions that the tables leave out."""
    source: str


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """Read the corrections, refusing unknown keys, years outside the tables and corrections without a source."""
    found: list[Correction] = []
    for raw in cast(list[dict[str, object]], tomllib.loads(path.read_text("utf-8"))["correction"]):
        if extra := raw.keys() - _KEYS:
            raise SystemExit(f"unknown keys {extra} in the correction of {raw.get('years')}")
        first, last = cast(list[int], raw["years"])
        if not FIRST_YEAR <= first <= last <= LAST_YEAR or not raw.get("source"):
            raise SystemExit(f"a correction needs years of the tables and a source: {raw}")
        states = tuple((a, b, c, d) for a, b, c, d in _words(raw, "states"))
        missing = tuple((a, b, c) for a, b, c in _words(raw, "missing"))
        found.append(Correction(first, last, states, missing, str(raw["source"])))
    return tuple(found)


def _words(raw: Mapping[str, object], key: str) -> Iterator[list[str]]:
    return (text.split() for text in cast(list[str], raw.get(key, [])))


def corrected(tables: Tables, corrections: tuple[Correction, ...]) -> Tables:
    """Return the tables with every correction applied, in the order of the file."""
    found = {year: dict(table) for year, table in tables.items()}
    for correction in corrections:
        for year in range(correction.first, correction.last + 1):
            _correct(found[year], correction, year)
    return found


def _correct(table: dict[str, Entry], correction: Correction, year: int) -> None:
    """Take out all wrong states before putting in the right ones, so that two codes can be exchanged."""
    taken = [_taken(table, code, name, year) for code, name, _, _ in correction.states]
    right = [
        (code, _renamed(entry, name))
        for entry, (_, _, code, name) in zip(taken, correction.states, strict=True)
    ]
    for code, entry in (*right, *_missing(correction)):
        if code in table:
            raise SystemExit(f"{code} is {table[code].name} in {year} and cannot become {entry.name}")
        if entry.parent and entry.parent not in table:
            raise SystemExit(f"{entry.parent}, the parent of {code}, is not in the table of {year}")
        table[code] = entry


def _taken(table: dict[str, Entry], code: str, name: str, year: int) -> Entry:
    entry = table.pop(code, None)
    if entry is None or entry.name != name:
        raise SystemExit(f"{code} is not {name} in {year} but {entry and entry.name}; review the correction")
    return entry


def _renamed(entry: Entry, name: str) -> Entry:
    """Keep an unusual short name, which the library cannot work out of the full one."""
    usual = entry.short == short_by_rule(entry.name)
    return entry._replace(name=name, short=short_by_rule(name) if usual else entry.short)


def _missing(correction: Correction) -> Iterator[tuple[str, Entry]]:
    for code, name, parent in correction.missing:
        yield code, Entry(name, parent, level_of(code), code, short_by_rule(name))
