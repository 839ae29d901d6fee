# SPDX-License-Identifier: Apache-2.0
"""Scoring over columns, beside polars by hand, the barest loops of numpy, lazy frames and relations, and libraries.

Run it with ``python benchmarks/columns_scoring.py``; scikit-criteria 0.10 and pymcdm 1.4 are shown beside where they
are installed. All sides run in one process, once to warm up and then round by round, feidi right before each of the
others, and what counts are the ratios of such pairs: what else the machine does meets both.
"""

import argparse
import sys
import warnings
from collections.abc import Callable, Sequence
from importlib import metadata
from statistics import median
from time import perf_counter, process_time
from typing import Protocol

from columns_peers.quiet_threads import SETTING
from columns_peers.scoring_data import make
from columns_peers.scoring_feidi import relation, works
from columns_peers.scoring_hand import in_polars
from columns_peers.scoring_libraries import pymcdm, scikit_criteria
from columns_peers.scoring_numpy import in_numpy

OWN, POLARS, NUMPY = "feidi", "polars by hand", "barest numpy"
LAZY, DUCKDB, HANDED = "feidi, lazy polars", "feidi, DuckDB", "DuckDB handing its rows to Arrow"
# What feidi takes may be at most so many times what the other takes.
MOST = {POLARS: 1.0, NUMPY: 1.5}
# What these take may be at most so many times what a polars frame at hand takes.
COLLECTED = 1.3
LARGE = 1_000_000


class Clock(Protocol):
    """A clock in seconds."""

    def __call__(self) -> float:
        """Return the time."""


def seconds(work: Callable[[], object], clock: Clock) -> float:
    """Time one run."""
    begun = clock()
    work()
    return clock() - begun


Pairs = list[tuple[float, float]]


def paired(sides: dict[str, Callable[[], object]], rounds: int, clock: Clock) -> dict[str, Pairs]:
    """Time all sides in turn, each right after feidi; one whose library fails on so many rows is left out, and said."""
    took: dict[str, Pairs] = {}
    sides[OWN]()
    for label, work in sides.items():
        try:
            work()
        except (ArithmeticError, LookupError, MemoryError, TypeError, ValueError) as fault:
            print(f"  SKIPPED {label}: {type(fault).__name__}: {fault}", file=sys.stderr)
        else:
            took[label] = []
    for _ in range(rounds):
        for label, pairs in took.items():
            pairs.append((seconds(sides[OWN], clock), seconds(sides[label], clock)))
    return took


def compare(rows: int, rounds: int, only: Sequence[str] | None, clock: Clock) -> None:
    """Time everything at one size and print the tables."""
    frame = make(rows)
    mine = relation(frame)
    every = {
        OWN: works(frame),
        POLARS: in_polars(frame),
        NUMPY: in_numpy(frame),
        LAZY: works(frame.lazy()),
        DUCKDB: works(mine),
        HANDED: dict.fromkeys(works(frame), mine.to_arrow_table),
        "scikit-criteria": scikit_criteria(frame),
        "pymcdm": pymcdm(frame, checks=True),
        "pymcdm, checks off": pymcdm(frame, checks=False),
    }
    # At 1,000 rows a run is short, and so there are more of them.
    rounds = rounds * 10 if rows <= LARGE // 100 else rounds
    for name in only or every[OWN]:
        print(f"{name}, {rows:,} x 6", file=sys.stderr, flush=True)
        took = paired({label: done[name] for label, done in every.items() if name in done}, rounds, clock)
        print(f"\n{name}, {rows:,} x 6; medians of {rounds} rounds (least..most), times feidi in pairs")
        for label, pairs in took.items():
            times = [other for _, other in pairs]
            times_own = median(other / own for own, other in pairs)
            spread = f"({min(times) * 1000:.2f}..{max(times) * 1000:.2f})"
            print(f"  {label:34} {median(times) * 1000:10.2f} ms {spread:24} {times_own:8.2f} x")
        if rows >= LARGE:
            judge(took)


def judge(took: dict[str, Pairs]) -> None:
    """Say which ratios hold."""
    for label, pairs in took.items():
        if label in MOST:
            ratio = median(own / other for own, other in pairs)
            told = "met   " if ratio <= MOST[label] else "MISSED"
            print(f"  {told} feidi takes {ratio:.3g} times {label} (at most {MOST[label]:g})", flush=True)
        elif label in (LAZY, DUCKDB):
            ratio = median(other / own for own, other in pairs)
            told = "met   " if ratio <= COLLECTED else "MISSED"
            print(
                f"  {told} {label} takes {ratio:.3g} times polars at hand (at most {COLLECTED:g})", flush=True
            )


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare at all sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rows", type=lambda text: int(float(text)), action="append")
    parser.add_argument(
        "--processor", action="store_true", help="time of all cores, where others use the machine"
    )
    parser.add_argument("--only", action="append", help="a case, such as TOPSIS")
    options = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    for package in ("scikit-criteria", "pymcdm"):
        if not any(one.name == package for one in metadata.distributions()):
            print(f"SKIPPED {package}: not installed", file=sys.stderr)
    for rows in options.rows or (1_000, 10_000, 100_000, 1_000_000, 10_000_000):
        compare(rows, options.rounds, options.only, process_time if options.processor else perf_counter)
    found = {one.name: one.version for one in metadata.distributions()}
    packages = ("feidi", "numpy", "pyarrow", "polars", "duckdb", "scikit-criteria", "pymcdm")
    print("\n" + ", ".join([*(f"{name} {found[name]}" for name in packages if name in found), SETTING]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
