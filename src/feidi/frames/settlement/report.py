# SPDX-License-Identifier: Apache-2.0
"""Report what a settlement comes to: what came in, what was settled and refused, and that the parts add up."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, final

import pyarrow as pa
import pyarrow.compute as pc

from feidi._fields.frozen import frozen
from feidi.agreements.agreement import Agreement
from feidi.dates.fiscal_year import FiscalYear
from feidi.errors import SettlementError
from feidi.frames.conversion import Table
from feidi.labels import Label
from feidi.quantities.money import Money
from feidi.settlement.beginnings import all_beginnings
from feidi.settlement.notes import BeganAtZero

__all__ = ["Refusal", "SettlementReport", "not_settled", "refusals_of", "sums_by_year"]

HALF: Final = 31
"""The bits of the lower half of a number: the sum of a batch may leave 64 bits, those of halves do not."""
ROWS: Final = 2**20
"""The rows of a batch that is added up at once."""


@final
@frozen(kw_only=True)
class Refusal:
    """Why rows were not settled, how many, and a few of them.

    Parameters
    ----------
    reason
        Why, in both languages.
    rows
        How many moments of units, or receipts that no clause takes in.
    sample
        A few of them, as dicts.
    """

    reason: Label
    rows: int
    sample: tuple[Mapping[str, object], ...]


@final
@frozen(kw_only=True)
class SettlementReport:
    """What a settled frame comes to.

    Parameters
    ----------
    rows_in
        The receipts given.
    lines
        The lines settled: one for each sharing clause, unit, year and kind.
    refusals
        What was not settled, by reason.
    totals
        What each party is paid in each year. [CNY]
    received
        What came in by year, of the lines settled. [CNY]
    notes
        The limits over a lifetime, which columns count from zero, unless the agreement began in the first year.

    Notes
    -----
    Law: in every year the parties' totals add up to what was received; `adds_up` looks.
    """

    rows_in: int
    lines: int
    refusals: tuple[Refusal, ...]
    totals: Mapping[tuple[str, int], Money]
    received: Mapping[int, Money]
    notes: tuple[BeganAtZero, ...] = ()

    @property
    def refused(self) -> int:
        """How many rows were not settled."""
        return sum(refusal.rows for refusal in self.refusals)

    @property
    def adds_up(self) -> bool:
        """Whether the parts of every year add up to the whole."""
        sums = dict.fromkeys(self.received, 0)
        for (_, year), amount in self.totals.items():
            sums[year] += amount.fen
        return sums == {year: amount.fen for year, amount in self.received.items()}


def sums_by_year(wide: Table, year: str, names: Sequence[str]) -> dict[int, list[int]]:
    """Add up columns of lines by year, exactly, in the order of years.

    Batch by batch: lines may lie in a file, of which only a batch is then in memory.
    """
    sums: dict[int, list[int]] = {}
    for batch in wide.select([year, *names]).to_batches(max_chunksize=ROWS):
        columns = {"year": batch.column(0)}
        for at, column in enumerate(batch.columns[1:]):
            columns[f"high{at}"] = pc.shift_right(column, HALF)
            columns[f"low{at}"] = pc.bit_wise_and(column, 2**HALF - 1)
        halves = [(name, "sum") for name in columns if name != "year"]
        for row in pa.table(columns).group_by("year").aggregate(halves).to_pylist():
            own = sums.setdefault(int(row["year"]), [0] * len(names))
            for at in range(len(names)):
                own[at] += (int(row[f"high{at}_sum"]) << HALF) + int(row[f"low{at}_sum"])
    return dict(sorted(sums.items()))


def notes_of(agreement: Agreement, years: Iterable[int]) -> tuple[BeganAtZero, ...]:
    """Return the lifetime limits that are counted from zero in the first of some years."""
    first = min(years, default=None)
    return () if first is None else tuple(all_beginnings(agreement, FiscalYear(first)))


def refusals_of(refused: Table, sample: int) -> tuple[Refusal, ...]:
    """Return refused rows by reason, in the order of its English words, with a few of each."""
    words = [refused.column(f"reason_{lang}").cast(pa.large_string()) for lang in ("zh", "en")]
    reasons = pa.table({"zh": words[0], "en": words[1]})
    counts = reasons.group_by(["zh", "en"]).aggregate([([], "count_all")]).sort_by("en")
    return tuple(
        Refusal(
            reason=Label(zh=row["zh"], en=row["en"]),
            rows=int(row["count_all"]),
            sample=tuple(_first(refused, pc.equal(words[1], row["en"]), sample)),
        )
        for row in counts.to_pylist()
    )


def _first(rows: Table, where: object, count: int) -> Iterable[Mapping[str, object]]:
    """Return the first rows where something holds, as dicts; views of text cannot be taken by number."""
    for at in pc.indices_nonzero(where)[:count].to_pylist():
        yield rows.slice(at, 1).to_pylist()[0]


def not_settled(refused: Table) -> SettlementError:
    """Return the error that stops a settlement of which rows are refused."""
    found = refusals_of(refused, 1)
    shown = "; ".join(f"{one.reason.en} ({one.rows}, such as {_written(one.sample[0])})" for one in found[:3])
    more = f"; {len(found) - 3} further reasons" if len(found) > 3 else ""
    return SettlementError(
        f"{sum(one.rows for one in found)} rows cannot be settled: {shown}{more}",
        place="receipts",
        remedy='mend them or take them out; refused="report" settles the others and keeps these apart',
    )


def _written(row: Mapping[str, object]) -> str:
    return " ".join(str(cell) for name, cell in row.items() if cell and not name.startswith("reason_"))
