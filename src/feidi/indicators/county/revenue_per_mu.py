# SPDX-License-Identifier: Apache-2.0
r"""Main business revenue for each mu of land used.

Unit
    [万元/亩], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{r}{l}

    with :math:`r` the main business revenue of the year and :math:`l` the land used.

Notes
-----
    Sales booked elsewhere are not in it.
Citation
    A prefecture of Anhui: per-mu evaluation: list of indicators.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"revenue": "3000 万元", "land": "20 亩"},
... )
>>> print(REVENUE_PER_MU.outcome(mill))
150 万元/亩
"""

from typing import Final

from feidi.indicators.documents import ANHUI_TEMPLATE
from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["REVENUE_PER_MU"]

REVENUE_PER_MU: Final = Indicator(
    code="revenue_per_mu",
    label=Label(zh="亩均营业收入", en="revenue per mu"),
    unit="万元/亩",
    formula="revenue / land",
    within=Range(low=0),
    certainty=Certainty.WEAK,
    citation=ANHUI_TEMPLATE.cite("评价指标"),
)
