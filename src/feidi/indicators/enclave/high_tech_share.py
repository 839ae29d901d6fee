# SPDX-License-Identifier: Apache-2.0
r"""High-tech firms as a part of the firms in residence.

Unit
    [%], range 0 .. 100, more is better.
Formula
    .. math:: \frac{h}{f}

    with :math:`h` the high-tech firms and :math:`f` the firms in residence.

Notes
-----
    A certificate that has run out does not count.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"high_tech_firms": "5 家", "firms": "20 家"},
... )
>>> print(HIGH_TECH_SHARE.outcome(park))
25%
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["HIGH_TECH_SHARE"]

HIGH_TECH_SHARE: Final = Indicator(
    code="high_tech_share",
    label=Label(zh="高新技术企业占比", en="share of high-tech firms"),
    unit="%",
    formula="share(high_tech_firms, firms)",
    within=Range(0, 100),
    certainty=Certainty.PROPOSED,
)
