# SPDX-License-Identifier: Apache-2.0
r"""Incubated projects that landed in the source region for each project incubated.

Unit
    [%], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{l}{i}

    with :math:`l` the projects landed in the source region and :math:`i` the projects incubated.

Notes
-----
    Projects of earlier years may land in this one, so the rate may exceed 100%.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"landed": "3 个", "incubated": "12 个"},
... )
>>> print(LANDING_RATE.outcome(park))
25%
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["LANDING_RATE"]

LANDING_RATE: Final = Indicator(
    code="landing_rate",
    label=Label(zh="孵化项目回迁落地率", en="landing rate"),
    unit="%",
    formula="landed / incubated",
    within=Range(low=0),
    certainty=Certainty.PROPOSED,
)
