# SPDX-License-Identifier: Apache-2.0
"""Wenling 2022: enterprises above scale in industrial parks, ranked within five industries.

Leasing is punished without a limit: the first enterprise below scale costs nothing, each further one 5 points. The
indicators are those of the notice on data of 2021; weights and formulas are not on the copies. The industry is given
as the group "industry".
"""

from typing import Final

from feidi.indicators.adjustments.adjustments import Adjustments
from feidi.indicators.adjustments.event_points import EventPoints
from feidi.indicators.documents import WENLING_2022
from feidi.indicators.grades.grading import Grading
from feidi.indicators.grades.rules import RankShares
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.labour_productivity import LABOUR_PRODUCTIVITY
from feidi.indicators.per_mu.rd_intensity import RD_INTENSITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.per_mu.value_added_per_emission import VALUE_ADDED_PER_EMISSION
from feidi.indicators.per_mu.value_added_per_energy import VALUE_ADDED_PER_ENERGY
from feidi.indicators.per_mu.value_added_per_mu import VALUE_ADDED_PER_MU
from feidi.indicators.scales.unpublished import UnpublishedScale
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.indicators.weights.unpublished import UnpublishedWeights
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["WENLING_2022_ABOVE_SCALE"]

_SCALE: Final = Label(
    zh="公开文本未见计分方法",
    en="the copies do not say how values become marks",
)

WENLING_2022_ABOVE_SCALE: Final = Scheme(
    id="wenling-2022-above-scale",
    label=Label(
        zh="温岭市工业园区企业综合评价(2022年, 规上)",
        en="Wenling 2022, parks, above scale",
    ),
    items=(
        Item(indicator=TAX_PER_MU, scale=UnpublishedScale(_SCALE)),
        Item(indicator=VALUE_ADDED_PER_MU, scale=UnpublishedScale(_SCALE)),
        Item(indicator=VALUE_ADDED_PER_ENERGY, scale=UnpublishedScale(_SCALE)),
        Item(indicator=VALUE_ADDED_PER_EMISSION, scale=UnpublishedScale(_SCALE)),
        Item(indicator=RD_INTENSITY, scale=UnpublishedScale(_SCALE)),
        Item(indicator=LABOUR_PRODUCTIVITY, scale=UnpublishedScale(_SCALE)),
    ),
    kinds=(UnitKind.ENTERPRISE,),
    within="industry",
    adjustments=Adjustments(
        items=(
            EventPoints(
                code="leases_below_scale",
                label=Label(zh="出租给规下企业", en="leases to enterprises below scale"),
                first=-5,
                further=-5,
                free=1,
            ),
        )
    ),
    grading=Grading(rule=RankShares(cuts=(("A", "20%"), ("B", "80%"), ("C", "95%"), ("D", "1")))),
    weighting=UnpublishedWeights(Label(zh="公开文本未见权重", en="the weights are not on the copies")),
    years=(2021, 2022),
    certainty=Certainty.WEAK,
    citation=WENLING_2022.cite("分类定档与出租扣分"),
)
