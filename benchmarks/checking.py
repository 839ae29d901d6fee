# SPDX-License-Identifier: Apache-2.0
"""Checking enclaves beside reading them, in one run: the basic profile may take no longer than the codec.

Run it with ``python benchmarks/checking.py [COUNT]``. The two take turns, so that a busy machine slows both alike.
"""

import gc
import sys
import time
from collections.abc import Callable
from statistics import median

from attrs import evolve

from feidi.codec import dumps, loads
from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.published.portfolio import PORTFOLIO
from feidi.validators import AUDIT, BASIC, PUBLICATION, check

ROUNDS = 3


def seconds(work: Callable[[], object]) -> float:
    """Give the processor time of one run [s]."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    """Print medians, and fail where the basic profile is slower than reading."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    real = PORTFOLIO.enclaves
    enclaves = tuple(evolve(real[at % len(real)], id=f"e{at}", name=f"第{at}飞地") for at in range(count))
    portfolio = Portfolio(label=Label(zh="测速", en="Benchmark"), enclaves=enclaves)
    document = dumps(portfolio)
    jobs: dict[str, Callable[[], object]] = {"reading, one document": lambda: loads(document, Portfolio)}
    for profile in (BASIC, AUDIT, PUBLICATION):
        jobs[f"checking, {profile.name}"] = lambda profile=profile: check(portfolio, profile=profile)
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(ROUNDS):
        for name, job in jobs.items():
            taken[name].append(seconds(job))
    medians = {name: median(times) for name, times in taken.items()}
    reading = medians["reading, one document"]
    print(f"{count:,} published enclaves under other names; medians of {ROUNDS} rounds of processor time")
    for name, took in medians.items():
        print(f"{name:30} {took:8.2f} s {took / reading:6.2f} x reading")
    if medians["checking, basic"] > reading:
        sys.exit("the basic profile is slower than reading")


if __name__ == "__main__":
    main()
