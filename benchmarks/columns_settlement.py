# SPDX-License-Identifier: Apache-2.0
"""Settlement over columns, beside the same rules in polars, numpy, a Python loop, OpenFisca and the scalar engine.

Run it with ``python benchmarks/columns_settlement.py --openfisca PYTHON``, where that Python has OpenFisca-core 46.0.1.
Every side runs in a process of its own; rounds go through all sides in turn, medians are given with the least and the
most. Every exact side must give the same fen in every row.
"""

import argparse
import tempfile
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import log
from pathlib import Path
from statistics import median

from columns_peers.settlement_data import make
from columns_peers.settlement_sides import Contest, Side, Timed, compare, say

FEIDI, HAND = "settlement_feidi:columns", "settlement_polars:by_hand"
ENGINES = ("polars", "lazy", "pandas", "pyarrow", "duckdb", "spark")


class Run:
    """One run: its options, its data made when asked for, and the versions met."""

    def __init__(self, options: argparse.Namespace, folder: Path) -> None:
        self.rows: int = options.rows
        self.rounds: int = options.rounds
        self.openfisca: str | None = options.openfisca
        self.folder = folder
        self.versions: dict[str, str] = {}

    def data(self, rows: int, years: int = 10, *, shuffled: bool = True) -> Path:
        """Make data once."""
        path = self.folder / f"{rows}-{years}-{shuffled}"
        if not path.exists():
            say(f"making {rows:,} rows of {years} years{', shuffled' if shuffled else ''}")
            make(path, rows, years, shuffled=shuffled)
        return path

    def fisca(self, function: str, name: str, folder: Path, rows: int) -> dict[str, Side]:
        """Give the sides of OpenFisca, where it is."""
        if self.openfisca is None:
            say(f"SKIPPED OpenFisca ({name}): give a Python that has OpenFisca-core==46.0.1 with --openfisca")
            return {}
        ways = {
            f"OpenFisca {kind}{', formulas alone' if alone else ', from the table'}": f"{kind},{alone}"
            for kind in ("float32", "float64")
            for alone in ("", "alone")
        }
        return {
            label: Side(f"settlement_openfisca:{function},{way}", folder, self.openfisca, rows)
            for label, way in ways.items()
        }

    def compare(self, name: str, sides: dict[str, Side], exact: Sequence[str]) -> dict[str, Timed]:
        """Compare, print the table and give the times."""
        times = compare(name, sides, self.rounds, self.versions, exact=exact)
        first = next(iter(times.values()))
        print(f"\n{name}; medians of {self.rounds} rounds (least..most), x feidi by row")
        for label, one in times.items():
            spread = f"({min(one.seconds):.3f}..{max(one.seconds):.3f})"
            print(
                f"  {label:40} {one.rows:>11,} rows {median(one.seconds):9.3f} s {spread:20} "
                f"{one.rows / median(one.seconds):>14,.0f} rows/s {one.middle / first.middle:8.2f} x  {one.said}",
                flush=True,
            )
        return times


def target(name: str, ratio: float, most: float) -> None:
    """Print a ratio beside its target."""
    print(f"  {'met   ' if ratio <= most else 'MISSED'} {name}: {ratio:.3g} (at most {most:g})", flush=True)


def rule_92(run: Run) -> None:
    """财预〔2015〕92号 over the whole, shuffled and in order, ids as numbers and as texts."""
    small = run.data(min(run.rows, 100_000))
    for shuffled in (True, False):
        folder = run.data(run.rows, shuffled=shuffled)
        sides = {
            "feidi, polars, ids": Side(f"{FEIDI},92", folder, rows=run.rows),
            "polars by hand, ids": Side(f"{HAND},92", folder, rows=run.rows),
            "feidi, polars, text ids": Side(f"{FEIDI},92,,polars,text", folder, rows=run.rows),
            "polars by hand, text ids": Side(f"{HAND},92,,text", folder, rows=run.rows),
            "numpy by hand, ids": Side("settlement_numpy:numpy_92", folder, rows=run.rows),
        }
        exact = list(sides)
        sides |= run.fisca("rule_92", "92号", folder, run.rows)
        if shuffled:
            rows = min(run.rows, 100_000)
            sides["feidi, the sample"] = Side(f"{FEIDI},92", small, rows=rows)
            sides["Python loop, the sample"] = Side("settlement_numpy:loop_92", small, rows=rows)
            sides["feidi.settle, scalar, the sample"] = Side("settlement_feidi:scalar_92", small, rows=rows)
            exact += ["feidi, the sample", "Python loop, the sample", "feidi.settle, scalar, the sample"]
        times = run.compare(f"92号, {'shuffled' if shuffled else 'in order'}", sides, exact)
        own, text = times["feidi, polars, ids"].middle, times["feidi, polars, text ids"].middle
        target("times polars by hand, ids", own / times["polars by hand, ids"].middle, 1.3)
        target("times polars by hand, text ids", text / times["polars by hand, text ids"].middle, 1.3)
        for label, one in times.items():
            if label.startswith("OpenFisca"):
                target(f"times {label}", own / one.middle, 1)
        if shuffled:
            target("parts of scalar settle", own / times["feidi.settle, scalar, the sample"].middle, 0.01)


