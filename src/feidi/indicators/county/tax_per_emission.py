# SPDX-License-Identifier: Apache-2.0
r"""Assessed tax for each tonne of main pollutants emitted.

Unit
    [万元/吨], range -∞ .. ∞, more is better.
Formula
    .. math:: \frac{t}{p}

    with :math:`t` the assessed tax of the year and :math:`p` the main pollutants emitted.

Notes
-----
    Which pollutants count is for the method of the place.
Citation
    Wujin District, Changzhou: evaluation of industrial enterprises, draft: list of indicators.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"tax": "250 万元", "emissions": "0.5 吨"},
... )
>>> print(TAX_PER_EMISSION.outcome(mill))
500 万元/吨
"""

from typing import Final

from feidi.indicators.documents import WUJIN_DRAFT
from feidi.indicators.indicator import Indicator
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["TAX_PER_EMISSION"]

TAX_PER_EMISSION: Final = Indicator(
    code="tax_per_emission",
    label=Label(zh="单位主要污染物税收", en="tax per unit of emissions"),
    unit="万元/吨",
    formula="tax / emissions",
    certainty=Certainty.WEAK,
    citation=WUJIN_DRAFT.cite("评价指标"),
)
