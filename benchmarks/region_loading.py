# SPDX-License-Identifier: Apache-2.0
"""Measure the first look-ups in the register of regions, each in a fresh process.

Usage::

    python benchmarks/region_loading.py [processes]

Prints the median of first use by code and by name after `import feidi` and the region module, and fails above the limit of 60 ms,
or if importing feidi alone has already read the register.
"""

import statistics
import subprocess
import sys
from typing import Final

LIMIT_MS: Final = 60.0
PROBE: Final = """
import time
import feidi
from feidi.enclaves.region import Region
from feidi.enclaves.region_register import table
loaded = table._lines.cache_info().currsize
start = time.perf_counter()
{first_use}
print(loaded, (time.perf_counter() - start) * 1000)
"""
FIRST_USES: Final = {
    "by code": 'Region.of("330800")',
    "by code, as of a day": 'Region.of("330103", as_of="2020-12-31")',
    "by name": 'Region.named("衢州")',
    "successors": 'Region.of("330103", as_of="2020-12-31").successors',
}


def main(processes: int) -> None:
    """Measure every first use and judge it."""
    slow: list[str] = []
    for title, first_use in FIRST_USES.items():
        times: list[float] = []
        for _ in range(processes):
            probe = [sys.executable, "-c", PROBE.format(first_use=first_use)]
            loaded, took = subprocess.run(probe, capture_output=True, check=True, text=True).stdout.split()
            if loaded != "0":
                raise SystemExit("importing feidi reads the register; it must wait for the first look-up")
            times.append(float(took))
        median = statistics.median(times)
        print(f"{title}: median {median:.1f} ms of {processes} fresh processes (limit {LIMIT_MS:.0f} ms)")
        if median > LIMIT_MS:
            slow.append(title)
    if slow:
        raise SystemExit(f"too slow: {', '.join(slow)}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
