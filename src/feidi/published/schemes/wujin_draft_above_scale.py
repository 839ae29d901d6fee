# SPDX-License-Identifier: Apache-2.0
"""Wujin District, Changzhou, draft: ordinary enterprises above scale.

The draft has two more groups, below scale and heavy polluters, whose indicators the copy does not show. How
values become marks is not printed.
"""

from typing import Final

from feidi.indicators.county.rd_to_sales import RD_TO_SALES
from feidi.indicators.county.sales_per_mu import SALES_PER_MU
from feidi.indicators.county.tax_per_emission import TAX_PER_EMISSION
from feidi.indicators.county.tax_per_energy import TAX_PER_ENERGY
from feidi.indicators.documents import WUJIN_DRAFT
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.labour_productivity import LABOUR_PRODUCTIVITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.scales.unpublished import UnpublishedScale
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["WUJIN_DRAFT_ABOVE_SCALE"]

_SCALE: Final = Label(
    zh="征求意见稿未载明计分方法",
    en="the draft does not say how values become marks",
)

WUJIN_DRAFT_ABOVE_SCALE: Final = Scheme(
    id="wujin-draft-above-scale",
    label=Label(
        zh="武进区工业企业综合评价(征求意见稿, 规上一般企业)",
        en="Wujin, draft, ordinary enterprises above scale",
    ),
    items=(
        Item(indicator=TAX_PER_MU, scale=UnpublishedScale(_SCALE), weight=40),
        Item(indicator=SALES_PER_MU, scale=UnpublishedScale(_SCALE), weight=20),
        Item(indicator=TAX_PER_ENERGY, scale=UnpublishedScale(_SCALE), weight=10),
        Item(indicator=TAX_PER_EMISSION, scale=UnpublishedScale(_SCALE), weight=10),
        Item(indicator=LABOUR_PRODUCTIVITY, scale=UnpublishedScale(_SCALE), weight=10),
        Item(indicator=RD_TO_SALES, scale=UnpublishedScale(_SCALE), weight=10),
    ),
    kinds=(UnitKind.ENTERPRISE,),
    certainty=Certainty.WEAK,
    citation=WUJIN_DRAFT.cite("规上一般企业指标与权重"),
)
