# SPDX-License-Identifier: Apache-2.0
r"""Industrial value added for each tonne of main pollutants emitted.

Unit
    [万元/吨], range -∞ .. ∞, more is better.
Formula
    .. math:: \frac{v}{p}

    with :math:`v` the industrial value added of the year and :math:`p` the main pollutants emitted.

Notes
-----
    Many enterprises have no emission data: what counts then is a rule of the scheme.
Citation
    Huangyan District, Taizhou, per-mu evaluation, data of 2022: list of indicators and formulas.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> mill = Observation(
...     unit="mill", kind=UnitKind.ENTERPRISE, period=FiscalYear(2022),
...     facts={"value_added": "1500 万元", "emissions": "0.3 吨"},
... )
>>> print(VALUE_ADDED_PER_EMISSION.outcome(mill))
5000 万元/吨
"""

from typing import Final

from feidi.indicators.documents import HUANGYAN_2022
from feidi.indicators.indicator import Indicator
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["VALUE_ADDED_PER_EMISSION"]

VALUE_ADDED_PER_EMISSION: Final = Indicator(
    code="value_added_per_emission",
    label=Label(zh="单位排放增加值", en="value added per unit of emissions"),
    unit="万元/吨",
    formula="value_added / emissions",
    certainty=Certainty.WEAK,
    citation=HUANGYAN_2022.cite("评价指标", note="a copy on a service site"),
)
