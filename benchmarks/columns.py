# SPDX-License-Identifier: Apache-2.0
"""Everything over columns, one comparison after the other: settlement, then scoring.

Run it with ``python benchmarks/columns.py --openfisca PYTHON`` in a Python that has scikit-criteria 0.10 and pymcdm
1.4; PYTHON has OpenFisca-core 46.0.1. It takes about half an hour, and wants the machine for itself.
"""

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run both scripts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", default="1e7", help="receipts that are settled, and the most rows scored")
    parser.add_argument("--rounds", default="5")
    parser.add_argument("--openfisca", help="a Python that has OpenFisca-core 46.0.1")
    options = parser.parse_args(arguments)
    load = os.getloadavg()[0]
    print(
        f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, load {load:.2f}"
    )
    settled = ["--rows", options.rows, "--rounds", options.rounds]
    settled += ["--openfisca", options.openfisca] if options.openfisca else []
    sizes = [str(size) for size in (10**3, 10**4, 10**5, 10**6, 10**7) if size <= float(options.rows)]
    scored = ["--rounds", options.rounds, *(word for size in sizes for word in ("--rows", size))]
    for script, words in (("columns_settlement.py", settled), ("columns_scoring.py", scored)):
        print(f"\n== {script}", flush=True)
        subprocess.run([sys.executable, str(HERE / script), *words], check=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
