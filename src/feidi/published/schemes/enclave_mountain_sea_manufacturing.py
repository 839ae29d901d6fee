# SPDX-License-Identifier: Apache-2.0
"""A scheme for mountain-sea manufacturing enclaves, proposed by this project.

A manufacturing enclave uses scarce land and is there for the poorer side: benefit per mu and the return to the
source weigh alike, then building, work and energy.
"""

from typing import Final

from feidi.indicators.enclave.investment_completion import INVESTMENT_COMPLETION
from feidi.indicators.enclave.jobs_per_mu import JOBS_PER_MU
from feidi.indicators.enclave.output_per_mu import OUTPUT_PER_MU
from feidi.indicators.enclave.source_jobs_share import SOURCE_JOBS_SHARE
from feidi.indicators.enclave.source_return import SOURCE_RETURN
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.per_mu.value_added_per_energy import VALUE_ADDED_PER_ENERGY
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.schemes.enclave_marks import ENCLAVE_GRADING, TO_THE_MEAN

__all__ = ["ENCLAVE_MOUNTAIN_SEA_MANUFACTURING"]

ENCLAVE_MOUNTAIN_SEA_MANUFACTURING: Final = Scheme(
    id="enclave-mountain-sea-manufacturing",
    label=Label(
        zh="山海协作生产制造飞地评价(本项目建议)",
        en="Mountain-sea manufacturing enclaves (proposed)",
    ),
    items=(
        Item(indicator=TAX_PER_MU, scale=TO_THE_MEAN, weight=20),
        Item(indicator=OUTPUT_PER_MU, scale=TO_THE_MEAN, weight=15),
        Item(indicator=INVESTMENT_COMPLETION, scale=TO_THE_MEAN, weight=15),
        Item(indicator=SOURCE_RETURN, scale=TO_THE_MEAN, weight=20),
        Item(indicator=SOURCE_JOBS_SHARE, scale=TO_THE_MEAN, weight=10),
        Item(indicator=JOBS_PER_MU, scale=TO_THE_MEAN, weight=10),
        Item(indicator=VALUE_ADDED_PER_ENERGY, scale=TO_THE_MEAN, weight=10),
    ),
    kinds=(UnitKind.ENCLAVE,),
    missing=Missing.LEAVE_OUT,
    least_coverage="60%",
    grading=ENCLAVE_GRADING,
    certainty=Certainty.PROPOSED,
)
