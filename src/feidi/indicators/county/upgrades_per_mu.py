# SPDX-License-Identifier: Apache-2.0
r"""Investment in technical upgrades for each mu of land used.

Unit
    [万元/亩], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{i}{l}

    with :math:`i` the investment in technical upgrades of the year and :math:`l` the land used.

Notes
-----
    It looks ahead where the other indicators look back.
Citation
    A prefecture of Anhui: per-mu evaluation: list of indicators.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"upgrades": "60 万元", "land": "20 亩"},
... )
>>> print(UPGRADES_PER_MU.outcome(mill))
3 万元/亩
"""

from typing import Final

from feidi.indicators.documents import ANHUI_TEMPLATE
from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["UPGRADES_PER_MU"]

UPGRADES_PER_MU: Final = Indicator(
    code="upgrades_per_mu",
    label=Label(zh="亩均技术改造投资", en="investment in upgrades per mu"),
    unit="万元/亩",
    formula="upgrades / land",
    within=Range(low=0),
    certainty=Certainty.WEAK,
    citation=ANHUI_TEMPLATE.cite("评价指标"),
)
