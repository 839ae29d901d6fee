# SPDX-License-Identifier: Apache-2.0
"""Jingning County 2022: enterprises below scale.

Tax per mu alone, for enterprises on 3 mu or more outside parks; the formula is not on the copy.
"""

from typing import Final

from feidi.indicators.documents import JINGNING_2022
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.scales.unpublished import UnpublishedScale
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["JINGNING_2022_BELOW_SCALE_SCHEME"]

_SCALE: Final = Label(
    zh="公开文本未见计分方法",
    en="the copy does not say how values become marks",
)

JINGNING_2022_BELOW_SCALE_SCHEME: Final = Scheme(
    id="jingning-2022-below-scale",
    label=Label(
        zh="景宁县2022年亩均效益评价(规下)",
        en="Jingning 2022, per-mu evaluation below scale",
    ),
    items=(Item(indicator=TAX_PER_MU, scale=UnpublishedScale(_SCALE), weight=100),),
    kinds=(UnitKind.ENTERPRISE,),
    years=(2022, 2022),
    certainty=Certainty.WEAK,
    citation=JINGNING_2022.cite("评价指标"),
)
