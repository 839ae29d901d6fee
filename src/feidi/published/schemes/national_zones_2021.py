# SPDX-License-Identifier: Apache-2.0
"""National economic and technological development zones, 2021 method: the weights of its five groups.

The copy shows how much each group weighs and not how its indicators are scored, so the scores of the groups are
what is observed here. The weight of the quality of development is what the other four leave of 100.
"""

from typing import Final

from feidi.indicators.documents import NATIONAL_ZONES_2021
from feidi.indicators.indicator import Indicator, Range
from feidi.indicators.observation import UnitKind
from feidi.indicators.scales.to_base import ToBase
from feidi.indicators.scoring.item import Item
from feidi.indicators.scoring.scheme import Scheme
from feidi.instruments.certainty import Certainty
from feidi.instruments.instrument import Citation
from feidi.labels import Label

__all__ = ["NATIONAL_ZONES_2021_SCHEME"]

_CITATION: Final[Citation] = NATIONAL_ZONES_2021.cite("一级指标权重", note="a scrambled mirror")


def _group(code: str, weight: int, zh: str, en: str) -> Item:
    indicator = Indicator(
        code=code,
        label=Label(zh=zh, en=en),
        unit="分",
        within=Range(0, 100),
        certainty=Certainty.WEAK,
        citation=_CITATION,
    )
    return Item(indicator=indicator, scale=ToBase(base=100), weight=weight)


NATIONAL_ZONES_2021_SCHEME: Final = Scheme(
    id="national-zones-2021",
    label=Label(
        zh="国家级经开区综合发展水平考核评价(2021年版, 一级指标)",
        en="National development zones, 2021 method, groups of indicators",
    ),
    items=(
        _group("opening", 30, "对外开放得分", "score of opening up"),
        _group("quality", 30, "发展质量得分", "score of the quality of development"),
        _group("innovation", 15, "科技创新得分", "score of innovation"),
        _group("green", 15, "绿色发展得分", "score of green development"),
        _group("coordination", 10, "统筹协调得分", "score of coordination"),
    ),
    kinds=(UnitKind.PARK,),
    certainty=Certainty.WEAK,
    citation=_CITATION,
)
