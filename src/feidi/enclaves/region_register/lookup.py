# SPDX-License-Identifier: Apache-2.0
"""One version from a code or from a name, or one error that says why not."""

from feidi.enclaves.region_register import faults
from feidi.enclaves.region_register.path import full_name, level, path
from feidi.enclaves.region_register.table import FIRST_DAY, Row, is_code, names, rows, short_form

__all__ = ["row_by_code", "row_by_name"]


def row_by_code(code: object, day: str | None) -> Row:
    """Find the version of a code on a day, or now.

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
    if not versions:
        raise faults.unknown_code(code)
    for row in versions:
        if row.holds(day):
            return row
    raise faults.not_in_force(versions, day, code)


def row_by_name(name: str, day: str | None, within: str | None, on_level: int | None) -> Row:
    """Find the one version that bears a name on a day, or now.

    A full name goes before a short one: 万县 is never 万县市. Full names written one after the other,
    as in 杭州市余杭区, count as one.

    Raises
    ------
    NotFoundError
        If nothing bears the name.
    AmbiguousError
        If several do.
    """
    if day is not None and day < FIRST_DAY:
        raise faults.before_the_register(name, day)
    bearers = _bearers(name)
    fitting = [row for row in bearers if _fits(row, within, on_level)]
    found = [row for row in fitting if row.holds(day)]
    found = [row for row in found if row.name == name] or found
    if len(found) == 1:
        return found[0]
    if found:
        raise faults.ambiguous(name, found)
    raise faults.unknown_name(name, day, fitting, bearers)


def _bearers(name: str) -> list[Row]:
    """Give every version that bears the name; a path such as 杭州市余杭区 is looked up by its last part."""
    known = names()
    if name in known:
        return [row for code in known[name] for row in rows(code) if name in (row.name, short_form(row.name))]
    tails = (name[i:] for i in range(1, len(name)) if name[i:] in known)
    return [
        row
        for tail in tails
        for code in known[tail]
        for row in rows(code)
        if row.name == tail and full_name(row).endswith(name)
    ]


def _fits(row: Row, within: str | None, on_level: int | None) -> bool:
    if on_level is not None and level(row.code) != on_level:
        return False
    return within is None or within in {above.code for above in path(row)}
