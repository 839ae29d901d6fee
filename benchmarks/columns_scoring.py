# SPDX-License-Identifier: Apache-2.0
"""Scoring over columns, beside the same in polars and numpy, and beside scikit-criteria and pymcdm.

Run it with ``python benchmarks/columns_scoring.py``, in a Python that has scikit-criteria 0.10 and pymcdm 1.4; what is
missing is skipped, and said. All sides run in turn in one process, once to warm up and then round by round, feidi
before each of the others.
"""

import argparse
import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from importlib import metadata
from itertools import product
from statistics import median
from time import perf_counter

from columns_peers.quiet_threads import SETTING
from columns_peers.scoring_data import make
from columns_peers.scoring_feidi import works
from columns_peers.scoring_hand import in_numpy, in_polars
from columns_peers.scoring_libraries import pymcdm, scikit_criteria

OWN, POLARS, NUMPY, SKC = "feidi", "polars by hand", "numpy by hand", "scikit-criteria"
PYMCDM, BARE = "pymcdm", "pymcdm, checks off"
TOTALS, WEIGHTS = ("weighted", "min-max", "TOPSIS"), ("entropy", "CRITIC")
# What feidi takes may be at most so many times what the other takes.
TARGETS: dict[tuple[str, str], float] = {
    **dict.fromkeys(product((*TOTALS, "min-max, rank", "min-max, rank, grade"), (POLARS,)), 1.3),
    **dict.fromkeys(product(TOTALS, (SKC,)), 1 / 50),
    **dict.fromkeys(product(TOTALS, (PYMCDM,)), 1 / 100),
    **dict.fromkeys(product(TOTALS, (BARE,)), 1 / 6),
    **dict.fromkeys(product(WEIGHTS, (SKC,)), 1 / 20),
    ("min-max, rank", BARE): 1 / 15,
}
LARGE, SMALL = 1_000_000, 1_000


def seconds(work: Callable[[], object]) -> float:
    """Time one run."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def timed(sides: dict[str, Callable[[], object]], rounds: int) -> dict[str, list[float]]:
    """Time all sides in turn; one whose library fails on so many rows is left out, and said."""
    took: dict[str, list[float]] = {}
    for label, work in sides.items():
        try:
            work()
        except (ArithmeticError, LookupError, MemoryError, TypeError, ValueError) as fault:
            print(f"  SKIPPED {label}: {type(fault).__name__}: {fault}", file=sys.stderr)
        else:
            took[label] = []
    for _ in range(rounds):
        for label in others(took):
            for each in (OWN, label):
                took[each].append(seconds(sides[each]))
    return took


def others(sides: Iterable[str]) -> list[str]:
    """Give the sides beside feidi."""
    return [label for label in sides if label != OWN]


def compare(rows: int, rounds: int) -> None:
    """Time everything at one size and print the tables."""
    frame = make(rows)
    every = {
        OWN: works(frame),
        POLARS: in_polars(frame),
        NUMPY: in_numpy(frame),
        SKC: scikit_criteria(frame),
        PYMCDM: pymcdm(frame, checks=True),
        BARE: pymcdm(frame, checks=False),
    }
    # At 1,000 rows a run is short, and so there are more of them.
    rounds = rounds * 10 if rows <= SMALL * 10 else rounds
    for name in every[OWN]:
        print(f"{name}, {rows:,} x 6", file=sys.stderr, flush=True)
        took = timed({label: done[name] for label, done in every.items() if name in done}, rounds)
        own = median(took[OWN])
        print(f"\n{name}, {rows:,} x 6; medians of {rounds} rounds (least..most), times feidi")
        for label, times in took.items():
            spread = f"({min(times) * 1000:.2f}..{max(times) * 1000:.2f})"
            print(f"  {label:20} {median(times) * 1000:10.2f} ms {spread:24} {median(times) / own:8.2f} x")
        for label, times in took.items():
            most = TARGETS.get((name, label)) if rows == LARGE else None
            most = 1.0 if rows == SMALL and label == SKC else most
            if most is not None:
                ratio = own / median(times)
                told = "met   " if ratio <= most else "MISSED"
                print(f"  {told} feidi takes {ratio:.3g} times {label} (at most {most:.3g})", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare at all sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rows", type=lambda text: int(float(text)), action="append")
    options = parser.parse_args(arguments)
    warnings.simplefilter("ignore")
    for package in ("scikit-criteria", "pymcdm"):
        if not any(one.name == package for one in metadata.distributions()):
            print(f"SKIPPED {package}: not installed", file=sys.stderr)
    for rows in options.rows or (1_000, 10_000, 100_000, 1_000_000, 10_000_000):
        compare(rows, options.rounds)
    found = {one.name: one.version for one in metadata.distributions()}
    packages = ("feidi", "narwhals", "numpy", "polars", "scikit-criteria", "pymcdm")
    print("\n" + ", ".join([*(f"{name} {found[name]}" for name in packages if name in found), SETTING]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
