# SPDX-License-Identifier: Apache-2.0
"""A scheme for Yangtze Delta cooperation enclaves, proposed by this project.

An enclave across provinces is judged by cooperation first, on projects and along the chain; then by its fields, by
benefit per mu and its growth, and by what comes back.
Tax that grows by 10% earns full marks: the growth per mu that the work plan of 2020 set for mountain-sea parks.
"""

from typing import Final

from feidi.indicators.enclave.cross_province_share import CROSS_PROVINCE_SHARE
from feidi.indicators.enclave.cross_region_share import CROSS_REGION_SHARE
from feidi.indicators.enclave.key_field_share import KEY_FIELD_SHARE
from feidi.indicators.enclave.projects_in_residence import PROJECTS_IN_RESIDENCE
from feidi.indicators.enclave.source_return import SOURCE_RETURN
from feidi.indicators.enclave.tax_growth import TAX_GROWTH
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.scales.goalposts import Goalposts
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.schemes.enclave_marks import ENCLAVE_GRADING, TO_THE_MEAN

__all__ = ["ENCLAVE_DELTA_COOPERATION"]

ENCLAVE_DELTA_COOPERATION: Final = Scheme(
    id="enclave-delta-cooperation",
    label=Label(
        zh="长三角一体化产业合作飞地评价(本项目建议)",
        en="Yangtze Delta cooperation enclaves (proposed)",
    ),
    items=(
        Item(indicator=CROSS_PROVINCE_SHARE, scale=TO_THE_MEAN, weight=20),
        Item(indicator=CROSS_REGION_SHARE, scale=TO_THE_MEAN, weight=20),
        Item(indicator=KEY_FIELD_SHARE, scale=TO_THE_MEAN, weight=15),
        Item(indicator=TAX_PER_MU, scale=TO_THE_MEAN, weight=15),
        Item(indicator=TAX_GROWTH, scale=Goalposts(low=0, high=10), weight=10),
        Item(indicator=SOURCE_RETURN, scale=TO_THE_MEAN, weight=10),
        Item(indicator=PROJECTS_IN_RESIDENCE, scale=TO_THE_MEAN, weight=10),
    ),
    kinds=(UnitKind.ENCLAVE,),
    missing=Missing.LEAVE_OUT,
    least_coverage="60%",
    grading=ENCLAVE_GRADING,
    certainty=Certainty.PROPOSED,
)
