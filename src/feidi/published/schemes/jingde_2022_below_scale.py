# SPDX-License-Identifier: Apache-2.0
"""Jingde County 2022: enterprises below scale on 5 mu or more.

A mark runs straight from a fifth at the worst enterprise to full at the best. The weights are not on the copy,
nor are the seven indicators above scale.
"""

from typing import Final

from feidi.indicators.county.revenue_per_emission import REVENUE_PER_EMISSION
from feidi.indicators.county.revenue_per_energy import REVENUE_PER_ENERGY
from feidi.indicators.documents import JINGDE_2022
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.scales.population import MinMax
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.weights.unpublished import UnpublishedWeights
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["JINGDE_2022_BELOW_SCALE"]

JINGDE_2022_BELOW_SCALE: Final = Scheme(
    id="jingde-2022-below-scale",
    label=Label(
        zh="旌德县2022年亩均效益评价(规下)",
        en="Jingde 2022, per-mu evaluation below scale",
    ),
    items=(
        Item(indicator=TAX_PER_MU, scale=MinMax(start="0.2")),
        Item(indicator=REVENUE_PER_ENERGY, scale=MinMax(start="0.2")),
        Item(indicator=REVENUE_PER_EMISSION, scale=MinMax(start="0.2")),
    ),
    kinds=(UnitKind.ENTERPRISE,),
    weighting=UnpublishedWeights(Label(zh="公开文本未见权重", en="the weights are not on the copy")),
    years=(2022, 2022),
    certainty=Certainty.WEAK,
    citation=JINGDE_2022.cite("规下指标与计分公式"),
)
