# SPDX-License-Identifier: Apache-2.0
"""The values of a scheme's indicators for every unit, with the periods before looked up."""

from collections.abc import Iterable, Sequence
from typing import Final, final

from attrs import frozen

from feidi.dates.date import years_after
from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.indicators.formulas.outcome import Outcome
from feidi.indicators.observation import Observation
from feidi.indicators.scoring.item import Item

__all__ = ["Row", "period_before", "rows_of"]

FIRST_YEAR: Final = 1949
"""Fiscal years are counted from here."""


@final
@frozen
class Row:
    """One unit with its earlier periods, the latest first, and the outcome of every indicator."""

    observation: Observation
    history: tuple[Observation, ...]
    outcomes: tuple[Outcome, ...]


def period_before(period: FiscalYear | Span) -> FiscalYear | Span | None:
    """Give the fiscal year before, or the same span one year earlier; before the first year there is none.

    Examples
    --------
    >>> period_before(FiscalYear(2022))
    FiscalYear(2021)
    """
    if isinstance(period, FiscalYear):
        return FiscalYear(period.year - 1) if period.year > FIRST_YEAR else None
    end = None if period.end is None else years_after(period.end, -1)
    return Span(years_after(period.start, -1), end)


def rows_of(
    items: Sequence[Item], observations: Iterable[Observation], earlier: Iterable[Observation]
) -> tuple[Row, ...]:
    """Work out every indicator for every observation.

    Raises
    ------
    InvariantError
        If one unit is observed twice in one period.
    """
    asked = tuple(observations)
    seen: dict[tuple[str, FiscalYear | Span], Observation] = {}
    for observation in (*earlier, *asked):
        key = (observation.unit, observation.period)
        if seen.setdefault(key, observation) != observation:
            raise InvariantError(
                "observed twice in one period",
                place=f"observation of {observation.unit}",
                value=str(observation.period),
                remedy="give one observation for each unit and period",
            )
    if len({(observation.unit, observation.period) for observation in asked}) < len(asked):
        raise InvariantError(
            "a unit stands twice among those to be scored",
            place="observations",
            remedy="give one observation for each unit and period",
        )
    rows: list[Row] = []
    for observation in asked:
        history = _history(observation, seen)
        outcomes = tuple(item.indicator.outcome(observation, history) for item in items)
        rows.append(Row(observation, history, outcomes))
    return tuple(rows)


def _history(
    observation: Observation, seen: dict[tuple[str, FiscalYear | Span], Observation]
) -> tuple[Observation, ...]:
    history: list[Observation] = []
    period = period_before(observation.period)
    while period is not None and (observation.unit, period) in seen:
        history.append(seen[observation.unit, period])
        period = period_before(period)
    return tuple(history)
