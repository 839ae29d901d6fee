# SPDX-License-Identifier: Apache-2.0
r"""Main business revenue for each tonne of standard coal used.

Unit
    [万元/吨标准煤], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{r}{e}

    with :math:`r` the main business revenue of the year and :math:`e` the energy used.

Notes
-----
    Anhui measures revenue where Zhejiang measures value added.
Citation
    Jingde County: per-mu evaluation: list of indicators.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"revenue": "3000 万元", "energy": "500 tce"},
... )
>>> print(REVENUE_PER_ENERGY.outcome(mill))
6 万元/吨标准煤
"""

from typing import Final

from feidi.indicators.documents import JINGDE_2022
from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["REVENUE_PER_ENERGY"]

REVENUE_PER_ENERGY: Final = Indicator(
    code="revenue_per_energy",
    label=Label(zh="单位能耗营业收入", en="revenue per unit of energy"),
    unit="万元/吨标准煤",
    formula="revenue / energy",
    within=Range(low=0),
    certainty=Certainty.WEAK,
    citation=JINGDE_2022.cite("评价指标"),
)
