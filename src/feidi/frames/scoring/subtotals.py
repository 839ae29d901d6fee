# SPDX-License-Identifier: Apache-2.0
"""The items of a scheme over a frame, and their marks added up before events."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cached_property, partial
from typing import final

import numpy as np
from attrs import evolve

from feidi.errors import UndefinedError, UnsetError
from feidi.frames.scoring.closeness import IdealPoints
from feidi.frames.scoring.exact import ExactTotals, Outcomes
from feidi.frames.scoring.filtered.block import Floats, Mask
from feidi.frames.scoring.filtered.constant import Constant
from feidi.frames.scoring.filtered.matrix import InDoubt, Matrix
from feidi.frames.scoring.filtered.number import NOTHING, Number, Predicate, choose
from feidi.frames.scoring.filtered.order import Same
from feidi.frames.scoring.filtered.population import Population
from feidi.frames.scoring.inputs import Inputs
from feidi.frames.scoring.requirements import Required, value_number
from feidi.frames.scoring.scales import Calibrated, calibrated_over
from feidi.frames.scoring.totals import Weighed, total_number
from feidi.frames.scoring.weights import derived_weights
from feidi.indicators.indicator import Direction
from feidi.indicators.scales.chain import FixedScale
from feidi.indicators.scales.spread import mean
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.totals.topsis import Topsis, TopsisAgainst
from feidi.indicators.totals.total import FixedTotal
from feidi.indicators.weights.given import Given as GivenWeights

__all__ = ["ItemColumn", "Subtotals"]


@final
class ItemColumn:
    """One item of a scheme over a frame."""

    def __init__(self, item: Item, missing: Missing, asked: Required, tables: Inputs) -> None:
        self.item = item
        self.missing: Missing = item.missing or missing
        self.tables = tables
        self.outcomes: Outcomes = Outcomes(item.indicator, tables.given(asked))
        self.same: Same = self.outcomes.same
        self.full: bool = all(given.cells.full for given in self.outcomes.given)
        value = value_number(asked, tables.number, tables.heads)
        self.value: Number = value if value.printed else value.shared()

    @cached_property
    def population(self) -> Population:
        """The values of all rows."""
        return self.tables.sheet.population(self.value, self.outcomes, self.same, whole=self.full)

    @cached_property
    def calibrated(self) -> Calibrated:
        """The scale, calibrated on all rows.

        Raises
        ------
        UndefinedError, UnsetError
            If it cannot be.
        """
        indicator, scale = self.item.indicator, self.item.scale
        settled = not isinstance(scale, FixedScale) or self.value.doubts
        # A fixed scale asks nothing of the rows.
        population = (
            self.population
            if settled
            else Population(self.value, partial(np.zeros, 0), self.outcomes, self.same)
        )
        try:
            return calibrated_over(scale, population, indicator.direction, self.tables.sheet)
        except (UndefinedError, UnsetError) as error:
            place = f"item {indicator.code}, {error.place}"
            raise type(error)(error.message, place=place, remedy=error.remedy) from error

    def exact_marks(self, rows: Sequence[int]) -> list[Fraction | None]:
        """Return the exact marks of rows, before the rule for missing ones."""
        return self.calibrated.exactly(rows, self.outcomes(rows))

    @cached_property
    def bare(self) -> Number:
        """The marks, before the rule for missing ones."""
        mark = self.calibrated.mark
        if mark.doubts or self.missing is Missing.AVERAGE:
            return self.marks.number
        return mark if mark.printed else mark.shared()

    @cached_property
    def marks(self) -> Population:
        """The marks of all rows, before the rule for missing ones."""
        return self.tables.sheet.population(
            evolve(self.calibrated.mark, printed=False), self.exact_marks, self.same
        )

    @cached_property
    def stand_in(self) -> Constant | None:
        """What stands in for a missing mark."""
        if self.missing is Missing.ZERO:
            return NOTHING
        if self.missing is not Missing.AVERAGE:
            return None
        if self.item.stand_in is not None:
            return Constant.of(self.item.stand_in)
        some = len(self.marks.rows)
        return self.marks.mean() if 0 < some < len(self.marks.values) else None

    @cached_property
    def exact_stand_in(self) -> Fraction | None:
        """The exact mark that stands in for a missing one."""
        if self.item.stand_in is not None:
            return self.item.stand_in
        return mean(self.marks.exact) if self.marks.exact else None

    @cached_property
    def mark(self) -> Number:
        """The marks, with what stands in for missing ones."""
        if self.stand_in is None:
            return self.bare
        bare = self.bare
        return choose(
            Predicate(lambda at: at.is_missing(bare.compute(at)), bare.doubts), self.stand_in, bare
        ).shared()

    @cached_property
    def span(self) -> tuple[float, float] | None:
        """The least and the largest mark, where the column itself says them."""
        mark = self.mark
        if not (mark.printed and self.full and self.tables.sheet.rows):
            return None
        ends = [end * mark.slope.value + mark.offset.value for end in (mark.base.low, mark.base.high)]
        return min(ends), max(ends)

    @property
    def is_cost(self) -> bool:
        """Whether less is better in the marks, because the scale does not turn them."""
        return (
            self.item.indicator.direction is Direction.LESS and self.calibrated.rewards is not Direction.LESS
        )


@final
class Subtotals:
    """The marks of all items added up, before events."""

    def __init__(self, scheme: Scheme, items: Sequence[ItemColumn], tables: Inputs) -> None:
        self.scheme = scheme
        self.items: tuple[ItemColumn, ...] = tuple(items)
        self.tables = tables
        for item in self.items:
            item.calibrated  # noqa: B018 (in the order of the scheme, so that the first fault is the one reported)
        self.exactly: ExactTotals = ExactTotals(
            [item.missing for item in items],
            [item.exact_marks for item in items],
            [_stand_in(item) for item in items],
            self._exact_weights,
            self._exact_total,
            self.scheme.least_coverage,
        )

    @cached_property
    def _arrays(self) -> list[Floats]:
        return self.tables.sheet.compute_all([item.mark for item in self.items])[0]

    @cached_property
    def _complete(self) -> Mask | None:
        """The rows that have all marks; ``None`` for all of them."""
        gaps = [np.isnan(array) for array in self._arrays if np.isnan(np.min(array, initial=0.0))]
        return ~np.logical_or.reduce(gaps) if gaps else None

    @cached_property
    def _complete_arrays(self) -> list[Floats]:
        arrays = self._arrays
        if self._complete is not None:
            arrays = [array[self._complete] for array in arrays]
        if not len(arrays[0]):
            given = isinstance(self.scheme.weighting, GivenWeights)
            raise UndefinedError(
                "no unit has every indicator",
                place="topsis" if given else "weighting",
                remedy="choose a rule for missing values"
                if given
                else "give the weights, or choose a rule for missing values",
            )
        return arrays

    @cached_property
    def _matrix(self) -> Matrix:
        bounds, spans = [item.mark.bound for item in self.items], [item.span for item in self.items]
        # Where nothing is missing and marks are a line, they are not kept, and their ends are those of the column.
        ends = [span for span in spans if span is not None]
        sheet = self.tables.sheet
        if len(ends) == len(spans):
            marks = [item.mark for item in self.items]
            return Matrix(
                rows=sheet.rows, bounds=bounds, ends=ends, part=lambda rows: sheet.part(marks, rows)
            )
        arrays = self._complete_arrays
        ends = [(float(np.minimum.reduce(array)), float(np.maximum.reduce(array))) for array in arrays]
        return Matrix(
            rows=len(arrays[0]), bounds=bounds, ends=ends, part=lambda rows: [array[rows] for array in arrays]
        )

    @cached_property
    def weights(self) -> list[Constant]:
        """The weights."""
        weighting = self.scheme.weighting
        if isinstance(weighting, GivenWeights):
            return [Constant.of(item.item.weight or Fraction(0)) for item in self.items]
        try:
            parts = derived_weights(weighting, self._matrix, [item.is_cost for item in self.items])
        except InDoubt:
            return [Constant.of(weight) for weight in self.exactly.weights]
        return [part * Constant.of(self.scheme.full) for part in parts]

    @cached_property
    def _exact_columns(self) -> list[list[Fraction]]:
        every = np.arange(self.tables.sheet.rows)
        rows = (every if self._complete is None else every[self._complete]).tolist()
        marks = [[mark for mark in row if mark is not None] for row in self.exactly.marks_of(rows)]
        return [[row[place] for row in marks] for place in range(len(self.items))]

    def _exact_weights(self) -> Sequence[Fraction]:
        weighting = self.scheme.weighting
        if isinstance(weighting, GivenWeights):
            return [item.item.weight or Fraction(0) for item in self.items]
        weights = weighting.weights(self._exact_columns, [item.is_cost for item in self.items])
        return [weight * self.scheme.full for weight in weights]

    def _exact_total(self) -> FixedTotal:
        total = self.scheme.total
        if not isinstance(total, Topsis):
            return total
        rows = list(zip(*self._exact_columns, strict=True))
        return total.calibrate(rows, [item.is_cost for item in self.items])

    def _posts(self, inside: bool) -> IdealPoints:
        ends: list[tuple[Constant, Constant]] = []
        for item, (low, high) in zip(self.items, self._matrix.ends, strict=True):
            error = item.mark.bound.error
            best, worst = (low, high) if item.is_cost else (high, low)
            ends.append((Constant.about(best, error), Constant.about(worst, error)))
        return IdealPoints(tuple(best for best, _ in ends), tuple(worst for _, worst in ends), inside)

    @cached_property
    def number(self) -> Number:
        """The subtotals."""
        total, least = self.scheme.total, self.scheme.least_coverage
        weighed = [
            Weighed(item.mark, weight, item.missing is Missing.LEAVE_OUT)
            for item, weight in zip(self.items, self.weights, strict=True)
        ]
        if isinstance(total, Topsis):
            return total_number(self._posts(total.inside), weighed, least)
        if isinstance(total, TopsisAgainst):
            best, worst = (tuple(map(Constant.of, ends)) for ends in (total.best, total.worst))
            return total_number(IdealPoints(best, worst, total.inside), weighed, least)
        return total_number(total, weighed, least)


def _stand_in(item: ItemColumn) -> Callable[[], Fraction | None]:
    return lambda: item.exact_stand_in
