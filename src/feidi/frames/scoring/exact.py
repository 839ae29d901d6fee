# SPDX-License-Identifier: Apache-2.0
"""Single rows scored exactly, by the rules of the scheme itself: the judge where doubles leave a doubt."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cached_property
from typing import final

import numpy as np
from attrs import frozen

from feidi.dates.fiscal_year import FiscalYear
from feidi.expressions.outcome import Unknown
from feidi.frames.scoring.cells import Cells
from feidi.frames.scoring.filtered.block import Mask
from feidi.frames.scoring.filtered.order import Places
from feidi.indicators.cells import quantity_of
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.scoring.item import Missing
from feidi.indicators.totals.total import FixedTotal
from feidi.quantities.unit import Unit

__all__ = ["ExactTotals", "Given", "Outcomes", "alike"]


@final
@frozen
class Given:
    """A column that an indicator is computed from.

    Parameters
    ----------
    code
        The fact, or the indicator itself.
    back
        How many periods before.
    cells, unit
        The column, and the unit of its bare numbers.
    own
        Whether it states the indicator itself.
    """

    code: str
    back: int
    cells: Cells
    unit: Unit
    own: bool = False


@final
class Outcomes:
    """The exact values of one indicator, row by row; equal rows are worked out once."""

    def __init__(self, indicator: Indicator, given: Sequence[Given]) -> None:
        self.indicator = indicator
        self.given: tuple[Given, ...] = tuple(given)
        self.known: dict[tuple[object, ...], Fraction | None] = {}

    def __call__(self, rows: Sequence[int]) -> list[Fraction | None]:
        """Return the values of some rows."""
        columns = [given.cells.at(rows) for given in self.given]
        return [self._value(key) for key in zip(*columns, strict=True)]

    def _value(self, cells: tuple[object, ...]) -> Fraction | None:
        if cells not in self.known:
            self.known[cells] = self._outcome(cells)
        return self.known[cells]

    def _outcome(self, cells: tuple[object, ...]) -> Fraction | None:
        latest, *earlier = (
            self._observation(cells, back) for back in range(1 + max(given.back for given in self.given))
        )
        outcome = self.indicator.outcome(latest, earlier)
        return None if isinstance(outcome, Unknown) else outcome.amount

    def _observation(self, cells: tuple[object, ...], back: int) -> Observation:
        stated = [
            (given, quantity_of(cell, given.unit, f"column {given.cells.name!r}"))
            for given, cell in zip(self.given, cells, strict=True)
            if given.back == back and cell is not None
        ]
        return Observation(
            unit="row",
            kind=UnitKind.ENTERPRISE,
            period=FiscalYear(2000 - back),
            facts=[(given.code, quantity) for given, quantity in stated if not given.own],
            indicators=[(given.code, quantity) for given, quantity in stated if given.own],
        )

    def same(self, one: Places, other: Places) -> Mask:
        """Return which pairs of rows hold the same cells."""
        return alike([given.cells for given in self.given])(one, other)


def alike(columns: Sequence[Cells]) -> Callable[[Places, Places], Mask]:
    """Compare rows by the columns they are computed from."""

    def same(one: Places, other: Places) -> Mask:
        result = np.ones(len(one), np.bool_)
        for cells in columns:
            left, right = cells.floats[one], cells.floats[other]
            result &= (left == right) | (np.isnan(left) & np.isnan(right))
        for cells in columns:
            if not cells.printed:  # different numbers may share a double
                open_pairs = np.flatnonzero(result)
                first, second = (cells.at(side[open_pairs].tolist()) for side in (one, other))
                result[open_pairs] = [here == there for here, there in zip(first, second, strict=True)]
        return result

    return same


@final
class ExactTotals:
    """The exact totals of rows, from their exact marks.

    Parameters
    ----------
    missing
        The rules for missing values, item by item.
    marks
        For each the exact marks of rows, before the rule.
    stand_ins, weights, total
        Give the rest exactly, which is worked out once it is asked for.
    least_coverage
        The least part of the weight that has to be left.
    """

    def __init__(
        self,
        missing: Sequence[Missing],
        marks: Sequence[Callable[[Sequence[int]], list[Fraction | None]]],
        stand_ins: Sequence[Callable[[], Fraction | None]],
        weights: Callable[[], Sequence[Fraction]],
        total: Callable[[], FixedTotal],
        least_coverage: Fraction,
    ) -> None:
        self.missing = missing
        self.marks = marks
        self.stand_ins = stand_ins
        self._weights = weights
        self._total = total
        self.least_coverage = least_coverage
        self.known: dict[tuple[Fraction | None, ...], Fraction | None] = {}

    @cached_property
    def weights(self) -> tuple[Fraction, ...]:
        """The exact weights."""
        return tuple(self._weights())

    @cached_property
    def total(self) -> FixedTotal:
        """The way of adding up, with everything fixed."""
        return self._total()

    def marks_of(self, rows: Sequence[int]) -> list[tuple[Fraction | None, ...]]:
        """Return the marks of rows, with what stands in for missing ones."""
        columns = [marks(rows) for marks in self.marks]
        for place, rule in enumerate(self.missing):
            if None in columns[place]:
                instead = self._instead(rule, place)
                columns[place] = [instead if mark is None else mark for mark in columns[place]]
        return list(zip(*columns, strict=True))

    def _instead(self, rule: Missing, place: int) -> Fraction | None:
        if rule is Missing.AVERAGE:
            return self.stand_ins[place]()
        return Fraction(0) if rule is Missing.ZERO else None

    def __call__(self, rows: Sequence[int]) -> list[Fraction | None]:
        """Return the subtotals of rows."""
        found: list[Fraction | None] = []
        for marks in self.marks_of(rows):
            if marks not in self.known:
                self.known[marks] = self._subtotal(marks)
            found.append(self.known[marks])
        return found

    def _subtotal(self, marks: tuple[Fraction | None, ...]) -> Fraction | None:
        pairs = zip(self.missing, marks, strict=True)
        if any(mark is None and rule is not Missing.LEAVE_OUT for rule, mark in pairs):
            return None
        present = [
            weight if mark is not None else Fraction(0)
            for weight, mark in zip(self.weights, marks, strict=True)
        ]
        whole, left = sum(self.weights, Fraction(0)), sum(present, Fraction(0))
        if not left or left < self.least_coverage * whole:
            return None
        return self.total.total(marks, [weight * whole / left for weight in present])
