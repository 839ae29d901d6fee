# SPDX-License-Identifier: Apache-2.0
"""Look up one version by code or by name, or raise the error that says why there is none."""

from collections.abc import Iterator, Sequence

from feidi.enclaves.region_register import faults
from feidi.enclaves.region_register.path import full_name, level, lies_within
from feidi.enclaves.region_register.slips import slip_of
from feidi.enclaves.region_register.table import (
    FIRST_DAY,
    Row,
    is_code,
    longest_name,
    names,
    rows,
    short_form,
)

__all__ = ["row_by_code", "row_by_name"]


def row_by_code(code: object, day: str | None) -> Row:
    """Return the version of a code on a day, or now.

    Raises
    ------
    InvariantError
        If the code is not six ASCII digits.
    NotFoundError
        If the code is unknown, or not in force on that day.
    """
    if not isinstance(code, str) or not is_code(code):
        raise faults.malformed(code)
    if day is not None and day < FIRST_DAY:
        raise faults.before_the_register(code, day)
    versions = rows(code)
    for row in versions:
        if row.holds(day):
            return row
    slip = None if versions and day is None else slip_of(code, day)
    if slip:
        raise faults.written_by_a_slip(slip)
    raise faults.not_in_force(versions, day, code) if versions else faults.unknown_code(code)


def row_by_name(name: str, day: str | None, within: Row | None, on_level: int | None) -> Row:
    """Return the one version that bears a name on a day, or now.

    A full name goes before a short one: 万县 is never 万县市. Full names written one after the other,
    as in 杭州市余杭区, count as one; they are the names of that day.

    Raises
    ------
    NotFoundError
        If nothing bears the name; where it was borne before, the life that ended last is told.
    AmbiguousError
        If several do.
    """
    if day is not None and day < FIRST_DAY:
        raise faults.before_the_register(name, day)
    bearers = _bearers(name, day)
    fitting = [row for row in bearers if _fits(row, within, on_level)]
    found = _full_before_short(name, [row for row in fitting if row.holds(day)])
    if len(found) == 1:
        return found[0]
    if found:
        raise faults.ambiguous(name, found)
    raise faults.unknown_name(name, day, _full_before_short(name, fitting), bearers)


def _bearers(name: str, day: str | None) -> list[Row]:
    """Return every version that bears the name; a path such as 杭州市余杭区 is looked up by its last part."""
    known = names()
    if name in known:
        return [row for code in known[name] for row in rows(code) if name in (row.name, short_form(row.name))]
    return [
        row
        for tail in _tails(name)
        for code in known.get(tail, ())
        for row in rows(code)
        if row.name == tail and full_name(row, day if row.holds(day) else None).endswith(name)
    ]


def _tails(name: str) -> Iterator[str]:
    """Yield the ends of a text that are no longer than the longest name, so that a long text costs no more."""
    return (name[i:] for i in range(max(1, len(name) - longest_name()), len(name)))


def _full_before_short(name: str, found: Sequence[Row]) -> Sequence[Row]:
    return [row for row in found if row.name == name] or found


def _fits(row: Row, within: Row | None, on_level: int | None) -> bool:
    if on_level is not None and level(row.code) != on_level:
        return False
    return within is None or lies_within(row, within)
