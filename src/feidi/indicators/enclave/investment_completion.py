# SPDX-License-Identifier: Apache-2.0
r"""Investment made as a part of the investment agreed.

Unit
    [%], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{i}{p}

    with :math:`i` the investment made so far and :math:`p` the investment agreed.

Notes
-----
    It may exceed 100% where more was built than agreed.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"investment": "6000 万元", "planned_investment": "10000 万元"},
... )
>>> print(INVESTMENT_COMPLETION.outcome(park))
60%
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["INVESTMENT_COMPLETION"]

INVESTMENT_COMPLETION: Final = Indicator(
    code="investment_completion",
    label=Label(zh="投资完成率", en="completion of investment"),
    unit="%",
    formula="investment / planned_investment",
    within=Range(low=0),
    certainty=Certainty.PROPOSED,
)
