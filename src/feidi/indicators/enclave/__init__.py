# SPDX-License-Identifier: Apache-2.0
"""Indicators for enclaves, proposed by this project."""

from typing import Final

from feidi.indicators.enclave.cross_province_share import CROSS_PROVINCE_SHARE as CROSS_PROVINCE_SHARE
from feidi.indicators.enclave.cross_region_share import CROSS_REGION_SHARE as CROSS_REGION_SHARE
from feidi.indicators.enclave.high_tech_share import HIGH_TECH_SHARE as HIGH_TECH_SHARE
from feidi.indicators.enclave.innovation_teams import INNOVATION_TEAMS as INNOVATION_TEAMS
from feidi.indicators.enclave.investment_completion import INVESTMENT_COMPLETION as INVESTMENT_COMPLETION
from feidi.indicators.enclave.jobs_per_mu import JOBS_PER_MU as JOBS_PER_MU
from feidi.indicators.enclave.key_field_share import KEY_FIELD_SHARE as KEY_FIELD_SHARE
from feidi.indicators.enclave.landing_rate import LANDING_RATE as LANDING_RATE
from feidi.indicators.enclave.occupancy import OCCUPANCY as OCCUPANCY
from feidi.indicators.enclave.output_per_mu import OUTPUT_PER_MU as OUTPUT_PER_MU
from feidi.indicators.enclave.patents_per_firm import PATENTS_PER_FIRM as PATENTS_PER_FIRM
from feidi.indicators.enclave.projects_in_residence import PROJECTS_IN_RESIDENCE as PROJECTS_IN_RESIDENCE
from feidi.indicators.enclave.services_per_firm import SERVICES_PER_FIRM as SERVICES_PER_FIRM
from feidi.indicators.enclave.source_jobs_share import SOURCE_JOBS_SHARE as SOURCE_JOBS_SHARE
from feidi.indicators.enclave.source_return import SOURCE_RETURN as SOURCE_RETURN
from feidi.indicators.enclave.talent_density import TALENT_DENSITY as TALENT_DENSITY
from feidi.indicators.enclave.tax_growth import TAX_GROWTH as TAX_GROWTH
from feidi.indicators.indicator import Indicator

__all__ = [
    "CROSS_PROVINCE_SHARE",
    "CROSS_REGION_SHARE",
    "ENCLAVE",
    "HIGH_TECH_SHARE",
    "INNOVATION_TEAMS",
    "INVESTMENT_COMPLETION",
    "JOBS_PER_MU",
    "KEY_FIELD_SHARE",
    "LANDING_RATE",
    "OCCUPANCY",
    "OUTPUT_PER_MU",
    "PATENTS_PER_FIRM",
    "PROJECTS_IN_RESIDENCE",
    "SERVICES_PER_FIRM",
    "SOURCE_JOBS_SHARE",
    "SOURCE_RETURN",
    "TALENT_DENSITY",
    "TAX_GROWTH",
]

ENCLAVE: Final[tuple[Indicator, ...]] = (
    PROJECTS_IN_RESIDENCE,
    KEY_FIELD_SHARE,
    INNOVATION_TEAMS,
    TALENT_DENSITY,
    PATENTS_PER_FIRM,
    HIGH_TECH_SHARE,
    LANDING_RATE,
    OCCUPANCY,
    SERVICES_PER_FIRM,
    OUTPUT_PER_MU,
    JOBS_PER_MU,
    INVESTMENT_COMPLETION,
    SOURCE_RETURN,
    SOURCE_JOBS_SHARE,
    CROSS_REGION_SHARE,
    CROSS_PROVINCE_SHARE,
    TAX_GROWTH,
)
"""All of them, from what is there to what comes back."""