def _plain_targets(times: dict[str, Timed]) -> None:
    """Say what a plain split, the first of the sides, takes in times of the others."""
    own = next(iter(times.values())).middle
    for label, one in times.items():
        if label == "polars by hand":
            target("times polars by hand", own / one.middle, 1.3)
        elif label == "copy of the column":
            target("times the copy of the column", own / one.middle, 4)
        elif label.startswith("OpenFisca"):
            target(f"times {label}", own / one.middle, 0.1)


def plain(run: Run) -> None:
    """Split, with the rounding of each enterprise carried on; and where each enterprise has one year."""
    for years, shuffled, share in (
        (10, True, "1/2"),
        (10, False, "1/2"),
        (1, False, "1/2"),
        (10, False, "7/10"),
    ):
        folder = run.data(run.rows, years, shuffled=shuffled)
        sides = {
            "feidi, polars": Side(f"{FEIDI},split,{share}", folder, rows=run.rows),
            "polars by hand": Side(f"{HAND},split,{share}", folder, rows=run.rows),
            "copy of the column": Side("settlement_numpy:copy_column", folder, rows=run.rows),
        }
        exact = ["feidi, polars", "polars by hand"]
        if share == "1/2":
            sides |= run.fisca("split", "split", folder, run.rows)
        order = "shuffled" if shuffled else "in order"
        times = run.compare(f"split {share}, {years} years an enterprise, {order}", sides, exact)
        _plain_targets(times)


def column(run: Run) -> None:
    """Split a column of amounts, each row by itself: no year, no kind, nothing to carry on."""
    folder = run.data(run.rows, 1, shuffled=False)
    for share in ("1/2", "7/10"):
        sides = {
            "feidi.frames.split, polars": Side(f"settlement_feidi:column,{share}", folder, rows=run.rows),
            "polars by hand": Side(f"settlement_polars:column,{share}", folder, rows=run.rows),
            "copy of the column": Side("settlement_numpy:copy_column", folder, rows=run.rows),
        }
        exact = list(sides)[:2]
        if share == "1/2":
            sides |= run.fisca("split", "split", folder, run.rows)
        times = run.compare(f"split of a column {share}", sides, exact)
        _plain_targets(times)


def example(run: Run) -> None:
    """Split 15 in 100 of one year, beside a formula that OpenFisca comes with: its country template's income tax."""
    folder = run.data(run.rows, 1, shuffled=False)
    sides = {
        "feidi, polars": Side(f"{FEIDI},split,3/20", folder, rows=run.rows),
        "polars by hand": Side(f"{HAND},split,3/20", folder, rows=run.rows),
    }
    exact = list(sides)
    if run.openfisca is None:
        say("SKIPPED OpenFisca (example): give a Python that has openfisca-country-template with --openfisca")
    else:
        for way, alone in (("from the table", ""), ("formula alone", ",alone")):
            function = f"settlement_openfisca:income_tax{alone}"
            sides[f"OpenFisca's example, {way}"] = Side(function, folder, run.openfisca, run.rows)
    times = run.compare("split 3/20, one year an enterprise, in order", sides, exact)
    _plain_targets(times)


def waterfall(run: Run) -> None:
    """Five tiers over the life of each enterprise."""
    for shuffled in (True, False):
        folder = run.data(run.rows, shuffled=shuffled)
        sides = {
            "feidi, polars": Side(f"{FEIDI},waterfall,5", folder, rows=run.rows),
            "polars by hand": Side(f"{HAND},waterfall,5", folder, rows=run.rows),
        }
        times = run.compare(f"five tiers, {'shuffled' if shuffled else 'in order'}", sides, list(sides))
        target("times polars by hand", times["feidi, polars"].middle / times["polars by hand"].middle, 1.3)


