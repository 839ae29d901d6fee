# SPDX-License-Identifier: Apache-2.0
"""One side of the comparison in a process of its own: told by lines to run, to write its answer, or to go.

Run as ``python settlement_worker.py MODULE:FUNCTION[,ARGUMENT…] FOLDER``. It imports nothing but what its side needs,
so that a side of another environment runs there.
"""

import gc
import json
import sys
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from time import perf_counter

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


def _status(field: str) -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1]) * 1024
    return 0


def _say(**words: object) -> None:
    sys.__stdout__.write(json.dumps(words) + "\n")
    sys.__stdout__.flush()


def _versions(modules: set[str]) -> dict[str, str]:
    found = {"python": sys.version.split()[0]}
    for name in (
        "feidi",
        "narwhals",
        "polars",
        "pandas",
        "pyarrow",
        "duckdb",
        "pyspark",
        "numpy",
        "OpenFisca-Core",
        "openfisca_country_template",
    ):
        if name.lower().replace("-", "_") in modules:
            try:
                found[name] = version(name)
            except PackageNotFoundError:
                continue
    return found


def main(side: str, folder: Path) -> None:
    """Serve."""
    sys.stdout = sys.stderr  # what libraries print is not an answer
    name, *arguments = side.split(",")
    module, function = name.split(":")
    make = getattr(import_module(f"columns_peers.{module}"), function)
    gc.collect()
    empty = _status("VmRSS")
    run, answer = make(folder, *arguments)
    loaded = _status("VmRSS")
    _say(ready=True, versions=_versions({one.split(".")[0] for one in sys.modules}))
    result = None
    for line in sys.stdin:
        word, *rest = line.split()
        if word == "run":
            result = None
            gc.collect()
            begun = perf_counter()
            result = run()
            _say(seconds=perf_counter() - begun)
        elif word == "memory":
            Path("/proc/self/clear_refs").write_text("5")
            result = run()
            size = import_module(f"columns_peers.{module}").size_of
            _say(empty=empty, loaded=loaded, peak=_status("VmHWM"), **size(result, folder, *arguments))
        elif word == "answer":
            np.save(rest[0], answer(result if result is not None else run()))
            _say(written=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
