# SPDX-License-Identifier: Apache-2.0
r"""Floor area in use as a part of the floor area of the enclave.

Unit
    [%], range 0 .. 100, more is better.
Formula
    .. math:: \frac{o}{a}

    with :math:`o` the floor area occupied and :math:`a` the floor area.

Notes
-----
    Area let and not moved into is not in use.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"occupied_area": "9000 平方米", "floor_area": "12000 平方米"},
... )
>>> print(OCCUPANCY.outcome(park))
75%
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["OCCUPANCY"]

OCCUPANCY: Final = Indicator(
    code="occupancy",
    label=Label(zh="载体入驻率", en="occupancy"),
    unit="%",
    formula="share(occupied_area, floor_area)",
    within=Range(0, 100),
    certainty=Certainty.PROPOSED,
)
