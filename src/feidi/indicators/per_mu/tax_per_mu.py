# SPDX-License-Identifier: Apache-2.0
r"""Assessed tax for each mu of land used.

Unit
    [万元/亩], range -∞ .. ∞, more is better.
Formula
    .. math:: \frac{t}{l}

    with :math:`t` the assessed tax of the year and :math:`l` the land used.

Notes
-----
    The lead indicator of the per-mu reform. Tax refunded beyond what was paid makes it negative.
Citation
    Huangyan District, Taizhou, per-mu evaluation, data of 2022: list of indicators and formulas.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"tax": "250 万元", "land": "20 亩"},
... )
>>> print(TAX_PER_MU.outcome(mill))
12.5 万元/亩
"""

from typing import Final

from feidi.indicators.documents import HUANGYAN_2022
from feidi.indicators.indicator import Indicator
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["TAX_PER_MU"]

TAX_PER_MU: Final = Indicator(
    code="tax_per_mu",
    label=Label(zh="亩均税收", en="tax per mu"),
    unit="万元/亩",
    formula="tax / land",
    certainty=Certainty.WEAK,
    citation=HUANGYAN_2022.cite("评价指标", note="a copy on a service site"),
)
