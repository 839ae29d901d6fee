# SPDX-License-Identifier: Apache-2.0
"""From a version up to its province."""

from feidi.enclaves.region_register.table import Row, rows

__all__ = ["full_name", "level", "parent_row", "path"]


def level(code: str) -> int:
    """Give the level that the zeros of a code stand for: 1 province, 2 prefecture, 3 county."""
    return 1 if code.endswith("0000") else 2 if code.endswith("00") else 3


def parent_row(row: Row, day: str | None = None) -> Row | None:
    """Give the version above on a day; without one, just before this version ends, or now."""
    for above in rows(row.parent):
        if above.holds(day) if day or not row.end else above.start < row.end <= (above.end or row.end):
            return above
    return None


def path(row: Row) -> tuple[Row, ...]:
    """Give the versions from the province down to this one, as they stood just before it ends, or now."""
    above = parent_row(row)
    # The version above may go on for longer; its own parent is the one of this version's last day.
    return (row,) if above is None else (*path(above._replace(end=row.end)), row)


def full_name(row: Row) -> str:
    """Write the names from the province down, as an address does."""
    return "".join(step.name for step in path(row))