def growth(run: Run) -> None:
    """How the cost grows with rows, years and clauses."""
    sizes = [rows for rows in (100_000, 1_000_000, 10_000_000) if rows <= run.rows]
    for shuffled in (True, False):
        took = _grown(
            run,
            f"rows, {'shuffled' if shuffled else 'in order'}",
            {
                f"{rows:,} rows": Side(f"{FEIDI},92", run.data(rows, shuffled=shuffled), rows=rows)
                for rows in sizes
            },
        )
        if len(sizes) > 1:
            first, last = took[0], took[-1]
            target("exponent in rows", log(last / first) / log(sizes[-1] / sizes[0]), 1.05)
    fixed = min(run.rows, 1_000_000)
    _grown(
        run,
        "years at fixed rows",
        {
            f"{years} years": Side(
                f"{FEIDI},92", run.data(fixed // years * years, years), rows=fixed // years * years
            )
            for years in (1, 2, 5, 10, 20)
        },
    )
    clauses = (1, 2, 4, 8, 16)
    took = _grown(
        run,
        "clauses at fixed rows",
        {
            f"{tiers} tiers": Side(f"{FEIDI},waterfall,{tiers}", run.data(fixed), rows=fixed)
            for tiers in clauses
        },
    )
    steps = [
        (after - before) / (b - a)
        for (before, after), (a, b) in zip(pairwise(took), pairwise(clauses), strict=True)
    ]
    target("a clause from 8 to 16 in times one from 4 to 8", steps[-1] / steps[-2], 1.3)


def _grown(run: Run, name: str, sides: dict[str, Side]) -> list[float]:
    """Run and give the medians; here answers of different data are not compared."""
    times = compare(name, sides, run.rounds, run.versions)
    print(f"\ngrowth with {name}; medians of {run.rounds} rounds")
    for label, one in times.items():
        spread = f"({min(one.seconds):.3f}..{max(one.seconds):.3f})"
        print(
            f"  {label:40} {median(one.seconds):9.3f} s {spread:20} {one.middle * 1e9:8.0f} ns a row",
            flush=True,
        )
    return [median(one.seconds) for one in times.values()]


def memory(run: Run) -> None:
    """Peak memory of one settlement in a fresh process, against what goes in and comes out."""
    print("\npeak memory: what a process takes above what it had with its imports and without data")
    for shuffled in (True, False):
        folder = run.data(run.rows, shuffled=shuffled)
        for label, function in (
            ("92号, feidi, ids", f"{FEIDI},92"),
            ("92号, feidi, text ids", f"{FEIDI},92,,polars,text"),
            ("92号, polars by hand, ids", f"{HAND},92"),
            ("split 1/2, feidi", f"{FEIDI},split,1/2"),
            ("five tiers, feidi", f"{FEIDI},waterfall,5"),
        ):
            with Contest(Side(function, folder)) as contest:
                told = contest.ask("memory")
            say(f"memory: {label}")
            both = told["input"] + told["output"]
            peak = told["peak"] - told["empty"]
            order = "shuffled" if shuffled else "in order"
            print(
                f"  {label}, {order}: peak {peak / 2**20:,.0f} MiB, input {told['input'] / 2**20:,.0f}, "
                f"output {told['output'] / 2**20:,.0f}"
            )
            if "by hand" not in label:
                target("times input and output", peak / both, 3)


def engines(run: Run) -> None:
    """Settle the same agreement on every kind of frame, and on those that are collected at the call at full size."""
    rows = min(run.rows, 1_000_000)
    folder = run.data(rows)
    sides = {f"feidi, {engine}": Side(f"{FEIDI},92,,{engine}", folder, rows=rows) for engine in ENGINES}
    _collected(run.compare("92号 on every kind of frame", sides, list(sides)))
    if run.rows > rows:
        folder = run.data(run.rows)
        sides = {
            f"feidi, {engine}": Side(f"{FEIDI},92,,{engine}", folder, rows=run.rows)
            for engine in ("polars", "lazy", "duckdb")
        }
        _collected(run.compare("92号, polars at hand, lazy and DuckDB", sides, list(sides)))


def _collected(times: dict[str, Timed]) -> None:
    """Say what lazy frames and relations take in times of a frame at hand."""
    for engine in ("lazy", "duckdb"):
        target(
            f"{engine} times polars", times[f"feidi, {engine}"].middle / times["feidi, polars"].middle, 1.3
        )


PARTS: dict[str, Callable[[Run], None]] = {
    "rule_92": rule_92,
    "column": column,
    "plain": plain,
    "example": example,
    "waterfall": waterfall,
    "growth": growth,
    "memory": memory,
    "engines": engines,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all parts, or those named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=lambda text: int(float(text)), default=10_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", action="append", choices=sorted(PARTS))
    parser.add_argument(
        "--openfisca", help="a Python that has OpenFisca-core 46.0.1 and openfisca-country-template 8.2.0"
    )
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="columns-") as folder:
        run = Run(options, Path(folder))
        for name in options.only or PARTS:
            PARTS[name](run)
    print("\n" + ", ".join(f"{name} {version}" for name, version in sorted(run.versions.items())))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
