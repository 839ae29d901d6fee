# SPDX-License-Identifier: Apache-2.0
from feidi.published.schemes.anhui_template_above_scale import (
    ANHUI_TEMPLATE_ABOVE_SCALE as ANHUI_TEMPLATE_ABOVE_SCALE,
)
from feidi.published.schemes.catalogue import SCHEMES as SCHEMES
from feidi.published.schemes.county_level_city_above_scale import (
    COUNTY_LEVEL_CITY_ABOVE_SCALE as COUNTY_LEVEL_CITY_ABOVE_SCALE,
)
from feidi.published.schemes.county_level_city_below_scale import (
    COUNTY_LEVEL_CITY_BELOW_SCALE as COUNTY_LEVEL_CITY_BELOW_SCALE,
)
from feidi.published.schemes.enclave_delta_cooperation import (
    ENCLAVE_DELTA_COOPERATION as ENCLAVE_DELTA_COOPERATION,
)
from feidi.published.schemes.enclave_industrial_innovation import (
    ENCLAVE_INDUSTRIAL_INNOVATION as ENCLAVE_INDUSTRIAL_INNOVATION,
)
from feidi.published.schemes.enclave_kinds import ENCLAVE_SCHEMES as ENCLAVE_SCHEMES
from feidi.published.schemes.enclave_kinds import scheme_for as scheme_for
from feidi.published.schemes.enclave_mountain_sea_manufacturing import (
    ENCLAVE_MOUNTAIN_SEA_MANUFACTURING as ENCLAVE_MOUNTAIN_SEA_MANUFACTURING,
)
from feidi.published.schemes.enclave_startup_innovation import (
    ENCLAVE_STARTUP_INNOVATION as ENCLAVE_STARTUP_INNOVATION,
)
from feidi.published.schemes.five_year_plan import FIVE_YEAR_PLAN_2022 as FIVE_YEAR_PLAN_2022
from feidi.published.schemes.five_year_plan import FIVE_YEAR_PLAN_TARGETS as FIVE_YEAR_PLAN_TARGETS
from feidi.published.schemes.huaian_2024 import HUAIAN_2024_SCHEME as HUAIAN_2024_SCHEME
from feidi.published.schemes.huangyan_2021_above_scale import (
    HUANGYAN_2021_ABOVE_SCALE as HUANGYAN_2021_ABOVE_SCALE,
)
from feidi.published.schemes.huangyan_2021_below_scale import (
    HUANGYAN_2021_BELOW_SCALE as HUANGYAN_2021_BELOW_SCALE,
)
from feidi.published.schemes.huangyan_2022_above_scale import (
    HUANGYAN_2022_ABOVE_SCALE as HUANGYAN_2022_ABOVE_SCALE,
)
from feidi.published.schemes.huangyan_2022_below_scale import (
    HUANGYAN_2022_BELOW_SCALE as HUANGYAN_2022_BELOW_SCALE,
)
from feidi.published.schemes.jingde_2022_below_scale import JINGDE_2022_BELOW_SCALE as JINGDE_2022_BELOW_SCALE
from feidi.published.schemes.jingning_2022_above_scale import (
    JINGNING_2022_ABOVE_SCALE_SCHEME as JINGNING_2022_ABOVE_SCALE_SCHEME,
)
from feidi.published.schemes.jingning_2022_below_scale import (
    JINGNING_2022_BELOW_SCALE_SCHEME as JINGNING_2022_BELOW_SCALE_SCHEME,
)
from feidi.published.schemes.national_zones_2021 import (
    NATIONAL_ZONES_2021_SCHEME as NATIONAL_ZONES_2021_SCHEME,
)
from feidi.published.schemes.wenling_2022_above_scale import (
    WENLING_2022_ABOVE_SCALE as WENLING_2022_ABOVE_SCALE,
)
from feidi.published.schemes.wenling_2022_below_scale import (
    WENLING_2022_BELOW_SCALE as WENLING_2022_BELOW_SCALE,
)
from feidi.published.schemes.wujin_draft_above_scale import WUJIN_DRAFT_ABOVE_SCALE as WUJIN_DRAFT_ABOVE_SCALE
