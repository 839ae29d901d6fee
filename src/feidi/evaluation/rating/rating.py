# SPDX-License-Identifier: Apache-2.0
"""The day-to-day rating of one unit: trends, alerts, and what nobody observed."""

from collections.abc import Iterable
from typing import final

from feidi._fields.frozen import field, frozen
from feidi.errors import InvariantError
from feidi.evaluation.conditions import require_cited
from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.series import series
from feidi.evaluation.rating.thresholds import Threshold
from feidi.evaluation.rating.trend import Trend, trend
from feidi.evaluation.table import Rows, html_table
from feidi.indicators.indicator import Indicator
from feidi.indicators.observation import Observation
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation, require_id
from feidi.labels import Lang

__all__ = ["Alert", "AlertRule", "Rating", "rate"]


@final
@frozen(kw_only=True)
class AlertRule:
    """When an indicator calls for attention.

    Parameters
    ----------
    id
        A short name.
    indicator
        What is watched.
    threshold
        What calls for attention.
    certainty, citation
        How sure the threshold is and where it stands; a published one needs a citation.

    Raises
    ------
    InvariantError
        If the id is not an identifier, or a published rule has no citation.

    References
    ----------
    Guideline clause G5.3 asks for day-to-day rating and gives no threshold.

    Examples
    --------
    >>> from feidi.evaluation import FallsInARow
    >>> from feidi.indicators import PER_MU
    >>> rule = AlertRule(
    ...     id="tax-falls", indicator=PER_MU[0], threshold=FallsInARow(2), certainty=Certainty.PROPOSED
    ... )
    >>> rule.text("en")
    'tax per mu: fell 2 periods in a row [proposed by this project]'
    """

    id: str
    indicator: Indicator
    threshold: Threshold
    certainty: Certainty
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_id(self.id, "alert rule.id")
        require_cited(self.certainty, self.citation, f"alert rule {self.id}")

    def text(self, lang: Lang = "zh") -> str:
        """Write the rule for a person.

        Examples
        --------
        >>> from feidi.evaluation import Below
        >>> from feidi.indicators import PER_MU
        >>> low = Below("2 万元/亩")
        >>> rule = AlertRule(id="low-tax", indicator=PER_MU[0], threshold=low, certainty=Certainty.PROPOSED)
        >>> rule.text("en")
        'tax per mu: below 2 CNY10k/mu [proposed by this project]'
        """
        said = f"{self.indicator.label.text(lang)}: {self.threshold.label.text(lang)}"
        cited = f" ({self.citation.text(lang)})" if self.citation else ""
        return f"{said}{cited} [{self.certainty.label.text(lang)}]"


@final
@frozen(kw_only=True)
class Alert:
    """A rule that calls for attention in one period.

    Parameters
    ----------
    rule, unit
        Which rule, and of whom.
    trend
        The value and its changes.
    """

    rule: AlertRule
    unit: str
    trend: Trend

    def text(self, lang: Lang = "zh") -> str:
        """Write the alert for a person.

        Examples
        --------
        >>> from feidi.evaluation import Below
        >>> from feidi.indicators import PER_MU, UnitKind
        >>> may, low = RatingPeriod.month(2022, 5), Below("2 万元/亩")
        >>> facts = {"tax": "30 万元", "land": "20 亩"}
        >>> seen = Observation(unit="park", kind=UnitKind.PARK, period=may.span, facts=facts)
        >>> rule = AlertRule(id="low-tax", indicator=PER_MU[0], threshold=low, certainty=Certainty.PROPOSED)
        >>> rate((seen,), may, PER_MU[:1], [rule]).alerts[0].text("en").split("; ")[0]
        'tax per mu: below 2 CNY10k/mu [proposed by this project] → tax per mu: 1.5 CNY10k/mu'
        """
        return f"{self.rule.text(lang)} → {self.trend.text(lang)}"


def _trends(given: Iterable[Trend]) -> tuple[Trend, ...]:
    return tuple(given)


