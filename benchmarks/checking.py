# SPDX-License-Identifier: Apache-2.0
"""Checking enclaves beside reading them, in one run: the basic profile may take no longer than the codec.

Run it with ``python benchmarks/checking.py [COUNT]``. The two take turns, so that a busy machine slows both alike.
"""

import gc
import sys
import time
from collections.abc import Callable

from attrs import evolve

from feidi.codec import dumps, loads
from feidi.enclaves.enclave import Enclave
from feidi.evaluation.portfolio import Portfolio
from feidi.labels import Label
from feidi.published.portfolio import PORTFOLIO
from feidi.validators import AUDIT, BASIC, PUBLICATION, check

ROUNDS = 3


def seconds(work: Callable[[], object]) -> float:
    """Give the time of one run [s]."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Print the best time of each, and fail where the basic profile is slower than reading."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    real = PORTFOLIO.enclaves
    enclaves = tuple(evolve(real[at % len(real)], id=f"e{at}", name=f"第{at}飞地") for at in range(count))
    portfolio = Portfolio(label=Label(zh="测速", en="Benchmark"), enclaves=enclaves)
    documents = [dumps(enclave) for enclave in enclaves]

    def read() -> None:
        for document in documents:
            loads(document, Enclave)

    jobs: dict[str, Callable[[], object]] = {"reading, one document each": read}
    for profile in (BASIC, AUDIT, PUBLICATION):
        jobs[f"checking, {profile.name}"] = lambda profile=profile: check(portfolio, profile=profile)
    best = {name: min(seconds(job) for _ in range(ROUNDS)) for name, job in jobs.items()}
    print(f"{count} published enclaves under other names, best of {ROUNDS}")
    for name, took in best.items():
        print(f"{name:30} {took:8.2f} s")
    if best["checking, basic"] > best["reading, one document each"]:
        sys.exit("the basic profile is slower than reading")


if __name__ == "__main__":
    main()
