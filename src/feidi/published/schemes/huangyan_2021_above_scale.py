# SPDX-License-Identifier: Apache-2.0
"""Huangyan District, Taizhou: industrial enterprises above scale, data of 2021.

An enterprise without emission data gets the average emission mark of all enterprises above scale. The base of
R&D is printed as a plain ratio and stands here in per cent. No cap is printed, so there is none here.
The method is for enterprises; areas are taken too, because their ratios are made the same way.
"""

from typing import Final

from feidi.indicators.documents import HUANGYAN_2021
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.labour_productivity import LABOUR_PRODUCTIVITY
from feidi.indicators.per_mu.rd_intensity import RD_INTENSITY
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.per_mu.value_added_per_emission import VALUE_ADDED_PER_EMISSION
from feidi.indicators.per_mu.value_added_per_energy import VALUE_ADDED_PER_ENERGY
from feidi.indicators.per_mu.value_added_per_mu import VALUE_ADDED_PER_MU
from feidi.indicators.scales.to_base import ToBase
from feidi.indicators.scoring.item import Item, Missing
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["HUANGYAN_2021_ABOVE_SCALE"]

HUANGYAN_2021_ABOVE_SCALE: Final = Scheme(
    id="huangyan-2021-above-scale",
    label=Label(
        zh="黄岩区2021年度亩均效益评价(规上)",
        en="Huangyan 2021, per-mu evaluation above scale",
    ),
    items=(
        Item(indicator=TAX_PER_MU, scale=ToBase(base="26.01"), weight=30),
        Item(indicator=VALUE_ADDED_PER_MU, scale=ToBase(base="132.27"), weight=20),
        Item(indicator=VALUE_ADDED_PER_ENERGY, scale=ToBase(base="2.54"), weight=20),
        Item(
            indicator=VALUE_ADDED_PER_EMISSION,
            scale=ToBase(base="4861.08"),
            weight=10,
            missing=Missing.AVERAGE,
        ),
        Item(indicator=LABOUR_PRODUCTIVITY, scale=ToBase(base="17.45"), weight=10),
        Item(indicator=RD_INTENSITY, scale=ToBase(base="3.05"), weight=10),
    ),
    kinds=(UnitKind.ENTERPRISE, UnitKind.AREA),
    years=(2021, 2021),
    certainty=Certainty.WEAK,
    citation=HUANGYAN_2021.cite("基准值与权重", note="a copy on a service site"),
)