@final
@frozen(kw_only=True)
class Rating:
    """The day-to-day rating of one unit in one period.

    Parameters
    ----------
    unit, period
        Who was rated, and for when.
    trends
        One for each indicator.
    alerts
        The rules that call for attention.
    quiet
        The rules that do not.
    unanswered
        The rules that what was observed does not answer.

    Notes
    -----
    Law: every rule is in exactly one of the three.

    References
    ----------
    Guideline clause G5.3.
    """

    unit: str
    period: RatingPeriod
    trends: tuple[Trend, ...] = field(converter=_trends)
    alerts: tuple[Alert, ...]
    quiet: tuple[AlertRule, ...]
    unanswered: tuple[AlertRule, ...]

    def explain(self, lang: Lang = "zh") -> str:
        """Write trends, alerts and open questions out.

        Examples
        --------
        >>> from feidi.evaluation import Below
        >>> from feidi.indicators import PER_MU, UnitKind
        >>> may, low = RatingPeriod.month(2022, 5), Below("2 万元/亩")
        >>> facts = {"tax": "30 万元", "land": "20 亩"}
        >>> seen = Observation(unit="park", kind=UnitKind.PARK, period=may.span, facts=facts)
        >>> rule = AlertRule(id="low-tax", indicator=PER_MU[0], threshold=low, certainty=Certainty.PROPOSED)
        >>> rate((seen,), may, PER_MU[:1], [rule]).explain("en").splitlines()[0]
        'park, 2022-05'
        """
        zh = lang == "zh"
        head = f"{self.unit}, {self.period.label.text(lang)}"
        lines = [head, *(f"  {each.text(lang)}" for each in self.trends)]
        lines += [("预警: " if zh else "alert: ") + alert.text(lang) for alert in self.alerts]
        lines += [("无法判断: " if zh else "not known: ") + rule.text(lang) for rule in self.unanswered]
        lines += [] if self.alerts else ["无预警" if zh else "no alerts"]
        return "\n".join(lines)

    def table(self, lang: Lang = "zh") -> Rows:
        """Return the trends as rows of text, the heads first.

        Examples
        --------
        >>> from feidi.evaluation import Below
        >>> from feidi.indicators import PER_MU, UnitKind
        >>> may, low = RatingPeriod.month(2022, 5), Below("2 万元/亩")
        >>> facts = {"tax": "30 万元", "land": "20 亩"}
        >>> seen = Observation(unit="park", kind=UnitKind.PARK, period=may.span, facts=facts)
        >>> rule = AlertRule(id="low-tax", indicator=PER_MU[0], threshold=low, certainty=Certainty.PROPOSED)
        >>> rate((seen,), may, PER_MU[:1]).table("en")[1][:2]
        ('tax per mu', '1.5 CNY10k/mu')
        """
        zh, en = (
            ("指标", "数值", "环比", "同比"),
            ("indicator", "value", "on the period before", "on the year"),
        )
        rows = (
            (
                each.indicator.label.text(lang),
                each.value.text(lang),
                each.since_previous.text(lang),
                each.since_year_before.text(lang),
            )
            for each in self.trends
        )
        return (zh if lang == "zh" else en, *rows)

    def _repr_html_(self) -> str:
        return html_table(f"{self.unit} {self.period.label.zh}", self.table())


def rate(
    observations: Iterable[Observation],
    period: RatingPeriod,
    indicators: Iterable[Indicator],
    rules: Iterable[AlertRule] = (),
) -> Rating:
    """Rate one unit in a month or a quarter.

    Parameters
    ----------
    observations
        What was observed of the unit, by month or quarter.
    period
        The period.
    indicators
        What is looked at.
    rules
        What calls for attention.

    Raises
    ------
    InvariantError
        If nothing was observed, the observations are of several units, or a period is observed twice.

    Examples
    --------
    >>> from feidi.indicators import PER_MU, UnitKind
    >>> may = RatingPeriod.month(2022, 5)
    >>> seen = Observation(
    ...     unit="park", kind=UnitKind.PARK, period=may.span, facts={"tax": "30 万元", "land": "20 亩"}
    ... )
    >>> rate((seen,), may, PER_MU[:1]).trends[0].value.text()
    '1.5 万元/亩'
    """
    seen = tuple(observations)
    if not seen:
        raise InvariantError(
            "there is nothing to rate", place="observations", remedy="give the observations of one unit"
        )
    unit, found = seen[0].unit, tuple(rules)
    answers = [(rule, rule.threshold.is_crossed(series(rule.indicator, seen), period)) for rule in found]
    return Rating(
        unit=unit,
        period=period,
        trends=(trend(series(indicator, seen), period) for indicator in indicators),
        alerts=tuple(
            Alert(rule=rule, unit=unit, trend=trend(series(rule.indicator, seen), period))
            for rule, crossed in answers
            if crossed
        ),
        quiet=tuple(rule for rule, crossed in answers if crossed is False),
        unanswered=tuple(rule for rule, crossed in answers if crossed is None),
    )
