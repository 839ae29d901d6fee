# SPDX-License-Identifier: Apache-2.0
"""Jingning County 2022: enterprises above scale.

The six provincial indicators; weights and formulas are not on the copy.
"""

from typing import Final

from feidi.indicators.documents import JINGNING_2022
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

__all__ = ["JINGNING_2022_ABOVE_SCALE_SCHEME"]

_SCALE: Final = Label(
    zh="公开文本未见计分方法",
    en="the copy does not say how values become marks",
)

JINGNING_2022_ABOVE_SCALE_SCHEME: Final = Scheme(
    id="jingning-2022-above-scale",
    label=Label(
        zh="景宁县2022年亩均效益评价(规上)",
        en="Jingning 2022, per-mu evaluation above scale",
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
    weighting=UnpublishedWeights(Label(zh="公开文本未见权重", en="the weights are not on the copies")),
    years=(2022, 2022),
    certainty=Certainty.WEAK,
    citation=JINGNING_2022.cite("评价指标"),
)
