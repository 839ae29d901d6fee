# SPDX-License-Identifier: Apache-2.0
"""Read `regions.tsv`; its lines are kept as text and parsed when they are looked up."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Final, NamedTuple

__all__ = [
    "FIRST_DAY",
    "LAST_DAY",
    "Row",
    "all_rows",
    "codes",
    "is_code",
    "longest_name",
    "names",
    "rows",
    "short_form",
    "usual_parent",
]

FIRST_DAY: Final = "1980-01-01"
"""First day that the register covers."""
LAST_DAY: Final = "2026-09-11"
"""Day on which its newest state was read; later days are answered with that state."""

_DAY_LENGTH: Final = len(FIRST_DAY)


class Row(NamedTuple):
    """One code under one name and parent; days are ISO text, which compares without building dates."""

    code: str
    name: str
    start: str
    end: str
    """First day after, empty while in force."""
    parent: str
    """Code of the region above, empty for a province."""
    exact_start: bool
    exact_end: bool

    def holds(self, day: str | None) -> bool:
        """Whether the version is in force on a day, or now if none is given.

        Examples
        --------
        >>> [row] = rows("330103")
        >>> row.holds("2021-04-08"), row.holds("2021-04-09"), row.holds(None)
        (True, False, False)
        """
        if day is None:
            return not self.end
        return self.start <= day and (not self.end or day < self.end)


def is_code(text: object) -> bool:
    """Whether this is six ASCII digits; full-width digits are digits to Python and are refused here."""
    return isinstance(text, str) and len(text) == 6 and text.isascii() and text.isdigit()


def usual_parent(code: str) -> str:
    """Return the parent that the digits of a code suggest."""
    if code.endswith("0000"):
        return ""
    return code[:2] + "0000" if code.endswith("00") else code[:4] + "00"


@cache
def _lines() -> Mapping[str, tuple[str, ...]]:
    text = files("feidi.enclaves.region_register").joinpath("regions.tsv").read_text(encoding="utf-8")
    by_code: dict[str, list[str]] = {}
    for line in text.splitlines():
        by_code.setdefault(line[:6], []).append(line)
    return {code: tuple(lines) for code, lines in by_code.items()}


def _row(line: str) -> Row:
    code, name, start, end, parent, *_ = (*line.split("\t"), "", "", "")
    return Row(
        code,
        name,
        start if len(start) == _DAY_LENGTH else f"{start}-01-01",
        end if not end or len(end) == _DAY_LENGTH else f"{end}-01-01",
        parent or usual_parent(code),
        len(start) == _DAY_LENGTH,
        len(end) == _DAY_LENGTH,
    )


def rows(code: str) -> tuple[Row, ...]:
    """Return all versions of a code in order of time, none for an unknown one."""
    return tuple(_row(line) for line in _lines().get(code, ()))


def codes() -> tuple[str, ...]:
    """Return every code that was ever in force, in order."""
    return tuple(_lines())


def all_rows() -> Iterator[Row]:
    """Yield every version of every code, in order of codes and then of time."""
    return (_row(line) for lines in _lines().values() for line in lines)


@cache
def names() -> Mapping[str, tuple[str, ...]]:
    """Return the codes that ever bore a name, full or short."""
    full: dict[str, dict[str, None]] = {}
    for code, lines in _lines().items():
        for line in lines:
            full.setdefault(line.split("\t", 2)[1], {})[code] = None
    found = {name: dict(bearers) for name, bearers in full.items()}
    for name, bearers in full.items():
        found.setdefault(short_form(name), {}).update(bearers)
    return {name: tuple(bearers) for name, bearers in found.items()}


@cache
def longest_name() -> int:
    """Return the length of the longest name, in characters."""
    return max(map(len, names()))


@cache
def _unusual_short_forms() -> Mapping[str, str]:
    fields = (line.split("\t") for lines in _lines().values() for line in lines if line.count("\t") == 5)
    return {name: short for _, name, _, _, _, short in fields}


def short_form(name: str) -> str:
    """Return the short form of a full name: 杭州 for 杭州市, 景宁 for 景宁畲族自治县; two characters stay whole.

    Most names lose their last word; where peoples and special kinds are named too, the register has the short form.
    """
    unusual = _unusual_short_forms().get(name)
    if unusual is not None:
        return unusual
    if name.endswith("地区") and len(name) > 3:
        return name[:-2]
    return name[:-1] if len(name) > 2 and name[-1] in "省市区县盟旗" else name
