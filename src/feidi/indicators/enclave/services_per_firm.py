# SPDX-License-Identifier: Apache-2.0
r"""Services of the operator delivered for each firm in residence.

Unit
    [次/家], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{s}{f}

    with :math:`s` the services delivered in the period and :math:`f` the firms in residence.

Notes
-----
    It says how busy the operator is, not how good.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"services_used": "60 次", "firms": "20 家"},
... )
>>> print(SERVICES_PER_FIRM.outcome(park))
3 次/家
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["SERVICES_PER_FIRM"]

SERVICES_PER_FIRM: Final = Indicator(
    code="services_per_firm",
    label=Label(zh="企均专业服务次数", en="services per firm"),
    unit="次/家",
    formula="services_used / firms",
    within=Range(low=0),
    certainty=Certainty.PROPOSED,
)
