# SPDX-License-Identifier: Apache-2.0
"""The few rows of an engine's frame that doubles cannot place: fetched once each, and placed exactly."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, Final, cast, final

import narwhals as nw
from attrs import frozen

from feidi.frames.scoring.cells import cells_of
from feidi.frames.scoring.exact import ExactTotals, Outcomes
from feidi.frames.scoring.order import Exactly
from feidi.frames.scoring.points import exact_points
from feidi.frames.scoring.rows import RowScores
from feidi.indicators.decimals import Decimals
from feidi.indicators.grades.rules import Both, Thresholds

__all__ = ["COLUMNS", "Doubtful", "decided", "exact_totals"]

COLUMNS: Final[dict[str, type[str] | type[float] | type[int]]] = {
    "feidi key": str,
    "feidi group": str,
    "exact total": float,
    "exact rank": int,
    "exact equal": int,
    "exact level": int,
}
"""What is said of each of them."""


@final
@frozen(kw_only=True)
class Doubtful:
    """How doubtful rows are placed.

    Parameters
    ----------
    plan
        The scheme over the frame.
    margin
        Totals closer than this may be equal, or the other way round.
    decimals
        The digits totals are printed with; ``None`` for all.
    """

    plan: RowScores
    margin: float
    decimals: Decimals | None


def decided(doubtful: Doubtful, rows: "nw.DataFrame[Any]") -> list[tuple[object, ...]]:
    """Place rows exactly.

    Parameters
    ----------
    doubtful
        How.
    rows
        The numbers of each row once, with ``feidi key``, ``feidi group``, ``feidi total``, ``feidi rank`` among
        doubles (0 for a row that is not ranked) and ``feidi count``, how many rows hold the same.

    Returns
    -------
    list
        What `COLUMNS` name, for each of them.
    """
    # Rows that turned out to have no total were left out before.
    exact = cast("list[Fraction]", exact_totals(doubtful.plan, rows))
    names = ("feidi group", "feidi total", "feidi rank", "feidi count", "feidi key")
    columns = [rows[name].to_list() for name in names]
    entries = sorted(
        (
            (group, total, rank, count, key, number)
            for (group, total, rank, count, key), number in zip(
                zip(*columns, strict=True), exact, strict=True
            )
            if rank
        ),
        key=lambda entry: (entry[0], entry[1]),
    )
    standing: dict[tuple[str, str], tuple[int, int]] = {}
    for run in _runs(entries, doubtful.margin):
        better = min(entry[2] for entry in run)
        for number in sorted({entry[5] for entry in run}, reverse=True):
            equal = [entry for entry in run if entry[5] == number]
            count = sum(entry[3] for entry in equal)
            for entry in equal:
                standing[entry[4], entry[0]] = better, count
            better += count
    found: list[tuple[object, ...]] = []
    for group, key, number in zip(columns[0], columns[4], exact, strict=True):
        rank, equal_rows = standing.get((key, group), (0, 0))
        found.append(
            (key, group, _shown(number, doubtful.decimals), rank, equal_rows, _level(doubtful.plan, number))
        )
    return found


def _runs(entries: Sequence[tuple[Any, ...]], margin: float) -> list[list[tuple[Any, ...]]]:
    runs: list[list[tuple[Any, ...]]] = []
    for entry in entries:
        if runs and runs[-1][-1][0] == entry[0] and entry[1] - runs[-1][-1][1] <= margin:
            runs[-1].append(entry)
        else:
            runs.append([entry])
    return runs


def _shown(number: Fraction, decimals: Decimals | None) -> float:
    return float(number if decimals is None else decimals.of(number))


def _level(plan: RowScores, number: Fraction) -> int | None:
    grading = plan.scheme.grading
    rule = None if grading is None else grading.rule
    thresholds = rule.thresholds if isinstance(rule, Both) else rule
    if not isinstance(thresholds, Thresholds):
        return None
    return sum(number < least for _, least in thresholds.cuts)


def exact_totals(plan: RowScores, rows: "nw.DataFrame[Any]") -> list[Fraction | None]:
    """Give the exact totals of rows that were fetched with the columns that the scheme asks for."""
    places = range(len(rows))
    totals = plan.subtotals.exactly
    here = ExactTotals(
        totals.missing,
        [_marks_of(plan, place, rows) for place in range(len(plan.items))],
        totals.stand_ins,
        lambda: totals.weights,
        lambda: totals.total,
    )
    subtotals = here(places)
    adjustments = plan.scheme.adjustments
    if not adjustments.items:
        return subtotals
    counts = {event: cells_of(rows[plan.heads.events[event]]).at(places) for event in plan.counts}
    return [
        None
        if subtotal is None
        else subtotal
        + exact_points(adjustments, [(event, _whole(cells[place])) for event, cells in counts.items()])
        for place, subtotal in enumerate(subtotals)
    ]


def _whole(cell: object) -> int:
    return 0 if cell is None else int(str(cell).removesuffix(".0"))


def _marks_of(plan: RowScores, place: int, rows: "nw.DataFrame[Any]") -> Exactly:
    item = plan.items[place]
    given = [
        type(one)(one.code, one.back, cells_of(rows[one.cells.series.name]), one.unit, one.own)
        for one in item.outcomes.given
    ]
    outcomes = Outcomes(item.item.indicator, given)
    return lambda spots: item.calibrated.exactly(spots, outcomes(spots))
