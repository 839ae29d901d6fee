# SPDX-License-Identifier: Apache-2.0
r"""R&D spending as a part of invoiced sales.

Unit
    [%], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{r}{s}

    with :math:`r` the R&D spending of the year and :math:`s` the invoiced sales of the year.

Notes
-----
    It may exceed 100% in a young firm.
Citation
    Wujin District, Changzhou: evaluation of industrial enterprises, draft: list of indicators.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"rd_spending": "96 万元", "sales": "3200 万元"},
... )
>>> print(RD_TO_SALES.outcome(mill))
3%
"""

from typing import Final

from feidi.indicators.documents import WUJIN_DRAFT
from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["RD_TO_SALES"]

RD_TO_SALES: Final = Indicator(
    code="rd_to_sales",
    label=Label(zh="研发经费占销售收入之比", en="R&D spending to sales"),
    unit="%",
    formula="rd_spending / sales",
    within=Range(low=0),
    certainty=Certainty.WEAK,
    citation=WUJIN_DRAFT.cite("评价指标"),
)
