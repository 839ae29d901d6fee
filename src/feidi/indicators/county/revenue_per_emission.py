# SPDX-License-Identifier: Apache-2.0
r"""Main business revenue for each tonne of main pollutants emitted.

Unit
    [万元/吨], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{r}{p}

    with :math:`r` the main business revenue of the year and :math:`p` the main pollutants emitted.

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
...     facts={"revenue": "3000 万元", "emissions": "0.5 吨"},
... )
>>> print(REVENUE_PER_EMISSION.outcome(mill))
6000 万元/吨
"""

from typing import Final

from feidi.indicators.documents import JINGDE_2022
from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["REVENUE_PER_EMISSION"]

REVENUE_PER_EMISSION: Final = Indicator(
    code="revenue_per_emission",
    label=Label(zh="单位污染物排放营业收入", en="revenue per unit of emissions"),
    unit="万元/吨",
    formula="revenue / emissions",
    within=Range(low=0),
    certainty=Certainty.WEAK,
    citation=JINGDE_2022.cite("评价指标"),
)
