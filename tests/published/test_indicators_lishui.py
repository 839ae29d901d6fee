# SPDX-License-Identifier: Apache-2.0
"""Lishui 2019 as printed: sums, cut digits and the missing emissions."""

from fractions import Fraction

import pytest
from attrs import evolve

from feidi.dates import FiscalYear, Period
from feidi.expressions import Cause, Reason, Unknown
from feidi.indicators import Decimals, DecimalsMethod, Indicator, Observation, Treatment, UnitKind
from feidi.indicators.enclave.tax_growth import TAX_GROWTH
from feidi.indicators.facts import TAX
from feidi.indicators.outcome import known
from feidi.indicators.per_mu import TAX_PER_MU, VALUE_ADDED_PER_MU
from feidi.published.observations import LISHUI_2019, LISHUI_2019_CITATION, LISHUI_2019_CITY
from feidi.published.schemes import HUANGYAN_2022_ABOVE_SCALE


class TestMatrix:
    """Ten areas, six indicators, three holes."""

    @pytest.mark.parametrize(
        ("code", "total"),
        [
            ("tax_per_mu", "209.58"),
            ("value_added_per_mu", "745.16"),
            ("value_added_per_energy", "15.48"),
            ("value_added_per_emission", "4692.1"),
            ("rd_intensity", "26.76"),
            ("labour_productivity", "165.36"),
        ],
    )
    def test_printed_sums(self, code: str, total: str) -> None:
        """The columns add up to the sums the file prints."""
        values = [area.published(code) for area in LISHUI_2019]
        assert sum(value.amount for value in values if value is not None) == Fraction(total)

    def test_counts(self) -> None:
        """The areas hold the 942 firms of the city, and three have no emissions."""
        firms = [dict(area.facts)["above_scale_firms"].amount for area in LISHUI_2019]
        assert (len(firms), sum(firms)) == (10, 942)
        holes = [area.unit for area in LISHUI_2019 if area.published("value_added_per_emission") is None]
        assert holes == ["缙云县", "青田县", "松阳县"]
        assert "contractor" in LISHUI_2019_CITATION.note


class TestPrintedFigures:
    """The two indicators per mu are cut, not rounded."""

    @pytest.mark.parametrize(
        ("indicator", "code", "places"),
        [(TAX_PER_MU, "tax_per_mu", 1), (VALUE_ADDED_PER_MU, "value_added_per_mu", 2)],
    )
    def test_cut(self, indicator: Indicator, code: str, places: int) -> None:
        """18.9 and 73.71 follow from the totals with the digits cut off."""
        exact = known(indicator.outcome(evolve(LISHUI_2019_CITY, indicators=()))).amount
        printed = LISHUI_2019_CITY.published(code)
        assert printed is not None
        assert Decimals(places, DecimalsMethod.TRUNCATE).of(exact) == printed.amount

    def test_rounding_would_differ(self) -> None:
        """Rounding would print 73.72."""
        assert Decimals(2).text(Fraction(2_236_605, 30_341)) == "73.72"

    @pytest.mark.parametrize(
        ("before", "now", "growth"), [("12.01", "17.5", "45.7"), ("17.5", "18.9", "8.0")]
    )
    def test_growth(self, before: str, now: str, growth: str) -> None:
        """The series 12.01, 17.5, 18.9 grows by the printed 45.7% and 8.0%."""

        def seen(year: int, value: str) -> Observation:
            return Observation(
                unit="丽水市", kind=UnitKind.AREA, period=FiscalYear(year), facts={TAX: f"{value} 万元"}
            )

        grown = known(TAX_GROWTH.outcome(seen(2019, now), [seen(2018, before)]))
        assert Decimals(1).text(grown.in_unit("%")) == growth


class TestScored:
    """Scored with Huangyan 2022, whose rule fills the holes."""

    def test_average_stands_in(self) -> None:
        """The three holes get the average emission points of the seven others."""
        cards = HUANGYAN_2022_ABOVE_SCALE.score(LISHUI_2019)
        lines = [card.line("value_added_per_emission") for card in cards]
        seen = [line.points for line in lines if line.treatment is Treatment.PUBLISHED]
        filled = [line.points for line in lines if line.treatment is Treatment.AVERAGE]
        assert len(seen) == 7
        assert filled == [sum(seen) / 7] * 3
        assert sum(seen) == Fraction("4692.1") / Fraction("4929.81") * 10

    def test_everybody_is_scored(self) -> None:
        """Ten areas are ranked, 莲都区 first and 庆元县 last."""
        cards = HUANGYAN_2022_ABOVE_SCALE.score(LISHUI_2019)
        ranked = [card.unit for card in cards.ranked()]
        assert (len(ranked), ranked[0], ranked[-1]) == (10, "莲都区", "庆元县")
        assert cards["缙云县"].undefined == (
            Unknown(
                Reason(Cause.MISSING, name, Period.of_year(2019)) for name in ("value_added", "emissions")
            ),
        )

    def test_a_hole_elsewhere_is_not_filled(self) -> None:
        """The rule is for emissions only: without tax there is no score."""
        silent = Observation(unit="x", kind=UnitKind.AREA, period=FiscalYear(2019))
        assert HUANGYAN_2022_ABOVE_SCALE.score([*LISHUI_2019, silent])["x"].total is None
