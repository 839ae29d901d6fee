# SPDX-License-Identifier: Apache-2.0
"""Huai'an 2024: intensive use of resources by industrial enterprises.

The score adds value over base times weight. The base is about twice last year's average of the county, and no
figure of it is printed, so the scheme scores only after `Scheme.completed` was given the bases. The points for
safety, for saving energy and for innovation, and those the counties take, are not printed either and left out.
All enterprises above scale take part, and those below on 3 mu or more.
"""

from typing import Final

from feidi.indicators.county.sales_per_mu import SALES_PER_MU
from feidi.indicators.county.tax_per_energy import TAX_PER_ENERGY
from feidi.indicators.documents import HUAIAN_2024
from feidi.indicators.grades.grading import Grading, NotGraded
from feidi.indicators.grades.rules import RankShares
from feidi.indicators.observation import UnitKind
from feidi.indicators.per_mu.tax_per_mu import TAX_PER_MU
from feidi.indicators.scales.unpublished import UnpublishedScale
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["HUAIAN_2024_SCHEME"]

_SCALE: Final = Label(
    zh="基准值约为上年度县区平均值的两倍, 数值未公布",
    en="the base is about twice last year's county average, and no figure is published",
)

HUAIAN_2024_SCHEME: Final = Scheme(
    id="huaian-2024",
    label=Label(
        zh="淮安市工业企业资源集约利用综合评价(2024年)",
        en="Huai'an 2024, intensive use of resources",
    ),
    items=(
        Item(indicator=TAX_PER_MU, scale=UnpublishedScale(_SCALE), weight=45),
        Item(indicator=SALES_PER_MU, scale=UnpublishedScale(_SCALE), weight=35),
        Item(indicator=TAX_PER_ENERGY, scale=UnpublishedScale(_SCALE), weight=20),
    ),
    kinds=(UnitKind.ENTERPRISE,),
    grading=Grading(
        rule=RankShares(cuts=(("A", "20%"), ("B", "60%"), ("C", "95%"), ("D", "1"))),
        changes=(
            NotGraded(event="utility", label=Label(zh="公用事业", en="a public utility"), grade="T"),
            NotGraded(
                event="new",
                label=Label(zh="投产未满两年", en="in production for less than two years"),
                grade="T",
            ),
        ),
    ),
    years=(2024, 2024),
    certainty=Certainty.WEAK,
    citation=HUAIAN_2024.cite("指标与权重"),
)
