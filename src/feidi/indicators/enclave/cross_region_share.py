# SPDX-License-Identifier: Apache-2.0
r"""Output bought or sold between the two regions as a part of all output.

Unit
    [%], range 0 .. 100, more is better.
Formula
    .. math:: \frac{c}{o}

    with :math:`c` the output bought or sold between the two regions and :math:`o` the gross industrial output.

Notes
-----
    It tells a chain that spans both from a plant that merely moved.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"cross_region_output": "3000 万元", "gross_output": "12000 万元"},
... )
>>> print(CROSS_REGION_SHARE.outcome(park))
25%
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["CROSS_REGION_SHARE"]

CROSS_REGION_SHARE: Final = Indicator(
    code="cross_region_share",
    label=Label(zh="跨区域协作产值占比", en="share of output between the two regions"),
    unit="%",
    formula="share(cross_region_output, gross_output)",
    within=Range(0, 100),
    certainty=Certainty.PROPOSED,
)
