# SPDX-License-Identifier: Apache-2.0
"""Rank intervals and the probability of each grade, by drawing weights and bases many times."""

from collections.abc import Iterator
from fractions import Fraction
from html import escape
from typing import final

import numpy as np
from numpy.typing import NDArray

from feidi._fields.frozen import frozen
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError, NotFoundError
from feidi.indicators.decimals import Decimals
from feidi.indicators.grades.rules import Both, CutTies, Rule, Thresholds
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.sensitivity.draws import Perturbation, Progress
from feidi.indicators.sensitivity.matrix import Floats, matrix_of
from feidi.indicators.table import Table
from feidi.labels import Label, Lang
from feidi.quantities.exact import Exact, exact_of

__all__ = ["RankSensitivity", "UnitSensitivity", "rank_sensitivity"]

Ranks = NDArray[np.uint16]
_PERCENT = Decimals(1)


@final
@frozen(kw_only=True)
class UnitSensitivity:
    """Where one unit may stand.

    Parameters
    ----------
    unit
        Its id.
    rank
        Its rank as scored.
    low, median, high
        The rank at the lower end of the interval (the better one), in the middle and at the upper end.
    best, worst
        The extremes of all draws.
    grades
        For each grade of the scheme's rule, the part of the draws that give it, before events change it.
    """

    unit: str
    rank: int
    low: int
    median: int
    high: int
    best: int
    worst: int
    grades: tuple[tuple[str, Fraction], ...] = ()


@final
@frozen(kw_only=True)
class RankSensitivity:
    """Where all ranked units may stand, in the order they were scored."""

    title: Label
    perturbation: Perturbation
    level: Fraction
    units: tuple[UnitSensitivity, ...]

    def __iter__(self) -> Iterator[UnitSensitivity]:
        return iter(self.units)

    def __getitem__(self, unit: str) -> UnitSensitivity:
        for one in self.units:
            if one.unit == unit:
                return one
        raise NotFoundError(
            "nobody of this name was ranked",
            place="sensitivity",
            value=unit,
            remedy="use the id of a ranked unit",
        )

    def table(self, lang: Lang = "zh") -> tuple[tuple[str, ...], ...]:
        """Give the result as rows of text, the best as scored first."""
        heads = (
            ("名次", "对象", "区间", "中位", "最好", "最差")
            if lang == "zh"
            else ("rank", "unit", "interval", "median", "best", "worst")
        )
        grades = tuple(grade for grade, _ in self.units[0].grades)
        rows = [(*heads, *grades)]
        for one in sorted(self.units, key=lambda one: one.rank):
            shares = (f"{_PERCENT.text(100 * share)}%" for _, share in one.grades)
            ranks = (str(one.median), str(one.best), str(one.worst))
            rows.append((str(one.rank), one.unit, f"{one.low}-{one.high}", *ranks, *shares))
        return tuple(rows)

    def _repr_html_(self) -> str:
        heads, *rows = self.table()
        head = "".join(f"<th>{escape(cell)}</th>" for cell in heads)
        body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
        return f"<table><caption>{escape(str(self.title))}</caption><tr>{head}</tr>{body}</table>"


