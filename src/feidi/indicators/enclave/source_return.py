# SPDX-License-Identifier: Apache-2.0
r"""Income shared to the source region for each yuan of investment made.

Unit
    [%], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{s}{i}

    with :math:`s` the income shared to the source region and :math:`i` the investment made so far.

Notes
-----
    It counts what was received in the period, against all investment so far.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"source_income": "900 万元", "investment": "6000 万元"},
... )
>>> print(SOURCE_RETURN.outcome(park))
15%
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["SOURCE_RETURN"]

SOURCE_RETURN: Final = Indicator(
    code="source_return",
    label=Label(zh="飞出地投入回报率", en="return to the source region"),
    unit="%",
    formula="source_income / investment",
    within=Range(low=0),
    certainty=Certainty.PROPOSED,
)
