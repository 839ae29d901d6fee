# SPDX-License-Identifier: Apache-2.0
"""Settle a frame three times as large as the memory that settling may take, and measure what it takes.

The frame lies in a Parquet file, and comes from lazy polars, from DuckDB and from the file itself; enterprises are
called by text and their receipts are shuffled. Each settlement runs in a process of its own. Lines are looked at twice:
their sums must be those of the receipts, and they are written to Parquet by the engine that they came from.

    python benchmarks/larger_than_memory.py --memory "2 GiB" [--only "lazy polars" ...]
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from time import perf_counter, process_time, sleep
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from feidi.agreements import Agreement, Over, Party, PartyRole, RevenueKind, Sharing, Split, Terms, To, UpTo
from feidi.frames import settle
from feidi.frames.spill import bytes_of
from feidi.labels import Label
from feidi.quantities import Money

YEARS: Final = 10
TIMES: Final = 3
ROWS_AT_ONCE: Final = 2**20
ENGINES: Final = ("lazy polars", "DuckDB", "Parquet")
TERMS: Final[dict[str, Terms]] = {
    "two parties": Split(
        [
            ("1/2", UpTo(Money.wan(60), To("source"), then=To("host"), over=Over.LIFETIME)),
            ("1/2", To("host")),
        ]
    ),
    "three parties": Split(
        [
            ("37%", UpTo(Money.wan(60), To("source"), then=To("host"), over=Over.LIFETIME)),
            ("37%", To("host")),
            ("26%", To("fund")),
        ]
    ),
}
"""Half each, and shares that leave parts of a fen to three; the source's part is capped over the life of an enterprise."""


def agreement(terms: Terms) -> Agreement:
    """Return an agreement of one clause on value-added tax."""
    keys = ("source", "host", "fund")
    parties = [Party(key=key, role=PartyRole.OTHER, label=Label(zh=key, en=key)) for key in keys]
    clause = Sharing(id="tax", kinds=[RevenueKind.VAT], terms=terms)
    return Agreement(id="large", title=Label(zh="大", en="large"), parties=parties, sharing=[clause])


def receipts(first: int, behind: int, rows: int) -> pa.Table:
    """Return some of the receipts: each enterprise has one a year, and their order is that of a multiplication."""
    at = (np.arange(first, behind, dtype=np.int64) * 7_368_787) % rows
    digits = pa.array(at // YEARS + 10**13).cast(pa.string())
    return pa.table(
        {
            "payer": pc.binary_join_element_wise("9133", digits, ""),
            "kind": pa.repeat("vat", len(at)),
            "year": at % YEARS + 2015,
            "amount": at * 2_654_435_761 % 9_999_991,
        }
    )


def make(path: Path, size: int) -> int:
    """Write receipts of so many bytes in Arrow to a Parquet file, and return how many they are."""
    sample = receipts(0, 1000, 1000)
    rows = int(size / sample.nbytes * sample.num_rows) // YEARS * YEARS + YEARS
    with pq.ParquetWriter(path, sample.schema, compression="zstd") as writer:
        for first in range(0, rows, ROWS_AT_ONCE):
            writer.write_table(receipts(first, min(first + ROWS_AT_ONCE, rows), rows))
    return rows


def frame_of(engine: str, path: Path) -> Any:  # noqa: ANN401  # of an engine
    """Return the file as a frame of an engine."""
    if engine == "lazy polars":
        import polars as pl  # noqa: PLC0415  # each process has its own engine alone

        return pl.scan_parquet(path)
    if engine == "DuckDB":
        import duckdb  # noqa: PLC0415  # likewise

        duckdb.sql("SET memory_limit = '256MiB'; SET threads = 2")
        return duckdb.read_parquet(str(path))
    return path


def write(lines: Any, path: Path) -> None:  # noqa: ANN401  # of an engine
    """Write lines to Parquet by the engine that they came from."""
    if isinstance(lines, pa.Table):
        pq.write_table(lines, path)
    elif hasattr(lines, "sink_parquet"):
        lines.sink_parquet(path)
    else:
        lines.write_parquet(str(path))


class Memory:
    """What the process takes at most: of its own, and with the pages of mapped files, which the system may take back."""

    def __init__(self) -> None:
        self.own = 0
        self._watch = threading.Thread(target=self._look, daemon=True)
        self._watch.start()

    def _look(self) -> None:
        while True:
            self.own = max(self.own, _status("RssAnon"))
            sleep(0.02)

    def told(self) -> dict[str, int]:
        """Return both, in bytes."""
        return {"own": self.own, "resident": _status("VmHWM")}


def _status(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{name}:"))


def settle_one(engine: str, terms: str, memory: str, path: Path, folder: Path) -> dict[str, Any]:
    """Settle, look at the lines twice, and return what it took."""
    watch = Memory()
    frame = frame_of(engine, path)
    empty, start, used = watch.told(), perf_counter(), process_time()
    settled = settle(agreement(TERMS[terms]), frame, memory=memory)
    seconds, processor = perf_counter() - start, process_time() - used
    after = watch.told()
    report = settled.report()
    lines = folder / "lines.parquet"
    write(settled.lines, lines)
    rows = pq.ParquetFile(lines).metadata.num_rows
    assert report.adds_up
    assert report.rows_in == report.lines == rows
    return {
        "rows": rows, "seconds": seconds, "processor": processor, "empty": empty, "settled": after, "end": watch.told()
    }  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Run each engine and agreement in a process of its own, and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--memory", default="2 GiB")
    parser.add_argument("--only", action="append", choices=ENGINES)
    parser.add_argument(
        "--one", nargs=4, metavar=("ENGINE", "TERMS", "FILE", "FOLDER"), help=argparse.SUPPRESS
    )
    options = parser.parse_args(arguments)
    if options.one:
        engine, terms, path, folder = options.one
        print(json.dumps(settle_one(engine, terms, options.memory, Path(path), Path(folder))))
        return 0
    most = bytes_of(options.memory)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "receipts.parquet")
        rows = make(path, TIMES * most)
        print(
            f"{rows:,} receipts, {TIMES} x {options.memory} in Arrow, {path.stat().st_size / 2**20:,.0f} MiB of Parquet"
        )
        fits = True
        for engine in options.only or ENGINES:
            for terms in TERMS:
                words = [
                    sys.executable,
                    __file__,
                    "--memory",
                    options.memory,
                    "--one",
                    engine,
                    terms,
                    str(path),
                    folder,
                ]
                done = subprocess.run(
                    words, stdout=subprocess.PIPE, check=True, env={**os.environ, "TMPDIR": folder}
                )
                told = json.loads(done.stdout)
                assert told["rows"] == rows
                own, resident, end = told["settled"]["own"], told["settled"]["resident"], told["end"]["own"]
                fits = fits and own <= most
                print(
                    f"{engine:12} {terms:14} {told['seconds']:7.1f} s ({told['processor']:.1f} s of processors), "
                    f"memory of its own {own / 2**20:,.0f} MiB ({told['empty']['own'] / 2**20:,.0f} before), "
                    f"resident {resident / 2**20:,.0f} MiB; own after writing {end / 2**20:,.0f} MiB",
                    flush=True,
                )
    print("all within the stated memory" if fits else "ABOVE the stated memory")
    return int(not fits)


if __name__ == "__main__":
    sys.exit(main())
