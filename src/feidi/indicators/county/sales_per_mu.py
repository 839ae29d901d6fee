# SPDX-License-Identifier: Apache-2.0
r"""Invoiced sales for each mu of land used.

Unit
    [万元/亩], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{s}{l}

    with :math:`s` the invoiced sales of the year and :math:`l` the land used.

Notes
-----
    Jiangsu counts what was invoiced (开票销售), not what was booked as revenue.
Citation
    Huai'an: evaluation of the intensive use of resources: list of indicators.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"sales": "3200 万元", "land": "20 亩"},
... )
>>> print(SALES_PER_MU.outcome(mill))
160 万元/亩
"""

from typing import Final

from feidi.indicators.documents import HUAIAN_2024
from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["SALES_PER_MU"]

SALES_PER_MU: Final = Indicator(
    code="sales_per_mu",
    label=Label(zh="亩均销售收入", en="sales per mu"),
    unit="万元/亩",
    formula="sales / land",
    within=Range(low=0),
    certainty=Certainty.WEAK,
    citation=HUAIAN_2024.cite("评价指标"),
)
