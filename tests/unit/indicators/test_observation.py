# SPDX-License-Identifier: Apache-2.0
"""Observations hold what was observed; what was not stays missing."""

from typing import Any

import pytest

from feidi.dates import FiscalYear, Period, Span, date_of
from feidi.errors import InvariantError
from feidi.expressions import Cause, Fact, Unknown
from feidi.indicators import Observation, UnitKind
from feidi.indicators.facts import LAND, TAX
from feidi.labels import Label
from feidi.quantities import Quantity, Unit

YEAR = FiscalYear(2022)


def mill(**changes: object) -> Observation:
    """Observe an enterprise."""
    return Observation(**{"unit": "mill", "kind": UnitKind.ENTERPRISE, "period": YEAR, **changes})


class TestFacts:
    """Facts are given by fact or code, as quantities or text."""

    def test_three_ways(self) -> None:
        """A mapping by fact, one by code and pairs give the same observation."""
        one = mill(facts={TAX: "250 万元", LAND: Quantity.of(20, "亩")})
        assert one == mill(facts={"land": "20 亩", "tax": Quantity.of(250, "万元")})
        assert one == mill(facts=one.facts)
        assert one.fact(TAX) == Quantity.of(250, "万元")

    def test_missing_stays_missing(self) -> None:
        """None and absence are the same, and neither is 0."""
        assert mill(facts={TAX: None}) == mill()
        assert mill().fact(TAX) == Unknown.because(Cause.MISSING, "tax", Period.of_year(2022))
        assert mill().published("tax_per_mu") is None

    def test_published_indicators(self) -> None:
        """Values of indicators are kept beside facts."""
        assert mill(indicators={"tax_per_mu": "12 万元/亩"}).published("tax_per_mu") == Quantity.of(
            12, "万元/亩"
        )

    def test_units_fit(self) -> None:
        """A fact of the register in a wrong unit is refused; of another fact, when it is asked for."""
        for facts in ({TAX: "5 亩"}, {"tax": "5 亩"}):
            with pytest.raises(InvariantError, match="assessed tax is measured like 万元"):
                mill(facts=facts)
        patience = Fact("patience", Label(zh="耐心", en="patience"), Unit.from_text("年"))
        with pytest.raises(InvariantError, match="patience is measured like 年"):
            mill(facts={"patience": "5 亩"}).fact(patience)


class TestRest:
    """Events are counted, and groups are named."""

    def test_events_and_groups(self) -> None:
        """What did not happen counts 0; a group not given is None."""
        seen = mill(events={"accident": 2}, groups={"industry": "纺织"})
        assert (seen.count("accident"), seen.count("award")) == (2, 0)
        assert (seen.group("industry"), seen.group("size")) == ("纺织", None)
        assert seen == mill(events=[("accident", 2)], groups=[("industry", "纺织")])

    def test_periods(self) -> None:
        """A month or a quarter is a span."""
        march = Span(date_of("2022-03-01"), date_of("2022-04-01"))
        assert mill(period=march).period == march

    @pytest.mark.parametrize(
        ("changes", "words"),
        [
            ({"unit": " "}, "named unit"),
            ({"unit": 5}, "must be str"),
            ({"period": "2022年"}, "must be FiscalYear or Span"),
            ({"facts": [("tax", Quantity.of(1, "元")), ("tax", Quantity.of(1, "元"))]}, "given twice"),
            ({"events": [("award", 1), ("award", 1)]}, "given twice"),
            ({"events": {"award": -1}}, "event counts must not be negative"),
            ({"events": {"award": True}}, "must be int"),
        ],
    )
    def test_refuses(self, changes: dict[str, Any], words: str) -> None:
        """What cannot be is refused."""
        with pytest.raises(InvariantError, match=words):
            mill(**changes)

    def test_kinds_have_labels(self) -> None:
        """Every kind has its words."""
        assert [kind.label.zh for kind in UnitKind] == ["飞地", "园区", "企业", "区域"]


def test_a_year_is_given_as_a_number() -> None:
    """As wherever a year is asked for; the fiscal year is held."""
    seen = Observation(unit="甲厂", kind=UnitKind.ENTERPRISE, period=2023)
    assert (type(seen.period), seen.period) == (FiscalYear, FiscalYear(2023))
