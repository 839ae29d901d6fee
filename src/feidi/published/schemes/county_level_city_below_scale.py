# SPDX-License-Identifier: Apache-2.0
"""A county-level city, its name not on the copy: enterprises below scale, ranked by tax per mu alone.

It takes enterprises on 5 mu or more, or on 3,000 m² of rented space, that are at least 4 years old.
"""

from typing import Final

from feidi.indicators.documents import COUNTY_LEVEL_CITY
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.scales.population import Percentile
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.schemes.county_level_city_grading import COUNTY_LEVEL_CITY_GRADING

__all__ = ["COUNTY_LEVEL_CITY_BELOW_SCALE"]

COUNTY_LEVEL_CITY_BELOW_SCALE: Final = Scheme(
    id="county-level-city-below-scale",
    label=Label(
        zh="某县级市工业企业综合评价(规下)",
        en="A county-level city, evaluation below scale",
    ),
    items=(Item(indicator=TAX_PER_MU, scale=Percentile(), weight=100),),
    kinds=(UnitKind.ENTERPRISE,),
    grading=COUNTY_LEVEL_CITY_GRADING,
    certainty=Certainty.WEAK,
    citation=COUNTY_LEVEL_CITY.cite("规下指标"),
)
