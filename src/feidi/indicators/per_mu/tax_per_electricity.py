# SPDX-License-Identifier: Apache-2.0
r"""Assessed tax for each 10,000 kWh used.

Unit
    [万元/万千瓦时], range -∞ .. ∞, more is better.
Formula
    .. math:: \frac{t}{w}

    with :math:`t` the assessed tax of the year and :math:`w` the electricity used.

Notes
-----
    Measured below scale, where energy and value added are not surveyed.
Citation
    Huangyan District, Taizhou, per-mu evaluation, data of 2022: list of indicators and formulas.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"tax": "250 万元", "electricity": "1000 万千瓦时"},
... )
>>> print(TAX_PER_ELECTRICITY.outcome(mill))
0.25 万元/万千瓦时
"""

from typing import Final

from feidi.indicators.documents import HUANGYAN_2022
from feidi.indicators.indicator import Indicator
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["TAX_PER_ELECTRICITY"]

TAX_PER_ELECTRICITY: Final = Indicator(
    code="tax_per_electricity",
    label=Label(zh="单位用电税收", en="tax per unit of electricity"),
    unit="万元/万千瓦时",
    formula="tax / electricity",
    certainty=Certainty.WEAK,
    citation=HUANGYAN_2022.cite("评价指标", note="a copy on a service site"),
)
