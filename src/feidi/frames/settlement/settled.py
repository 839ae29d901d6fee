# SPDX-License-Identifier: Apache-2.0
"""What came of settling a frame: lines, what was refused, what is still missing, and the report."""

from collections.abc import Mapping
from typing import Any, Final, Generic, TypeVar, cast, final

import narwhals as nw

from feidi._fields.frozen import frozen
from feidi.frames.engines import Frame, collected, floor_divided, opened
from feidi.labels import Label
from feidi.quantities.money import Money

__all__ = ["Names", "Refusal", "SettledFrame", "SettlementReport"]

F = TypeVar("F")


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

    Notes
    -----
    Law: in every year the parties' totals add up to what was received; `adds_up` looks.
    """

    rows_in: int
    lines: int
    refusals: tuple[Refusal, ...]
    totals: Mapping[tuple[str, int], Money]
    received: Mapping[int, Money]

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


@final
@frozen
class Names:
    """The columns of the wide form that a report adds up."""

    year: str
    amount: str
    parties: tuple[str, ...]


@final
@frozen(kw_only=True, eq=False)
class SettledFrame(Generic[F]):
    """An agreement settled over a frame; every frame in it is of the engine the receipts came in.

    Parameters
    ----------
    lines
        The settled lines. In wide form a row for each unit, year and kind with a column for each party [fen]; in
        long form a row for each party that is paid something. No gaps, in no order.
    refused
        Moments of units that are not settled, and receipts that no clause takes in, with the reason in both
        languages. A unit of which one moment is refused is refused whole.
    unmet
        Guarantees that a year's money did not suffice for, and what is missing [1/scale fen].
    scales
        For each sharing clause the parts of a fen that exact parts are whole numbers of.
    """

    lines: F
    refused: F
    unmet: F
    scales: Mapping[str, int]
    _wide: F
    _receipts: F
    _names: Names

    def report(self, sample: int = 3) -> SettlementReport:
        """Look at the whole: what came in, what was settled and refused, and whether the parts add up.

        A plan of DuckDB or Spark is run for it.
        """
        wide, names = opened(self._wide, "lines"), self._names
        sums = _sums(wide, names)
        counted = collected(wide.select(nw.len().alias("rows"))).row(0)[0]
        return SettlementReport(
            rows_in=collected(opened(self._receipts, "receipts").select(nw.len().alias("rows"))).row(0)[0],
            lines=counted,
            refusals=_refusals(opened(self.refused, "refused"), sample),
            totals={(party, year): Money(fen) for (party, year), fen in sums.items() if party},
            received={year: Money(fen) for (party, year), fen in sums.items() if not party},
        )


HALF: Final = 2**31


def _sums(wide: Frame, names: Names) -> dict[tuple[str, int], int]:
    """Add up columns by year, in two halves: the sum over millions of units may leave 64 bits."""
    columns = {f"__{at}": name for at, name in enumerate((names.amount, *names.parties))}
    engine = wide.implementation.value
    halves = cast("nw.LazyFrame[Any]", wide).select(
        nw.col(names.year).alias("__year"),
        *((nw.col(name) % HALF).alias(f"{short}low") for short, name in columns.items()),
        *(floor_divided(nw.col(name), HALF, engine).alias(f"{short}high") for short, name in columns.items()),
    )
    added = halves.group_by("__year").agg(
        *(nw.col(f"{short}{half}").sum() for short in columns for half in ("low", "high"))
    )
    parties = ("", *names.parties)
    return {
        (party, int(row["__year"])): int(row[f"{short}high"]) * HALF + int(row[f"{short}low"])
        for row in collected(added).sort("__year").rows(named=True)
        for short, party in zip(columns, parties, strict=True)
    }


def _refusals(refused: Frame, sample: int) -> tuple[Refusal, ...]:
    counts = collected(
        cast("nw.LazyFrame[Any]", refused).group_by("reason_zh", "reason_en").agg(nw.len().alias("rows"))
    )
    return tuple(
        Refusal(
            reason=Label(zh=row["reason_zh"], en=row["reason_en"]),
            rows=int(row["rows"]),
            sample=tuple(
                collected(refused.filter(nw.col("reason_en") == row["reason_en"]).head(sample)).rows(
                    named=True
                )
            ),
        )
        for row in counts.sort("reason_en").rows(named=True)
    )
