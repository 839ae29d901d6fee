# SPDX-License-Identifier: Apache-2.0
"""What ``import feidi`` costs beside the imports of its dependencies, in fresh processes.

The candidates take turns, so that a busy machine troubles all of them alike, and medians are compared.
Exit code 1 when ``import feidi`` takes more than 1.25 times what its dependencies take.

    python benchmarks/import_cost.py [ROUNDS]
"""

import subprocess
import sys
from statistics import median

LIMIT = 1.25
DEPENDENCIES, FEIDI, FACE = "attrs, cattrs, pendulum", "feidi", "feidi, every name of its face"
CANDIDATES = {
    DEPENDENCIES: "import attrs, cattrs, pendulum",
    FEIDI: "import feidi",
    FACE: "import feidi; [getattr(feidi, name) for name in feidi.__all__]",
}
TIMED = "import time; start = time.perf_counter(); {code}; print(time.perf_counter() - start)"


def _seconds(code: str) -> float:
    command = [sys.executable, "-c", TIMED.format(code=code)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main(rounds: int = 21) -> int:
    """Measure, print medians and ratios, and give the exit code."""
    for code in CANDIDATES.values():
        _seconds(code)  # the first import writes bytecode
    times: dict[str, list[float]] = {name: [] for name in CANDIDATES}
    for _ in range(rounds):
        for name, code in CANDIDATES.items():
            times[name].append(_seconds(code))
    medians = {name: median(taken) for name, taken in times.items()}
    for name, seconds in medians.items():
        print(f"{1000 * seconds:8.1f} ms {seconds / medians[DEPENDENCIES]:6.2f} x  import {name}")
    ratio = medians[FEIDI] / medians[DEPENDENCIES]
    print(f"{rounds} rounds; import feidi is {ratio:.2f} times its dependencies, {LIMIT} is allowed")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
