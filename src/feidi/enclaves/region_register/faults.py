# SPDX-License-Identifier: Apache-2.0
"""Errors for a region that was not found: the reason and the remedy."""

import datetime as dt
import unicodedata
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Final

from feidi.enclaves.region_register.lineage import Link, links_from, links_to
from feidi.enclaves.region_register.path import full_name
from feidi.enclaves.region_register.slips import Slip
from feidi.enclaves.region_register.table import FIRST_DAY, Row, all_rows, codes, is_code, names, rows
from feidi.errors import AmbiguousError, InvariantError, NotFoundError

__all__ = [
    "ambiguous",
    "before_the_register",
    "malformed",
    "not_in_force",
    "unknown_code",
    "unknown_name",
    "written_by_a_slip",
]

_MOST: Final = 20
_CHANGES: Final = {
    "merged": "went into",
    "split": "gave a part to",
    "renamed": "was renamed to",
    "recoded": "got the new code of",
    "reclassified": "was turned into",
    "moved": "moved with its code as",
}


def malformed(code: object) -> InvariantError:
    """Return the error that says how a code is written, from the value that was passed instead."""
    remedy = 'give six ASCII digits as text, such as "330800"'
    if type(code) is int and 0 <= code < 10**6:
        remedy = f'write it as text: "{code:06d}"'
    elif isinstance(code, str):
        plain = unicodedata.normalize("NFKC", code).strip()
        if is_code(plain):
            remedy = f'write ASCII digits and no spaces: "{plain}"'
        elif plain.isascii() and plain.isdigit() and len(plain) in (9, 12):
            remedy = f'give the first six digits of a statistical code: "{plain[:6]}"'
        elif plain.isascii() and plain.isdigit() and len(plain) in (2, 4):
            remedy = f'fill it up with zeros: "{plain:0<6}"'
        elif plain in names():
            remedy = f"look names up with Region.named({plain!r})"
    return InvariantError("not a region code", place="region.code", value=code, remedy=remedy)


def before_the_register(asked: str, day: str) -> NotFoundError:
    """Return the error that says where the register begins."""
    return NotFoundError(
        f"the register of regions begins on {FIRST_DAY}, so {asked} cannot be looked up as of {day}",
        place="region.as_of",
        value=day,
        remedy=f"ask for a day from {FIRST_DAY} on",
    )


def written_by_a_slip(slip: Slip) -> NotFoundError:
    """Return the error that gives the right code for one that yearly tables have by a slip."""
    years = slip.first if slip.first == slip.last else f"{slip.first} to {slip.last}"
    return NotFoundError(
        f"the yearly tables of {years} have this code by a slip for {slip.right} {slip.name}",
        place="region.code",
        value=slip.code,
        remedy=f"use {slip.right}",
        candidates=(f"{slip.right} {slip.name}",),
    )


def unknown_code(code: str) -> NotFoundError:
    """Return the error that says which digits of a code are right."""
    province, prefecture = rows(code[:2] + "0000"), rows(code[:4] + "00")
    if prefecture and not code.endswith("00"):
        where, near = prefecture[-1].name, [c for c in codes() if c[:4] == code[:4]]
    elif province:
        where, near = province[-1].name, [c for c in codes() if c[:2] == code[:2] and c.endswith("00")]
    else:
        where, near = "", [c for c in codes() if c.endswith("0000")]
    message = (
        f"no division of {where} ever had this code" if where else f"no province has the digits {code[:2]}"
    )
    if code[4:] in ("00", "01"):
        message += "; headings of the tables such as 市辖区 are not divisions"
    candidates = _shown([row for c in near for row in rows(c)[-1:] if not row.end])
    return NotFoundError(
        message,
        place="region.code",
        value=code,
        remedy=f"use one of {_joined(candidates)}, or look the name up with Region.named(...)",
        candidates=candidates,
    )


