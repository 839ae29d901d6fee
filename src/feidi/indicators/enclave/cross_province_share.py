# SPDX-License-Identifier: Apache-2.0
r"""Projects shared with another province as a part of all projects in residence.

Unit
    [%], range 0 .. 100, more is better.
Formula
    .. math:: \frac{x}{n}

    with :math:`x` the projects shared across provinces and :math:`n` the projects in residence.

Notes
-----
    It is meant for enclaves of the Yangtze Delta.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"projects_abroad": "7 个", "projects": "14 个"},
... )
>>> print(CROSS_PROVINCE_SHARE.outcome(park))
50%
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["CROSS_PROVINCE_SHARE"]

CROSS_PROVINCE_SHARE: Final = Indicator(
    code="cross_province_share",
    label=Label(zh="跨省合作项目占比", en="share of projects across provinces"),
    unit="%",
    formula="share(projects_abroad, projects)",
    within=Range(0, 100),
    certainty=Certainty.PROPOSED,
)
