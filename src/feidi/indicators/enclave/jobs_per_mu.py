# SPDX-License-Identifier: Apache-2.0
r"""People employed for each mu of land used.

Unit
    [人/亩], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{j}{l}

    with :math:`j` the people employed and :math:`l` the land used.

Notes
-----
    It speaks for labour where output per mu speaks for capital.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"jobs": "400 人", "land": "20 亩"},
... )
>>> print(JOBS_PER_MU.outcome(park))
20 人/亩
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["JOBS_PER_MU"]

JOBS_PER_MU: Final = Indicator(
    code="jobs_per_mu",
    label=Label(zh="亩均就业", en="jobs per mu"),
    unit="人/亩",
    formula="jobs / land",
    within=Range(low=0),
    certainty=Certainty.PROPOSED,
)
