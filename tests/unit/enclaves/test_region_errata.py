# SPDX-License-Identifier: Apache-2.0
"""The register agrees with its reference page, row by row of the errata list that the page weighs."""

import re
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from feidi.enclaves import region_register
from feidi.enclaves.region import Region
from feidi.enclaves.region_register.slips import slip_of
from feidi.errors import NotFoundError

PAGE: Final = Path(__file__).resolve().parents[3] / "docs" / "reference" / "regions.md"


class Line(NamedTuple):
    """One row of the table: the years, what the tables have, what the list says, and the verdict."""

    years: tuple[str, str]
    tables: tuple[tuple[str, str], ...]
    right: tuple[tuple[str, str], ...]
    verdict: str


def _lines() -> list[Line]:
    text = PAGE.read_text("utf-8").split("### The errata list, line by line")[1]
    found = []
    for row in re.findall(r"^\| (\d{4}(?:–\d{4})?) \| (.+?) \| (.+?) \| (.+?) \| .+ \|$", text, re.MULTILINE):
        years, tables, right, verdict = row
        first, _, last = years.partition("–")
        found.append(Line((first, last or first), _states(tables), _states(right), verdict))
    return found


def _states(cell: str) -> tuple[tuple[str, str], ...]:
    return tuple(re.findall(r"(\d{6}) ([^;]+)", cell))


def _name(code: str, year: str) -> str | None:
    try:
        return Region.of(code, as_of=f"{year}-12-31").name
    except NotFoundError:
        return None


LINES: Final = _lines()
TAKEN: Final = [line for line in LINES if line.verdict in ("taken", "already so")]
LEFT: Final = [line for line in LINES if line.verdict == "not taken"]


def test_every_line_has_a_verdict() -> None:
    """The page weighs 56 lines: 34 are taken, 9 are so in the tables already, 13 are not taken."""
    verdicts = [line.verdict for line in LINES]
    assert [verdicts.count(verdict) for verdict in ("taken", "already so", "not taken")] == [34, 9, 13]
    assert len(LINES) == 56


@pytest.mark.parametrize("line", TAKEN, ids=lambda line: "-".join((*line.years, line.right[0][0])))
def test_taken(line: Line) -> None:
    """In the first and in the last year the code has the corrected name, and the slip is gone."""
    for year in line.years:
        assert [_name(code, year) for code, _ in line.right] == [name for _, name in line.right]
        for code, name in set(line.tables) - set(line.right):
            assert _name(code, year) != name


@pytest.mark.parametrize(
    "line", LEFT, ids=lambda line: "-".join((*line.years, line.right[0][0] if line.right else ""))
)
def test_not_taken(line: Line) -> None:
    """What is not taken stands as in the tables."""
    for year in line.years:
        assert [_name(code, year) for code, _ in line.tables] == [name for _, name in line.tables]
        for code, name in line.right:
            assert _name(code, year) != name


def test_slips_lead_to_the_right_code() -> None:
    """Every code that only a slip has leads to a region that bears the right code and name in those years."""
    text = Path(region_register.__file__).with_name("slips.tsv").read_text("utf-8")
    lines = [line.split("\t") for line in text.splitlines()]
    assert len(lines) == 30
    for first, last, code, right, name in lines:
        for year in (first, last):
            assert _name(right, year) == name
            assert _name(code, year) is None
            assert slip_of(code, f"{year}-06-30") is not None


@pytest.mark.parametrize(
    ("code", "year", "name"),
    [
        ("332501", "1997", "丽水市"),
        ("440203", "1990", "武江区"),
        ("130123", "1990", "正定县"),
        ("342501", "1995", "宣州市"),
        ("469001", "2002", "五指山市"),
        ("511102", "1988", "市中区"),
    ],
)
def test_pinned(code: str, year: str, name: str) -> None:
    """Corrected states in the middle of their years."""
    assert _name(code, year) == name


@pytest.mark.parametrize(
    ("code", "year", "became"),
    [
        ("440203", "2002", []),
        ("340205", "1989", [("merged", "340207")]),
        ("440502", "1990", [("merged", "440509")]),
        ("320212", "1999", [("merged", "320211")]),
        ("332501", "1999", [("renamed", "331102")]),
        ("332502", "1999", [("recoded", "331181")]),
        ("450511", "1993", [("split", "450502"), ("split", "450503")]),
        ("640203", "2002", [("merged", "640205")]),
        ("421302", "2008", [("recoded", "421303"), ("split", "421321")]),
        ("372802", "1988", [("recoded", "371100")]),
    ],
)
def test_lineage(code: str, year: str, became: list[tuple[str, str]]) -> None:
    """No slip stands in the lineage as a change of the region."""
    region = Region.of(code, as_of=f"{year}-12-31")
    assert [(link.change.value, link.new_code) for link in region.successions] == became
