# SPDX-License-Identifier: Apache-2.0
"""A scheme for industrial innovation enclaves, proposed by this project.

An outpost that does research for whole industries is judged by research and what it protects, by the firms it
attracts, and by how closely it works with the plants at home.
"""

from typing import Final

from feidi.indicators.enclave.cross_region_share import CROSS_REGION_SHARE
from feidi.indicators.enclave.high_tech_share import HIGH_TECH_SHARE
from feidi.indicators.enclave.key_field_share import KEY_FIELD_SHARE
from feidi.indicators.enclave.landing_rate import LANDING_RATE
from feidi.indicators.enclave.patents_per_firm import PATENTS_PER_FIRM
from feidi.indicators.enclave.talent_density import TALENT_DENSITY
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.rd_intensity import RD_INTENSITY
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.schemes.enclave_marks import ENCLAVE_GRADING, TO_THE_MEAN

__all__ = ["ENCLAVE_INDUSTRIAL_INNOVATION"]

ENCLAVE_INDUSTRIAL_INNOVATION: Final = Scheme(
    id="enclave-industrial-innovation",
    label=Label(
        zh="产业创新飞地评价(本项目建议)",
        en="Industrial innovation enclaves (proposed)",
    ),
    items=(
        Item(indicator=RD_INTENSITY, scale=TO_THE_MEAN, weight=20),
        Item(indicator=PATENTS_PER_FIRM, scale=TO_THE_MEAN, weight=15),
        Item(indicator=HIGH_TECH_SHARE, scale=TO_THE_MEAN, weight=15),
        Item(indicator=TALENT_DENSITY, scale=TO_THE_MEAN, weight=10),
        Item(indicator=KEY_FIELD_SHARE, scale=TO_THE_MEAN, weight=10),
        Item(indicator=LANDING_RATE, scale=TO_THE_MEAN, weight=15),
        Item(indicator=CROSS_REGION_SHARE, scale=TO_THE_MEAN, weight=15),
    ),
    kinds=(UnitKind.ENCLAVE,),
    missing=Missing.LEAVE_OUT,
    least_coverage="60%",
    grading=ENCLAVE_GRADING,
    certainty=Certainty.PROPOSED,
)
