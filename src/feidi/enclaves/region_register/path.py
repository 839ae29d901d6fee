# SPDX-License-Identifier: Apache-2.0
"""From a version up to its province."""

from feidi.enclaves.region_register.table import Row, rows

__all__ = ["full_name", "level", "lies_within", "parent_row", "path"]


def level(code: str) -> int:
    """Return the level that the zeros of a code stand for: 1 province, 2 prefecture, 3 county."""
    return 1 if code.endswith("0000") else 2 if code.endswith("00") else 3


def parent_row(row: Row, day: str | None = None) -> Row | None:
    """Return the version above on a day; without one, just before this version ends, or now."""
    for above in rows(row.parent):
        if above.holds(day) if day or not row.end else above.start < row.end <= (above.end or row.end):
            return above
    return None


def path(row: Row, day: str | None = None) -> tuple[Row, ...]:
    """Return the versions from the province down to this one on a day, or just before this one ends, or now."""
    above = parent_row(row, day)
    # The version above may go on for longer; its own parent is the one of this version's last day.
    return (row,) if above is None else (*path(above._replace(end=row.end), day), row)


def full_name(row: Row, day: str | None = None) -> str:
    """Return the names from the province down, as an address has them on a day, or as in `path`."""
    return "".join(step.name for step in path(row, day))


def lies_within(row: Row, other: Row) -> bool:
    """Whether a version is the other one or lies inside it, by codes.

    A code may have been given to another region before or after: the region above counts while this version existed.
    """
    if row.code == other.code:
        return True
    together = (not other.end or row.start < other.end) and (not row.end or other.start < row.end)
    return together and any(step.code == other.code for step in path(row))
