# SPDX-License-Identifier: Apache-2.0
"""Huangyan District, Taizhou: industrial enterprises below scale, data of 2021.

No cap and no rule for missing values is printed, so a unit without a value gets no score.
The method is for enterprises; areas are taken too, because their ratios are made the same way.
"""

from typing import Final

from feidi.indicators.documents import HUANGYAN_2021
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.tax_per_electricity import TAX_PER_ELECTRICITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.scales.to_base import ToBase
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["HUANGYAN_2021_BELOW_SCALE"]

HUANGYAN_2021_BELOW_SCALE: Final = Scheme(
    id="huangyan-2021-below-scale",
    label=Label(
        zh="黄岩区2021年度亩均效益评价(规下)",
        en="Huangyan 2021, per-mu evaluation below scale",
    ),
    items=(
        Item(indicator=TAX_PER_MU, scale=ToBase(base="16.601058"), weight=50),
        Item(indicator=TAX_PER_ELECTRICITY, scale=ToBase(base="0.236565"), weight=50),
    ),
    kinds=(UnitKind.ENTERPRISE, UnitKind.AREA),
    years=(2021, 2021),
    certainty=Certainty.WEAK,
    citation=HUANGYAN_2021.cite("基准值与权重", note="a copy on a service site"),
)
