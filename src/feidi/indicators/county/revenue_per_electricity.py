# SPDX-License-Identifier: Apache-2.0
r"""Main business revenue for each 10,000 kWh used.

Unit
    [万元/万千瓦时], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{r}{w}

    with :math:`r` the main business revenue of the year and :math:`w` the electricity used.

Notes
-----
    Measured below scale, where energy is not surveyed.
Citation
    Wenling: per-mu evaluation: list of indicators.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"revenue": "3000 万元", "electricity": "1000 万千瓦时"},
... )
>>> print(REVENUE_PER_ELECTRICITY.outcome(mill))
3 万元/万千瓦时
"""

from typing import Final

from feidi.indicators.documents import WENLING_2021
from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["REVENUE_PER_ELECTRICITY"]

REVENUE_PER_ELECTRICITY: Final = Indicator(
    code="revenue_per_electricity",
    label=Label(zh="单位用电营业收入", en="revenue per unit of electricity"),
    unit="万元/万千瓦时",
    formula="revenue / electricity",
    within=Range(low=0),
    certainty=Certainty.WEAK,
    citation=WENLING_2021.cite("评价指标"),
)
