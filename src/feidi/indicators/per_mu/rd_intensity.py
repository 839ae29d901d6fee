# SPDX-License-Identifier: Apache-2.0
r"""R&D spending as a part of main business revenue.

Unit
    [%], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{r}{i}

    with :math:`r` the R&D spending of the year and :math:`i` the main business revenue of the year.

Notes
-----
    It may exceed 100% in a young firm. Schemes print it as a percentage or as a plain ratio; both read alike.
Citation
    Huangyan District, Taizhou, per-mu evaluation, data of 2022: list of indicators and formulas.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"rd_spending": "90 万元", "revenue": "3000 万元"},
... )
>>> print(RD_INTENSITY.outcome(mill))
3%
"""

from typing import Final

from feidi.indicators.documents import HUANGYAN_2022
from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["RD_INTENSITY"]

RD_INTENSITY: Final = Indicator(
    code="rd_intensity",
    label=Label(zh="R&D经费支出占主营业务收入之比", en="R&D spending to revenue"),
    unit="%",
    formula="rd_spending / revenue",
    within=Range(low=0),
    certainty=Certainty.WEAK,
    citation=HUANGYAN_2022.cite("评价指标", note="a copy on a service site"),
)
