# SPDX-License-Identifier: Apache-2.0
"""Published counts and shares, recomputed."""

from fractions import Fraction

import pytest

from feidi.dates import FiscalYear
from feidi.expressions import Fact
from feidi.indicators import Decimals, Indicator, Observation, UnitKind
from feidi.indicators.grades import ClassCounts
from feidi.indicators.outcome import known
from feidi.instruments import Certainty
from feidi.labels import Label
from feidi.published.observations import CLASS_COUNTS
from feidi.published.observations.class_counts import (
    JINGNING_2022_ABOVE_SCALE,
    JINGNING_2022_BELOW_SCALE,
    LISHUI_2019_CLASSES,
    TIANTAI_2022,
)
from feidi.quantities import Unit


class TestClassCounts:
    """Counts of the classes A to D."""

    @pytest.mark.parametrize(
        ("counts", "decimals", "percents"),
        [
            (LISHUI_2019_CLASSES, 1, "27.4 56.7 14.3 1.6"),
            (LISHUI_2019_CLASSES, 2, "27.39 56.69 14.33 1.59"),
            (TIANTAI_2022, 1, "10.7 35.2 46.1 8.0"),
        ],
    )
    def test_percentages(self, counts: ClassCounts, decimals: int, percents: str) -> None:
        """The printed percentages follow from the counts."""
        found = [Decimals(decimals).text(100 * counts.share(grade)) for grade in "ABCD"]
        assert found == percents.split()

    def test_totals(self) -> None:
        """Three totals agree with their parts; Jingning's 36 below scale has 8 too many."""
        assert [counts.unexplained for counts in CLASS_COUNTS] == [0, 0, 8, 0]
        assert JINGNING_2022_ABOVE_SCALE.total == 39
        assert JINGNING_2022_BELOW_SCALE.total == 28
        assert all(counts.citation and counts.label and counts.period for counts in CLASS_COUNTS)


@pytest.mark.parametrize(
    ("year", "parts", "whole", "shares"),
    [
        (2023, (55636, 43135, 24747, 4037), 127555, "43.6 33.8 19.4 3.2"),
        (2024, (61928, 48145, 26519, 4298), 140890, "44.0 34.2 18.8 3.1"),
    ],
)
def test_core_industries(year: int, parts: tuple[int, ...], whole: int, shares: str) -> None:
    """The shares of the digital economy's core industries follow from their value added. [亿元]."""
    unit = Unit.from_text("亿元")
    part, total = (Fact(code, Label(zh=code, en=code), unit) for code in ("part", "whole"))
    core = Indicator(
        code="core_industries",
        label=Label(zh="核心产业占比", en="share of core industries"),
        unit="%",
        formula="share(part, whole)",
        facts=[part, total],
        certainty=Certainty.ILLUSTRATIVE,
    )
    assert sum(parts) == whole
    for amount, printed in zip(parts, shares.split(), strict=True):
        seen = Observation(
            unit="全国",
            kind=UnitKind.AREA,
            period=FiscalYear(year),
            facts={part: f"{amount} 亿元", total: f"{whole} 亿元"},
        )
        share = known(core.outcome(seen)).in_unit("%")
        # 2024 is printed as 3.1 and is 3.05, which rounds up.
        assert Decimals(1).of(share) == Fraction(printed)
