# SPDX-License-Identifier: Apache-2.0
r"""People from the source region as a part of the people employed.

Unit
    [%], range 0 .. 100, more is better.
Formula
    .. math:: \frac{s}{j}

    with :math:`s` the people from the source region employed and :math:`j` the people employed.

Notes
-----
    For mountain counties this is what cooperation is for.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"source_jobs": "120 人", "jobs": "400 人"},
... )
>>> print(SOURCE_JOBS_SHARE.outcome(park))
30%
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["SOURCE_JOBS_SHARE"]

SOURCE_JOBS_SHARE: Final = Indicator(
    code="source_jobs_share",
    label=Label(zh="飞出地就业占比", en="share of jobs for the source region"),
    unit="%",
    formula="share(source_jobs, jobs)",
    within=Range(0, 100),
    certainty=Certainty.PROPOSED,
)
