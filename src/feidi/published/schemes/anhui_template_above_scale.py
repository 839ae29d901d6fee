# SPDX-License-Identifier: Apache-2.0
"""A prefecture of Anhui, template: enterprises above scale, with its bonus table.

How values become marks is not on the copy. Whether a firm with a national and a provincial title earns both is
not said: every item of the table is counted by itself. Utilities are left out, new enterprises in production for
less than a year may be; no limit of the bonus is printed.
"""

from typing import Final

from feidi.indicators.county.revenue_per_emission import REVENUE_PER_EMISSION
from feidi.indicators.county.revenue_per_energy import REVENUE_PER_ENERGY
from feidi.indicators.county.revenue_per_mu import REVENUE_PER_MU
from feidi.indicators.county.upgrades_per_mu import UPGRADES_PER_MU
from feidi.indicators.documents import ANHUI_TEMPLATE
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.labour_productivity import LABOUR_PRODUCTIVITY
from feidi.indicators.per_mu.rd_intensity import RD_INTENSITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.scales.unpublished import UnpublishedScale
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label
from feidi.published.schemes.anhui_bonus_table import ANHUI_BONUS_TABLE

__all__ = ["ANHUI_TEMPLATE_ABOVE_SCALE"]

_SCALE: Final = Label(
    zh="公开文本未见计分公式",
    en="the copy does not say how values become marks",
)

ANHUI_TEMPLATE_ABOVE_SCALE: Final = Scheme(
    id="anhui-template-above-scale",
    label=Label(
        zh="安徽省某市工业企业亩均效益评价(范本, 规上)",
        en="A prefecture of Anhui, template, above scale",
    ),
    items=(
        Item(indicator=TAX_PER_MU, scale=UnpublishedScale(_SCALE), weight=40),
        Item(indicator=REVENUE_PER_MU, scale=UnpublishedScale(_SCALE), weight=20),
        Item(indicator=UPGRADES_PER_MU, scale=UnpublishedScale(_SCALE), weight=10),
        Item(indicator=LABOUR_PRODUCTIVITY, scale=UnpublishedScale(_SCALE), weight=10),
        Item(indicator=REVENUE_PER_EMISSION, scale=UnpublishedScale(_SCALE), weight=10),
        Item(indicator=RD_INTENSITY, scale=UnpublishedScale(_SCALE), weight=5),
        Item(indicator=REVENUE_PER_ENERGY, scale=UnpublishedScale(_SCALE), weight=5),
    ),
    kinds=(UnitKind.ENTERPRISE,),
    adjustments=ANHUI_BONUS_TABLE,
    certainty=Certainty.WEAK,
    citation=ANHUI_TEMPLATE.cite("规上指标与分值"),
)
