# SPDX-License-Identifier: Apache-2.0
r"""Assessed tax for each tonne of standard coal used.

Unit
    [万元/吨标准煤], range -∞ .. ∞, more is better.
Formula
    .. math:: \frac{t}{e}

    with :math:`t` the assessed tax of the year and :math:`e` the energy used.

Notes
-----
    Huai'an calls it green development and lets electricity stand in for energy.
Citation
    Huai'an: evaluation of the intensive use of resources: list of indicators.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"tax": "250 万元", "energy": "500 tce"},
... )
>>> print(TAX_PER_ENERGY.outcome(mill))
0.5 万元/吨标准煤
"""

from typing import Final

from feidi.indicators.documents import HUAIAN_2024
from feidi.indicators.indicator import Indicator
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["TAX_PER_ENERGY"]

TAX_PER_ENERGY: Final = Indicator(
    code="tax_per_energy",
    label=Label(zh="单位能耗税收", en="tax per unit of energy"),
    unit="万元/吨标准煤",
    formula="tax / energy",
    certainty=Certainty.WEAK,
    citation=HUAIAN_2024.cite("评价指标"),
)
