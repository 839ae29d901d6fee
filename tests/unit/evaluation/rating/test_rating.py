# SPDX-License-Identifier: Apache-2.0
"""The day-to-day rating."""

from collections.abc import Callable

import pytest

from feidi.errors import InvariantError
from feidi.evaluation.rating.period import RatingPeriod
from feidi.evaluation.rating.rating import AlertRule, rate
from feidi.evaluation.rating.thresholds import Below, FallsBy, FallsInARow, Threshold
from feidi.indicators.observation import Observation
from feidi.indicators.per_mu import TAX_PER_MU
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Instrument
from feidi.labels import Label

NOTICE = Instrument(id="notice", title=Label(zh="办法", en="Rules")).cite()
FEBRUARY = RatingPeriod.month(2022, 2)


def _rule(name: str, threshold: Threshold) -> AlertRule:
    return AlertRule(id=name, indicator=TAX_PER_MU, threshold=threshold, certainty=Certainty.PROPOSED)


RULES = (
    _rule("falls", FallsBy("20%")),
    _rule("low", Below("0.5 万元/亩")),
    _rule("long", FallsInARow(2)),
)


def test_every_rule_is_answered_once(months: Callable[..., tuple[Observation, ...]]) -> None:
    """A rule alerts, is quiet, or is not answered by what was observed."""
    found = rate(months(10, 8), FEBRUARY, (TAX_PER_MU,), RULES)
    assert [alert.rule.id for alert in found.alerts] == ["falls"]
    assert [rule.id for rule in found.quiet] == ["low"]
    assert [rule.id for rule in found.unanswered] == ["long"]
    assert (found.unit, found.period) == ("park", FEBRUARY)


def test_explained_in_both_languages(months: Callable[..., tuple[Observation, ...]]) -> None:
    """Trends, alerts and open questions are written out; no alert is said too."""
    found = rate(months(10, 8), FEBRUARY, (TAX_PER_MU,), RULES)
    zh = found.explain().splitlines()
    assert zh[0] == "park, 2022年2月"
    assert zh[1].startswith("  亩均税收: 0.8 万元/亩; 环比 较2022年1月: -0.2 万元/亩 (-20%)")
    assert zh[2].startswith("预警: 亩均税收: 环比下降20%以上 [本项目建议] → 亩均税收: 0.8 万元/亩")
    assert zh[3] == "无法判断: 亩均税收: 连续2期下降 [本项目建议]"
    quiet = rate(months(10, 10), FEBRUARY, (TAX_PER_MU,), RULES[:2])
    assert quiet.explain("en").splitlines()[-1] == "no alerts"
    assert quiet.explain().endswith("无预警")
    english = found.explain("en").splitlines()
    assert english[2].startswith("alert: ")
    assert english[3].startswith("not known: ")


def test_shown_as_a_table(months: Callable[..., tuple[Observation, ...]]) -> None:
    """The rows hold each indicator with its two changes."""
    found = rate(months(10, 8), FEBRUARY, (TAX_PER_MU,))
    assert found.table("en")[0] == ("indicator", "value", "on the period before", "on the year")
    assert found.table()[1][:2] == ("亩均税收", "0.8 万元/亩")
    assert "<caption>park 2022年2月</caption>" in found._repr_html_()


def test_nothing_observed_is_nothing_to_rate() -> None:
    """Without observations there is no rating."""
    with pytest.raises(InvariantError, match="there is nothing to rate"):
        rate((), FEBRUARY, (TAX_PER_MU,))


def test_rules_are_cited_or_proposed() -> None:
    """A published threshold needs a citation, which its text gives; an id is an identifier."""
    with pytest.raises(InvariantError, match="alert rule low, citation"):
        AlertRule(id="low", indicator=TAX_PER_MU, threshold=FallsInARow(1), certainty=Certainty.PUBLISHED)
    with pytest.raises(InvariantError, match=r"alert rule\.id"):
        _rule("低", FallsInARow(1))
    cited = AlertRule(
        id="low",
        indicator=TAX_PER_MU,
        threshold=FallsInARow(1),
        certainty=Certainty.PUBLISHED,
        citation=NOTICE,
    )
    assert cited.text() == "亩均税收: 连续1期下降 (《办法》) [公开发布]"
