# SPDX-License-Identifier: Apache-2.0
"""What calls for attention: a level, a fall, or several falls in a row."""

from enum import StrEnum
from typing import Final, final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.series import Series
from feidi.evaluation.rating.trend import trend
from feidi.expressions.outcome import Unknown
from feidi.labels import Label
from feidi.quantities.quantity import Quantity, quantity_of
from feidi.quantities.share import Rate, rate_of

__all__ = ["Above", "Against", "Below", "FallsBy", "FallsInARow", "Threshold"]


@final
@frozen
class Below:
    """The value lies below a level.

    Examples
    --------
    >>> Below("10 万元/亩").label.zh
    '低于10 万元/亩'
    """

    level: Quantity = field(converter=quantity_of)

    @property
    def label(self) -> Label:
        """What calls for attention."""
        return Label(zh=f"低于{self.level.text('zh')}", en=f"below {self.level.text('en')}")

    def is_crossed(self, series: Series, period: RatingPeriod) -> bool | None:
        """Whether the threshold is crossed in a period; ``None`` where the value is not known.

        Examples
        --------
        >>> from feidi.evaluation import RatingPeriod, series
        >>> from feidi.indicators import PER_MU, Observation, UnitKind
        >>> may = RatingPeriod.month(2022, 5)
        >>> facts = {"tax": "30 万元", "land": "20 亩"}
        >>> seen = Observation(unit="park", kind=UnitKind.PARK, period=may.span, facts=facts)
        >>> taxes = series(PER_MU[0], (seen,))
        >>> Below("2 万元/亩").is_crossed(taxes, may), Below("2 万元/亩").is_crossed(taxes, may.previous())
        (True, None)
        """
        value = series.at(period)
        return None if isinstance(value, Unknown) else value < self.level


@final
@frozen
class Above:
    """The value lies above a level.

    Examples
    --------
    >>> Above("90%").label.en
    'above 90%'
    """

    level: Quantity = field(converter=quantity_of)

    @property
    def label(self) -> Label:
        """What calls for attention."""
        return Label(zh=f"高于{self.level.text('zh')}", en=f"above {self.level.text('en')}")

    def is_crossed(self, series: Series, period: RatingPeriod) -> bool | None:
        """Whether the threshold is crossed in a period; ``None`` where the value is not known.

        Examples
        --------
        >>> from feidi.evaluation import RatingPeriod, series
        >>> from feidi.indicators import PER_MU, Observation, UnitKind
        >>> may = RatingPeriod.month(2022, 5)
        >>> facts = {"tax": "30 万元", "land": "20 亩"}
        >>> seen = Observation(unit="park", kind=UnitKind.PARK, period=may.span, facts=facts)
        >>> taxes = series(PER_MU[0], (seen,))
        >>> Above("2 万元/亩").is_crossed(taxes, may)
        False
        """
        value = series.at(period)
        return None if isinstance(value, Unknown) else value > self.level


@final
class Against(StrEnum):
    """Against which earlier period a fall is measured.

    Examples
    --------
    >>> Against.YEAR_BEFORE.label.zh
    '同比'
    """

    PREVIOUS = "previous"
    YEAR_BEFORE = "year_before"

    @property
    def label(self) -> Label:
        """The words for it."""
        return _LABELS[self]


_LABELS: Final = {
    Against.PREVIOUS: Label(zh="环比", en="on the period before"),
    Against.YEAR_BEFORE: Label(zh="同比", en="on the year before"),
}


@final
@frozen
class FallsBy:
    """The value fell by at least such a part of the earlier one.

    Parameters
    ----------
    at_least
        The fall as a part of the earlier value, above 0. [1]
    against
        The period before, or the same period of the year before.

    Raises
    ------
    InvariantError
        If the fall is not above 0.

    Examples
    --------
    >>> FallsBy("20%", Against.YEAR_BEFORE).label.zh
    '同比下降20%以上'
    """

    at_least: Rate = field(converter=rate_of)
    against: Against = Against.PREVIOUS

    def __attrs_post_init__(self) -> None:
        if self.at_least.value <= 0:
            raise InvariantError(
                "a fall is above 0",
                place="at_least",
                value=self.at_least.percent(),
                remedy="write 20% for a fall by a fifth",
            )

    @property
    def label(self) -> Label:
        """What calls for attention."""
        fall, against = self.at_least.percent(), self.against.label
        return Label(zh=f"{against.zh}下降{fall}以上", en=f"fell by {fall} or more {against.en}")

    def is_crossed(self, series: Series, period: RatingPeriod) -> bool | None:
        """Whether the threshold is crossed in a period; ``None`` where there is no rate of change.

        Examples
        --------
        >>> from feidi.evaluation import RatingPeriod, series
        >>> from feidi.indicators import PER_MU, Observation, UnitKind
        >>> may = RatingPeriod.month(2022, 5)
        >>> facts = {"tax": "30 万元", "land": "20 亩"}
        >>> seen = Observation(unit="park", kind=UnitKind.PARK, period=may.span, facts=facts)
        >>> taxes = series(PER_MU[0], (seen,))
        >>> print(FallsBy("20%", Against.YEAR_BEFORE).is_crossed(taxes, may))
        None
        """
        moved = trend(series, period)
        change = moved.since_previous if self.against is Against.PREVIOUS else moved.since_year_before
        return None if change.rate is None else -change.rate.value >= self.at_least.value


@final
@frozen
class FallsInARow:
    """The value fell in each of the latest periods.

    Parameters
    ----------
    times
        How many falls, each on the period before. [periods]

    Raises
    ------
    InvariantError
        If the number is not a whole one above 0.

    Examples
    --------
    >>> FallsInARow(3).label.zh
    '连续3期下降'
    """

    times: int

    def __attrs_post_init__(self) -> None:
        if self.times < 1:
            raise InvariantError(
                "not a number of periods", place="times", value=self.times, remedy="give 1 or more"
            )

    @property
    def label(self) -> Label:
        """What calls for attention."""
        return Label(zh=f"连续{self.times}期下降", en=f"fell {self.times} periods in a row")

    def is_crossed(self, series: Series, period: RatingPeriod) -> bool | None:
        """Whether the threshold is crossed; one rise among them answers no even where other values are not known.

        Examples
        --------
        >>> from feidi.evaluation import RatingPeriod, series
        >>> from feidi.indicators import PER_MU, Observation, UnitKind
        >>> may = RatingPeriod.month(2022, 5)
        >>> facts = {"tax": "30 万元", "land": "20 亩"}
        >>> seen = Observation(unit="park", kind=UnitKind.PARK, period=may.span, facts=facts)
        >>> taxes = series(PER_MU[0], (seen,))
        >>> print(FallsInARow(2).is_crossed(taxes, may))
        None
        """
        fell: list[bool | None] = []
        for _ in range(self.times):
            difference = trend(series, period).since_previous.difference
            fell.append(None if difference is None else difference.amount < 0)
            period = period.previous()
        if False in fell:
            return False
        return None if None in fell else True


Threshold = Below | Above | FallsBy | FallsInARow
"""What calls for attention."""
