# SPDX-License-Identifier: Apache-2.0
"""Lishui 2019: ten areas and six indicators of the per-mu reform above scale, and the city as a whole.

From a contractor's public dashboard file, not from a gazette. Three areas have no emissions there ("/"): they
stay missing. The file carries no score.
"""

from typing import Final

from feidi.dates.fiscal_year import FiscalYear
from feidi.indicators.documents import COUNTY_DASHBOARD
from feidi.indicators.facts import ABOVE_SCALE_FIRMS, LAND, TAX, VALUE_ADDED
from feidi.indicators.observation import Observation, UnitKind
from feidi.indicators.per_mu.labour_productivity import LABOUR_PRODUCTIVITY
from feidi.indicators.per_mu.rd_intensity import RD_INTENSITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.per_mu.value_added_per_emission import VALUE_ADDED_PER_EMISSION
from feidi.indicators.per_mu.value_added_per_energy import VALUE_ADDED_PER_ENERGY
from feidi.indicators.per_mu.value_added_per_mu import VALUE_ADDED_PER_MU
from feidi.instruments.instrument import Citation

__all__ = ["LISHUI_2019", "LISHUI_2019_CITATION", "LISHUI_2019_CITY"]

LISHUI_2019_CITATION: Final[Citation] = COUNTY_DASHBOARD.cite("2019", note="a contractor's public file")
"""Where all these figures stand."""

_INDICATORS: Final = (
    TAX_PER_MU,
    VALUE_ADDED_PER_MU,
    VALUE_ADDED_PER_ENERGY,
    VALUE_ADDED_PER_EMISSION,
    RD_INTENSITY,
    LABOUR_PRODUCTIVITY,
)


def _indicators(values: tuple[str | None, ...]) -> dict[str, str | None]:
    return {
        indicator.code: None if value is None else f"{value} {indicator.unit}"
        for indicator, value in zip(_INDICATORS, values, strict=True)
    }


def _area(name: str, firms: int, values: tuple[str | None, ...]) -> Observation:
    return Observation(
        unit=name,
        kind=UnitKind.AREA,
        period=FiscalYear(2019),
        facts={ABOVE_SCALE_FIRMS: f"{firms} 家"},
        indicators=_indicators(values),
    )


LISHUI_2019: Final[tuple[Observation, ...]] = (
    _area("莲都区", 55, ("46.38", "98.96", "2.27", "1119.07", "2.36", "19.60")),
    _area("缙云县", 147, ("36.91", "101.58", "0.51", None, "1.28", "19.28")),
    _area("龙泉市", 87, ("22.97", "106.35", "1.14", "365.47", "2.95", "13.80")),
    _area("青田县", 157, ("21.41", "87.08", "2.03", None, "2.95", "16.14")),
    _area("云和县", 65, ("21.36", "74.68", "0.86", "409.73", "1.04", "23.79")),
    _area("遂昌县", 68, ("16.75", "54.45", "3.05", "392.11", "3.54", "9.54")),
    _area("松阳县", 90, ("12.15", "52.66", "2.05", None, "2.60", "15.47")),
    _area("庆元县", 48, ("11.78", "66.22", "0.92", "173.53", "2.25", "19.07")),
    _area("景宁县", 16, ("10.06", "47.45", "1.54", "786.86", "4.87", "12.48")),
    _area("开发区", 209, ("9.81", "55.73", "1.11", "1445.33", "2.92", "16.19")),
)
"""The nine counties and the development zone, in the order of the file."""

LISHUI_2019_CITY: Final = Observation(
    unit="丽水市",
    kind=UnitKind.AREA,
    period=FiscalYear(2019),
    facts={
        ABOVE_SCALE_FIRMS: "942 家",
        TAX: "573564 万元",
        VALUE_ADDED: "2236605 万元",
        LAND: "30341 亩",
    },
    indicators=_indicators(("18.9", "73.71", "1.14", "611.55", "2.36", "16.45")),
)
"""The city as printed; its two indicators per mu are printed with digits cut off."""
