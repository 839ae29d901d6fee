# SPDX-License-Identifier: Apache-2.0
"""An indicator of one unit over months or quarters."""

from collections.abc import Iterable
from typing import final

from feidi._fields.frozen import frozen
from feidi.dates.span import Span
from feidi.errors import InvariantError
from feidi.evaluation.rating.period import RatingPeriod
from feidi.expressions.outcome import Cause, Unknown
from feidi.indicators.history import History
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import Observation
from feidi.indicators.outcome import Outcome

__all__ = ["Series", "series"]


@final
@frozen(kw_only=True)
class Series:
    """The values of an indicator of one unit by period.

    Parameters
    ----------
    indicator
        What is measured.
    values
        The values of the periods that were observed.

    References
    ----------
    Guideline clause G5.3.
    """

    indicator: Indicator
    values: tuple[tuple[RatingPeriod, Outcome], ...]

    def at(self, period: RatingPeriod) -> Outcome:
        """Return the value of a period, a missing one where nobody observed it.

        Examples
        --------
        >>> from feidi.indicators import PER_MU
        >>> empty = Series(indicator=PER_MU[0], values=())
        >>> print(empty.at(RatingPeriod.month(2022, 5)).text("en"))
        tax_per_mu: not given
        """
        found = (value for seen, value in self.values if seen == period)
        return next(found, Unknown.because(Cause.MISSING, self.indicator.code))


def series(indicator: Indicator, observations: Iterable[Observation]) -> Series:
    """Return the values of an indicator, of the months and quarters among what was observed of one unit.

    Raises
    ------
    InvariantError
        If the observations are of several units, or a period is observed twice.

    Examples
    --------
    >>> from feidi.indicators import PER_MU, UnitKind
    >>> may = RatingPeriod.month(2022, 5)
    >>> seen = Observation(
    ...     unit="park", kind=UnitKind.PARK, period=may.span, facts={"tax": "30 万元", "land": "20 亩"}
    ... )
    >>> print(series(PER_MU[0], (seen,)).at(may), series(PER_MU[0], (seen,)).at(may.previous()))
    1.5 万元/亩 tax_per_mu:数据缺失
    """
    found = _by_period(tuple(observations))
    history = History(found.values())
    values = ((period, indicator.measured(found[period], history).outcome) for period in sorted(found))
    return Series(indicator=indicator, values=tuple(values))


def _by_period(observations: tuple[Observation, ...]) -> dict[RatingPeriod, Observation]:
    pairs = [(period, seen) for seen in observations if (period := _period_of(seen)) is not None]
    found, units = dict(pairs), sorted({seen.unit for seen in observations})
    if len(units) > 1 or len(found) < len(pairs):
        raise InvariantError(
            "a series is of one unit, and of each period once",
            place="observations",
            value=", ".join(units),
            remedy="give the observations of one unit, each period once",
        )
    return found


def _period_of(observation: Observation) -> RatingPeriod | None:
    if not isinstance(observation.period, Span):
        return None
    try:
        return RatingPeriod.of(observation.period)
    except InvariantError:
        return None
