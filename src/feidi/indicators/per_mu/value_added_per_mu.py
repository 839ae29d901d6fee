# SPDX-License-Identifier: Apache-2.0
r"""Industrial value added for each mu of land used.

Unit
    [万元/亩], range -∞ .. ∞, more is better.
Formula
    .. math:: \frac{v}{l}

    with :math:`v` the industrial value added of the year and :math:`l` the land used.

Notes
-----
    It is negative where value added is.
Citation
    Huangyan District, Taizhou, per-mu evaluation, data of 2022: list of indicators and formulas.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"value_added": "1500 万元", "land": "20 亩"},
... )
>>> print(VALUE_ADDED_PER_MU.outcome(mill))
75 万元/亩
"""

from typing import Final

from feidi.indicators.documents import HUANGYAN_2022
from feidi.indicators.indicator import Indicator
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["VALUE_ADDED_PER_MU"]

VALUE_ADDED_PER_MU: Final = Indicator(
    code="value_added_per_mu",
    label=Label(zh="亩均增加值", en="value added per mu"),
    unit="万元/亩",
    formula="value_added / land",
    certainty=Certainty.WEAK,
    citation=HUANGYAN_2022.cite("评价指标", note="a copy on a service site"),
)
