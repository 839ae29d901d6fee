# SPDX-License-Identifier: Apache-2.0
r"""Industrial value added for each tonne of standard coal used.

Unit
    [万元/吨标准煤], range -∞ .. ∞, more is better.
Formula
    .. math:: \frac{v}{e}

    with :math:`v` the industrial value added of the year and :math:`e` the energy used at equal value.

Notes
-----
    Energy is counted at its equal value (等价值): electricity as the coal burnt to make it.
Citation
    Huangyan District, Taizhou, per-mu evaluation, data of 2022: list of indicators and formulas.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"value_added": "1500 万元", "energy": "600 tce"},
... )
>>> print(VALUE_ADDED_PER_ENERGY.outcome(mill))
2.5 万元/吨标准煤
"""

from typing import Final

from feidi.indicators.documents import HUANGYAN_2022
from feidi.indicators.indicator import Indicator
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["VALUE_ADDED_PER_ENERGY"]

VALUE_ADDED_PER_ENERGY: Final = Indicator(
    code="value_added_per_energy",
    label=Label(zh="单位能耗增加值", en="value added per unit of energy"),
    unit="万元/吨标准煤",
    formula="value_added / energy",
    certainty=Certainty.WEAK,
    citation=HUANGYAN_2022.cite("评价指标", note="a copy on a service site"),
)
