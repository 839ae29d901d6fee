# SPDX-License-Identifier: Apache-2.0
"""A county-level city, its name not on the copy: enterprises above scale.

How values become marks is not printed; bonus and deduction items are not on the copy. Enterprises whose grade is
left open (utilities, start-ups, large projects being built) are managed like grade B.
"""

from typing import Final

from feidi.indicators.county.sales_per_mu import SALES_PER_MU
from feidi.indicators.documents import COUNTY_LEVEL_CITY
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.labour_productivity import LABOUR_PRODUCTIVITY
from feidi.indicators.per_mu.rd_intensity import RD_INTENSITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.per_mu.value_added_per_energy import VALUE_ADDED_PER_ENERGY
from feidi.indicators.scales.unpublished import UnpublishedScale
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.schemes.county_level_city_grading import COUNTY_LEVEL_CITY_GRADING

__all__ = ["COUNTY_LEVEL_CITY_ABOVE_SCALE"]

_SCALE: Final = Label(
    zh="公开文本未见计分方法",
    en="the copy does not say how values become marks",
)

COUNTY_LEVEL_CITY_ABOVE_SCALE: Final = Scheme(
    id="county-level-city-above-scale",
    label=Label(
        zh="某县级市工业企业综合评价(规上)",
        en="A county-level city, evaluation above scale",
    ),
    items=(
        Item(indicator=TAX_PER_MU, scale=UnpublishedScale(_SCALE), weight=45),
        Item(indicator=SALES_PER_MU, scale=UnpublishedScale(_SCALE), weight=20),
        Item(indicator=VALUE_ADDED_PER_ENERGY, scale=UnpublishedScale(_SCALE), weight=15),
        Item(indicator=RD_INTENSITY, scale=UnpublishedScale(_SCALE), weight=15),
        Item(indicator=LABOUR_PRODUCTIVITY, scale=UnpublishedScale(_SCALE), weight=5),
    ),
    kinds=(UnitKind.ENTERPRISE,),
    grading=COUNTY_LEVEL_CITY_GRADING,
    certainty=Certainty.WEAK,
    citation=COUNTY_LEVEL_CITY.cite("规上指标与权重"),
)
