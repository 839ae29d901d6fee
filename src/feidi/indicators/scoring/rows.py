# SPDX-License-Identifier: Apache-2.0
"""The values of a scheme's indicators for every unit, with other periods looked up."""

from collections.abc import Iterable, Sequence
from typing import final

from attrs import frozen

from feidi.dates.fiscal_year import FiscalYear
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.indicators.history import History
from feidi.indicators.indicator import Measured
from feidi.indicators.observation import Observation
from feidi.indicators.scoring.item import Item

__all__ = ["Row", "rows_of"]


@final
@frozen
class Row:
    """One unit and what was measured of it: the value of every indicator and the facts that went into it."""

    observation: Observation
    measured: tuple[Measured, ...]


def rows_of(
    items: Sequence[Item], observations: Iterable[Observation], earlier: Iterable[Observation]
) -> tuple[Row, ...]:
    """Compute every indicator for every observation.

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
    histories = {unit: History(periods) for unit, periods in _by_unit(seen.values()).items()}
    return tuple(
        Row(
            observation,
            tuple(item.indicator.measured(observation, histories[observation.unit]) for item in items),
        )
        for observation in asked
    )


def _by_unit(observations: Iterable[Observation]) -> dict[str, list[Observation]]:
    found: dict[str, list[Observation]] = {}
    for observation in observations:
        found.setdefault(observation.unit, []).append(observation)
    return found
