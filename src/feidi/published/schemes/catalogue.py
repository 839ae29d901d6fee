# SPDX-License-Identifier: Apache-2.0
"""Every scheme in one tuple, published ones first."""

from typing import Final

from feidi.indicators.scoring.scheme import Scheme
from feidi.published.schemes.anhui_template_above_scale import ANHUI_TEMPLATE_ABOVE_SCALE
from feidi.published.schemes.county_level_city_above_scale import COUNTY_LEVEL_CITY_ABOVE_SCALE
from feidi.published.schemes.county_level_city_below_scale import COUNTY_LEVEL_CITY_BELOW_SCALE
from feidi.published.schemes.enclave_delta_cooperation import ENCLAVE_DELTA_COOPERATION
from feidi.published.schemes.enclave_industrial_innovation import ENCLAVE_INDUSTRIAL_INNOVATION
from feidi.published.schemes.enclave_mountain_sea_manufacturing import ENCLAVE_MOUNTAIN_SEA_MANUFACTURING
from feidi.published.schemes.enclave_startup_innovation import ENCLAVE_STARTUP_INNOVATION
from feidi.published.schemes.five_year_plan import FIVE_YEAR_PLAN_2022
from feidi.published.schemes.huaian_2024 import HUAIAN_2024_SCHEME
from feidi.published.schemes.huangyan_2021_above_scale import HUANGYAN_2021_ABOVE_SCALE
from feidi.published.schemes.huangyan_2021_below_scale import HUANGYAN_2021_BELOW_SCALE
from feidi.published.schemes.huangyan_2022_above_scale import HUANGYAN_2022_ABOVE_SCALE
from feidi.published.schemes.huangyan_2022_below_scale import HUANGYAN_2022_BELOW_SCALE
from feidi.published.schemes.jingde_2022_below_scale import JINGDE_2022_BELOW_SCALE
from feidi.published.schemes.jingning_2022_above_scale import JINGNING_2022_ABOVE_SCALE_SCHEME
from feidi.published.schemes.jingning_2022_below_scale import JINGNING_2022_BELOW_SCALE_SCHEME
from feidi.published.schemes.national_zones_2021 import NATIONAL_ZONES_2021_SCHEME
from feidi.published.schemes.wenling_2022_above_scale import WENLING_2022_ABOVE_SCALE
from feidi.published.schemes.wenling_2022_below_scale import WENLING_2022_BELOW_SCALE
from feidi.published.schemes.wujin_draft_above_scale import WUJIN_DRAFT_ABOVE_SCALE

__all__ = ["SCHEMES"]

SCHEMES: Final[tuple[Scheme, ...]] = (
    ANHUI_TEMPLATE_ABOVE_SCALE,
    COUNTY_LEVEL_CITY_ABOVE_SCALE,
    COUNTY_LEVEL_CITY_BELOW_SCALE,
    HUAIAN_2024_SCHEME,
    HUANGYAN_2021_ABOVE_SCALE,
    HUANGYAN_2021_BELOW_SCALE,
    HUANGYAN_2022_ABOVE_SCALE,
    HUANGYAN_2022_BELOW_SCALE,
    JINGDE_2022_BELOW_SCALE,
    JINGNING_2022_ABOVE_SCALE_SCHEME,
    JINGNING_2022_BELOW_SCALE_SCHEME,
    NATIONAL_ZONES_2021_SCHEME,
    WENLING_2022_ABOVE_SCALE,
    WENLING_2022_BELOW_SCALE,
    WUJIN_DRAFT_ABOVE_SCALE,
    ENCLAVE_DELTA_COOPERATION,
    ENCLAVE_INDUSTRIAL_INNOVATION,
    ENCLAVE_MOUNTAIN_SEA_MANUFACTURING,
    ENCLAVE_STARTUP_INNOVATION,
    FIVE_YEAR_PLAN_2022,
)
"""All of them, published ones first."""
