# SPDX-License-Identifier: Apache-2.0
r"""Industrial value added for each person of the average staff.

Unit
    [万元/人], range -∞ .. ∞, more is better.
Formula
    .. math:: \frac{v}{n}

    with :math:`v` the industrial value added of the year and :math:`n` the average staff of the year.

Notes
-----
    Some places print 万元/人·年; the staff is the average of the year, so the figure is the same.
Citation
    Huangyan District, Taizhou, per-mu evaluation, data of 2022: list of indicators and formulas.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"value_added": "1500 万元", "staff": "80 人"},
... )
>>> print(LABOUR_PRODUCTIVITY.outcome(mill))
18.75 万元/人
"""

from typing import Final

from feidi.indicators.documents import HUANGYAN_2022
from feidi.indicators.indicator import Indicator
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["LABOUR_PRODUCTIVITY"]

LABOUR_PRODUCTIVITY: Final = Indicator(
    code="labour_productivity",
    label=Label(zh="全员劳动生产率", en="labour productivity"),
    unit="万元/人",
    formula="value_added / staff",
    certainty=Certainty.WEAK,
    citation=HUANGYAN_2022.cite("评价指标", note="a copy on a service site"),
)
