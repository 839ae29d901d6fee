# SPDX-License-Identifier: Apache-2.0
"""Huangyan's four schemes: bases and weights as printed, and what follows from them."""

from fractions import Fraction

import pytest

from feidi.dates import FiscalYear
from feidi.indicators import Observation, Scheme, UnitKind
from feidi.indicators.scales import ToBase
from feidi.published.schemes import (
    HUANGYAN_2021_ABOVE_SCALE,
    HUANGYAN_2021_BELOW_SCALE,
    HUANGYAN_2022_ABOVE_SCALE,
    HUANGYAN_2022_BELOW_SCALE,
)

ABOVE = (
    "亩均税收",
    "亩均增加值",
    "单位能耗增加值",
    "单位排放增加值",
    "全员劳动生产率",
    "R&D经费支出占主营业务收入之比",
)
BELOW = ("亩均税收", "单位用电税收")
PRINTED = [
    (HUANGYAN_2021_ABOVE_SCALE, ABOVE, "26.01 132.27 2.54 4861.08 17.45 0.0305", "30 20 20 10 10 10"),
    (HUANGYAN_2022_ABOVE_SCALE, ABOVE, "24.097 136.16 2.694 4929.81 18.14 0.0302", "30 20 20 10 10 10"),
    (HUANGYAN_2021_BELOW_SCALE, BELOW, "16.601058 0.236565", "50 50"),
    (HUANGYAN_2022_BELOW_SCALE, BELOW, "11.5932 0.2352", "50 50"),
]


def at_base(scheme: Scheme, times: int = 1) -> Observation:
    """Observe an enterprise at the bases, the first indicator multiplied."""
    quantities = {}
    for place, item in enumerate(scheme.items):
        assert isinstance(item.scale, ToBase)
        amount = item.scale.base * (times if place == 0 else 1)
        quantities[item.indicator.code] = item.indicator.quantity(amount)
    return Observation(unit="x", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022), indicators=quantities)


@pytest.mark.parametrize(("scheme", "labels", "bases", "weights"), PRINTED)
def test_as_printed(scheme: Scheme, labels: tuple[str, ...], bases: str, weights: str) -> None:
    """Indicators, bases and weights are those of the document; R&D is printed as a plain ratio."""
    assert tuple(item.indicator.label.zh for item in scheme.items) == labels
    for item, base, weight in zip(scheme.items, bases.split(), weights.split(), strict=True):
        assert isinstance(item.scale, ToBase)
        printed_unit = "" if str(item.indicator.unit) == "%" else item.indicator.unit
        assert item.indicator.quantity(item.scale.base).in_unit(printed_unit) == Fraction(base)
        assert item.weight == int(weight)
        assert item.scale.cap is None


@pytest.mark.parametrize("scheme", [row[0] for row in PRINTED])
def test_at_the_bases(scheme: Scheme) -> None:
    """Every indicator at its base gives 100; doubling tax per mu adds its weight."""
    assert scheme.score([at_base(scheme)])["x"].total == 100
    assert scheme.score([at_base(scheme, 2)])["x"].total == 100 + (scheme.items[0].weight or 0)
