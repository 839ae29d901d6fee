# SPDX-License-Identifier: Apache-2.0
r"""High-level talent as a part of the people employed.

Unit
    [%], range 0 .. 100, more is better.
Formula
    .. math:: \frac{h}{j}

    with :math:`h` the high-level talent and :math:`j` the people employed.

Notes
-----
    Who counts as high-level is for the talent list of the source region.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"talent": "30 人", "jobs": "400 人"},
... )
>>> print(TALENT_DENSITY.outcome(park))
7.5%
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["TALENT_DENSITY"]

TALENT_DENSITY: Final = Indicator(
    code="talent_density",
    label=Label(zh="高层次人才密度", en="talent density"),
    unit="%",
    formula="share(talent, jobs)",
    within=Range(0, 100),
    certainty=Certainty.PROPOSED,
)