def rank_sensitivity(
    scheme: Scheme,
    observations: Table,
    *,
    perturbation: Perturbation,
    level: Exact = "90%",
    period: FiscalYear | Span | None = None,
    ignore_others: bool = False,
    progress: Progress | None = None,
) -> RankSensitivity:
    """Draw weights and bases and say where every unit may stand.

    Parameters
    ----------
    scheme, observations, period, ignore_others
        As in `Scheme.score`; all units are ranked together.
    perturbation
        How far, how often and from which seed.
    level
        The part of the draws that the rank interval holds, the rest split evenly on both sides.
    progress
        Is told after each block how many draws are done, and of how many.

    Raises
    ------
    InvariantError
        If the scheme does not rank by a weighted sum, ranks within groups or over several periods, or ranks
        more than 65,000 units.
    """
    share = exact_of(level)
    seen = scheme.read(observations, period=period, ignore_others=ignore_others)
    fixed = scheme.calibrate(seen)
    cards = fixed.score(seen)
    matrix = matrix_of(fixed, cards)
    number_of_units = len(matrix.cards)
    periods = {card.period for card in matrix.cards}
    if scheme.within or len(periods) > 1 or number_of_units > 65_000 or not 0 < share < 1:
        raise InvariantError(
            "up to 65,000 units of one period are ranked together, with an interval of a part between 0 and 1",
            place=f"sensitivity of {scheme.id}",
            value=scheme.within or f"{number_of_units} units, {len(periods)} periods, level {share}",
            remedy="take the units of one period and group, and a scheme without `within`",
        )
    rule = None if scheme.grading is None else scheme.grading.rule
    ranks = np.empty((perturbation.draws, number_of_units), dtype=np.uint16)
    counts = np.zeros((0 if rule is None else len(rule.grades), number_of_units), dtype=np.int64)
    for start, weights, bases in perturbation.blocks(number_of_units, len(matrix.codes)):
        totals = matrix.totals(weights, bases)
        block = ranks[start : start + len(totals)]
        _rank(totals, block)
        if rule is not None:
            counts += _graded(rule, totals, block)
        if progress is not None:
            progress(start + len(totals), perturbation.draws)
    positions = _positions(perturbation.draws, share)
    ends = np.concatenate(
        [_ends(ranks[:, start : start + 500], positions) for start in range(0, number_of_units, 500)]
    )
    grades = () if rule is None else rule.grades
    return RankSensitivity(
        title=scheme.label,
        perturbation=perturbation,
        level=share,
        units=tuple(
            UnitSensitivity(
                unit=card.unit,
                rank=card.rank or 0,
                best=best,
                low=low,
                median=median,
                high=high,
                worst=worst,
                grades=tuple(
                    (grade, Fraction(int(count), perturbation.draws))
                    for grade, count in zip(grades, counts[:, place], strict=True)
                ),
            )
            for place, (card, (best, low, median, high, worst)) in enumerate(
                zip(matrix.cards, ends.tolist(), strict=True)
            )
        ),
    )


def _positions(draws: int, level: Fraction) -> list[int]:
    tail = int((draws - 1) * (1 - level) / 2)
    return [0, tail, (draws - 1) // 2, draws - 1 - tail, draws - 1]


def _ends(ranks: Ranks, positions: list[int]) -> Ranks:
    # The stable sort of 16-bit numbers is a radix sort.
    ordered: Ranks = np.sort(np.ascontiguousarray(ranks.T), axis=1, kind="stable")[:, positions]
    return ordered


def _rank(totals: Floats, into: Ranks) -> None:
    """Rank every row from the largest; equal totals share the better rank."""
    places = np.arange(1, totals.shape[1] + 1, dtype=np.uint16)
    for row, ranks in zip(totals, into, strict=True):
        order = np.argsort(-row)
        ordered = row[order]
        equal = ordered[1:] == ordered[:-1]
        if equal.any():
            shared = places.copy()
            shared[1:][equal] = 0
            ranks[order] = np.maximum.accumulate(shared)
        else:
            ranks[order] = places


def _graded(rule: Rule, totals: Floats, ranks: Ranks) -> NDArray[np.int64]:
    """Count for each grade and unit how many of the rows give it."""
    reached = [_reached(rule, place, totals, ranks).sum(axis=0) for place in range(len(rule.grades) - 1)]
    none, every = np.zeros(totals.shape[1], dtype=np.int64), np.full(totals.shape[1], len(totals))
    return np.diff(np.stack([none, *reached, every]), axis=0)


def _reached(rule: Rule, place: int, totals: Floats, ranks: Ranks) -> NDArray[np.bool_]:
    """Say where a grade or a better one is reached."""
    if isinstance(rule, Both):
        return _reached(rule.shares, place, totals, ranks) & _reached(rule.thresholds, place, totals, ranks)
    cut = rule.cuts[place][1]
    number_of_units = totals.shape[1]
    if isinstance(rule, Thresholds):
        reached: NDArray[np.bool_] = totals >= float(cut)
    elif rule.ties is CutTies.UP:
        reached = ranks <= rule.rounding.position(cut, number_of_units)
    else:
        mirrored = np.empty_like(ranks)
        _rank(-totals, mirrored)
        reached = mirrored > number_of_units - rule.rounding.position(cut, number_of_units)
    return reached
