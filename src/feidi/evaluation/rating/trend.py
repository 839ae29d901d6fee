# SPDX-License-Identifier: Apache-2.0
"""How an indicator moved: against the period before, and against the same period of the year before."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.series import Series
from feidi.expressions.outcome import Unknown
from feidi.indicators.indicator import Indicator
from feidi.indicators.outcome import Outcome
from feidi.labels import Label, Lang
from feidi.quantities.quantity import Quantity
from feidi.quantities.share import Rate

__all__ = ["Change", "Trend", "trend"]


@final
@frozen(kw_only=True)
class Change:
    """A value against an earlier one.

    Parameters
    ----------
    since
        The earlier period.
    before, now
        The two values, or why there is none.

    Notes
    -----
    Laws: before plus difference is now, exactly; there is no rate where the earlier value is not above 0.

    Examples
    --------
    >>> change = Change(
    ...     since=RatingPeriod.month(2022, 1), before=Quantity.of(8, "万元"), now=Quantity.of(10, "万元")
    ... )
    >>> print(change.difference, change.rate.percent())
    2 万元 25%
    """

    since: RatingPeriod
    before: Outcome
    now: Outcome

    @property
    def difference(self) -> Quantity | None:
        """The exact change; ``None`` where one of the two values is not known."""
        if isinstance(self.before, Unknown) or isinstance(self.now, Unknown):
            return None
        return self.now - self.before

    @property
    def rate(self) -> Rate | None:
        """The change as a part of the earlier value; ``None`` where that is not above 0 or not known."""
        difference = self.difference
        if difference is None or isinstance(self.before, Unknown) or self.before.amount <= 0:
            return None
        return Rate(difference.in_unit(self.before.unit) / self.before.amount)

    def text(self, lang: Lang = "zh") -> str:
        """Write the change for a person, or say that it is not known.

        Examples
        --------
        >>> may = RatingPeriod.month(2022, 5)
        >>> change = Change(since=may.previous(), before=Quantity.of(8, "万元"), now=Quantity.of(10, "万元"))
        >>> change.text("en")
        'since 2022-04: +2 CNY10k (+25%)'
        """
        since = self.since.label.text(lang)
        difference = self.difference
        if difference is None:
            return f"较{since}: 未知" if lang == "zh" else f"since {since}: not known"
        sign = "+" if difference.amount >= 0 else ""
        rate = "" if self.rate is None else f" ({sign}{self.rate.percent()})"
        said = f"{sign}{difference.text(lang)}{rate}"
        return f"较{since}: {said}" if lang == "zh" else f"since {since}: {said}"


@final
@frozen(kw_only=True)
class Trend:
    """One indicator of one unit in one period, with its two changes.

    Parameters
    ----------
    indicator, period, value
        What was measured, when, and what came out.
    since_previous, since_year_before
        The change against the period before (环比), and against the same period of the year before (同比).

    References
    ----------
    Guideline clause G5.3.
    """

    indicator: Indicator
    period: RatingPeriod
    value: Outcome
    since_previous: Change
    since_year_before: Change

    def text(self, lang: Lang = "zh") -> str:
        """Write value and changes for a person.

        Examples
        --------
        >>> from feidi.evaluation.rating.series import series
        >>> from feidi.indicators import PER_MU, Observation, UnitKind
        >>> may = RatingPeriod.month(2022, 5)
        >>> facts = {"tax": "30 万元", "land": "20 亩"}
        >>> seen = Observation(unit="park", kind=UnitKind.PARK, period=may.span, facts=facts)
        >>> trend(series(PER_MU[0], (seen,)), may).text("en")
        'tax per mu: 1.5 CNY10k/mu; previous since 2022-04: not known; year on year since 2021-05: not known'
        """
        words = Label(zh="环比", en="previous"), Label(zh="同比", en="year on year")
        changes = zip(words, (self.since_previous, self.since_year_before), strict=True)
        moved = "; ".join(f"{word.text(lang)} {change.text(lang)}" for word, change in changes)
        return f"{self.indicator.label.text(lang)}: {self.value.text(lang)}; {moved}"


def trend(series: Series, period: RatingPeriod) -> Trend:
    """Return the trend of a series in one period.

    Parameters
    ----------
    series
        An indicator of one unit over months or quarters.
    period
        The period looked at.

    Examples
    --------
    >>> from feidi.evaluation.rating.series import series
    >>> from feidi.indicators import PER_MU, Observation, UnitKind
    >>> may = RatingPeriod.month(2022, 5)
    >>> seen = Observation(
    ...     unit="park", kind=UnitKind.PARK, period=may.span, facts={"tax": "30 万元", "land": "20 亩"}
    ... )
    >>> print(trend(series(PER_MU[0], (seen,)), may).value)
    1.5 万元/亩
    """
    now = series.at(period)
    earlier = (period.previous(), period.year_before())
    previous, year_before = (Change(since=since, before=series.at(since), now=now) for since in earlier)
    return Trend(
        indicator=series.indicator,
        period=period,
        value=now,
        since_previous=previous,
        since_year_before=year_before,
    )