def not_in_force(lives: Sequence[Row], day: str | None, asked: str) -> NotFoundError:
    """Return the error that says when a region ended and what it became, or when it began and from what.

    Of several lives of a name or a code the one that ended last before the day is told, or the one that begins first
    after it; all of them where several did on one day.
    """
    past = [row for row in lives if row.end and (day is None or row.end <= day)]
    if not past:
        return _not_yet(lives, day, asked)
    end = max(row.end for row in past)
    last = [row for row in past if row.end == end]
    final = tuple(dict.fromkeys(link for row in last for link in links_from(row) if link.on == end))
    again = min((row.start for row in lives if day is not None and row.start > day), default=None)
    last_day = dt.date.fromisoformat(end) - dt.timedelta(days=1)
    return NotFoundError(
        "; ".join(map(_ended, last)),
        place=f"region {asked}" + (f" as of {day}" if day else ""),
        remedy=f'{"use that, or " if final else ""}give a day up to as_of="{last_day}"'
        + (f', or from as_of="{again}" on' if again else ""),
        candidates=tuple(f"{link.new} {_name_on(link)}" for link in final),
    )


def _not_yet(lives: Sequence[Row], day: str | None, asked: str) -> NotFoundError:
    start = min(row.start for row in lives)
    first = [row for row in lives if row.start == start]
    links = dict.fromkeys(link for row in first for link in links_to(row) if link.on == start)
    came = tuple(f"{link.old} {_name_before(link)}" for link in links)
    return NotFoundError(
        "; ".join(f"{row.code} {row.name} begins {_when(row.start, row.exact_start)}" for row in first),
        place=f"region {asked} as of {day}",
        remedy=f'give as_of="{start}" or later'
        + (f", or use what was before: {_joined(came)}" if came else ""),
        candidates=came,
    )


def _ended(row: Row) -> str:
    final = [link for link in links_from(row) if link.on == row.end]
    told = "; ".join(map(_became, final)) if final else "what it became is not known to this register"
    return f"{row.code} {full_name(row)} ended {_when(row.end, row.exact_end)}: {told}"


def ambiguous(name: str, found: Sequence[Row]) -> AmbiguousError:
    """Return the error that lists all regions of a name."""
    candidates = _shown(found)
    return AmbiguousError(
        f"{len(found)} regions bear this name: {_joined(candidates)}",
        place="region.name",
        value=name,
        remedy="give the code, the full name, or within= a region above it",
        candidates=candidates,
    )


def unknown_name(name: str, day: str | None, fitting: Sequence[Row], bearers: Sequence[Row]) -> NotFoundError:
    """Return the error for a name that is unknown, unknown on that day, or unknown inside that region."""
    if fitting:
        return not_in_force(fitting, day, name)
    if bearers:
        candidates = _shown([row for row in bearers if row.holds(day)])
        message = "no region of this name lies there"
        remedy = (
            f"it is elsewhere: {_joined(candidates)}"
            if candidates
            else "look for it without within= or level="
        )
    else:
        candidates = tuple(
            get_close_matches(name, sorted({row.name for row in all_rows() if row.holds(day)}))
        )
        message = "no region bears this name"
        remedy = f"perhaps {_joined(candidates)}" if candidates else "give the name in simplified characters"
    return NotFoundError(message, place="region.name", value=name, remedy=remedy, candidates=candidates)


def _when(day: str, exact: bool) -> str:
    return f"on {day}" if exact else f"in {day[:4]} (the tables tell the year only)"


def _became(link: Link) -> str:
    return f"it {_CHANGES[link.change]} {link.new} {_name_on(link)} ({link.evidence}: {link.basis})"


def _name_on(link: Link) -> str:
    return next(row.name for row in rows(link.new) if row.holds(link.on))


def _name_before(link: Link) -> str:
    return next(row.name for row in rows(link.old) if row.start < link.on <= (row.end or link.on))


def _shown(found: Sequence[Row]) -> tuple[str, ...]:
    return tuple(f"{row.code} {full_name(row)}" for row in found)


def _joined(candidates: Sequence[str]) -> str:
    more = len(candidates) - _MOST
    return ", ".join(candidates[:_MOST]) + (f" and {more} more" if more > 0 else "")
