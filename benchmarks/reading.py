# SPDX-License-Identifier: Apache-2.0
"""Reading 100,000 nested enclaves beside pydantic, in one run: the same shape and the same checks.

Run it with ``python benchmarks/reading.py [COUNT] [FIRMS]``; it needs pydantic. From a million firms on nothing
repeats between two enclaves. Each reader runs in a process of its own,
and the readers take turns, so that a busy machine slows all of them alike. What pydantic does not check is said
under the table and not counted against it. Exit code 1 where feidi takes longer than the pydantic model.
"""

import gc
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

from feidi.codec import dumps, loads
from feidi.dates.date import date_of
from feidi.dates.fiscal_year import FiscalYear
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.kind import EnclaveKind
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.organisation import Organisation, OrganisationKind
from feidi.enclaves.project import Project, ProjectStage
from feidi.enclaves.region import Region
from feidi.enclaves.sector import Sector
from feidi.instruments.certainty import Certainty
from feidi.instruments.figure import Figure
from feidi.instruments.instrument import Citation, Instrument
from feidi.labels import Label
from feidi.quantities.area import Area
from feidi.quantities.money import Money

ROUNDS = 3
FIRMS, APART = 1_000, 1_000_000
MAKE = "make"
FILES = ("bare.json", "document.json")
NAMES = ("feidi", "pydantic model", "pydantic dataclass", "json")
Reader: TypeAlias = Callable[[str], Any]
SOURCES = [Region.of(code) for code in ("330800", "331100", "331000", "330300")]
HOSTS = [Region.of(code) for code in ("330110", "330106", "330400", "310114")]


def enclave(number: int, firms: int) -> Enclave:
    """Make one enclave; numbers differ, firms and documents repeat as they do in real records."""
    notice = number % max(firms // 20, 1) if firms < APART else number
    rule = Instrument(
        id=f"notice-{notice}", title=Label(zh=f"示例文件{notice}", en="Example"), issued=date_of("2021-03-31")
    )
    citation = Citation(instrument=rule, clause=f"第{number % 9}条")
    owner = Organisation(name=f"示例公司{number % firms}", kind=OrganisationKind.FIRM)
    projects = [
        Project(
            name=f"项目{number}-{one}",
            firm=owner,
            sectors=(Sector.BIG_DATA, Sector.BIOMEDICINE),
            stage=ProjectStage.PRODUCTION,
            registered_in=SOURCES[number % 4],
            operates_in=HOSTS[number % 4],
            investment=Figure(
                value=Money.wan(1000 + number * 3 + one), certainty=Certainty.PUBLISHED, citation=citation
            ),
            entered=date_of(f"20{10 + number % 12}-0{1 + one}-11"),
        )
        for one in range(3)
    ]
    return Enclave(
        name=f"示例飞地{number}",
        id=f"enclave-{number}",
        sources=(SOURCES[number % 4],),
        host=HOSTS[number % 4],
        kind=EnclaveKind.STARTUP_INNOVATION,
        established=date_of(f"20{10 + number % 12}-04-01"),
        established_year=FiscalYear(2010 + number % 12),
        sectors=(Sector.BIG_DATA,),
        owner=owner,
        projects=tuple(projects),
        land=LandUse(
            planned=Figure(value=Area.from_text(f"{number % 900}.5亩"), certainty=Certainty.ILLUSTRATIVE)
        ),
    )


def documents(count: int, firms: int) -> tuple[str, str]:
    """Give the same enclaves as a document and as a bare list, which pydantic reads."""
    items = [json.loads(dumps(enclave(number, firms))) for number in range(count)]
    bare = [{key: value for key, value in item.items() if key != "feidi"} for item in items]
    tagged = [{"type": "enclave", **item} for item in bare]
    return (
        json.dumps({"feidi": "list/1", "items": tagged}, ensure_ascii=False),
        json.dumps(bare, ensure_ascii=False),
    )


def reader(name: str) -> Reader:
    """Give the function that reads a document."""
    if name == "feidi":
        return loads
    if name == "json":
        return json.loads
    return import_module("pydantic_enclaves").adapter(as_dataclasses=name == "pydantic dataclass")


def run(name: str, file: Path) -> None:
    """Read once in this process; print seconds of processor time, the collection after, and memory [MiB]."""
    read = reader(name)
    small = documents(50, FIRMS)
    read(small[0 if name == "feidi" else 1])
    text = file.read_text(encoding="utf-8")
    start = time.process_time()
    things = read(text)
    gc.collect(0)
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"seconds": seconds, "memory": peak, "count": len(things)}))


def make(folder: Path, count: int, firms: int) -> None:
    """Write the documents to a folder."""
    for name, text in zip(reversed(FILES), documents(count, firms), strict=True):
        (folder / name).write_text(text, encoding="utf-8")


def rounds(folder: Path, count: int, firms: int) -> dict[str, list[dict[str, float]]]:
    """Let the readers take turns."""
    # A process of its own makes the documents: a child starts with the peak of its parent.
    subprocess.run([sys.executable, __file__, MAKE, str(folder), str(count), str(firms)], check=True)
    results: dict[str, list[dict[str, float]]] = {name: [] for name in NAMES}
    for _ in range(ROUNDS):
        for name in NAMES:
            command = [sys.executable, __file__, name, str(folder / FILES[name == "feidi"])]
            results[name].append(json.loads(subprocess.run(command, capture_output=True, check=True).stdout))
    return results


def main(count: int = 100_000, firms: int = FIRMS) -> int:
    """Compare medians; give 1 where feidi takes longer than the pydantic model."""
    with TemporaryDirectory() as folder:
        results = rounds(Path(folder), count, firms)
    own = median(result["seconds"] for result in results["feidi"])
    print(
        f"reading {count:,} enclaves of {min(firms, count):,} firms; medians of {ROUNDS} rounds of processor time"
    )
    for name, found in results.items():
        assert {result["count"] for result in found} == {count}
        seconds, memory = (median(result[key] for result in found) for key in ("seconds", "memory"))
        print(f"{name:20} {seconds:8.2f} s {seconds / own:6.2f} x feidi {memory:8,.0f} MiB at the peak")
    print(
        "The peak holds the text as well. Only feidi refuses keys that stand twice and measures the nesting first."
    )
    return int(median(result["seconds"] for result in results["pydantic model"]) < own)


if __name__ == "__main__":
    if sys.argv[1:2] == [MAKE]:
        make(Path(sys.argv[2]), *map(int, sys.argv[3:5]))
    elif sys.argv[1:2] and sys.argv[1] in NAMES:
        run(sys.argv[1], Path(sys.argv[2]))
    else:
        sys.exit(main(*map(int, sys.argv[1:3])))
