# SPDX-License-Identifier: Apache-2.0
r"""Gross industrial output for each mu of land used.

Unit
    [万元/亩], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{o}{l}

    with :math:`o` the gross industrial output of the period and :math:`l` the land used.

Notes
-----
    Output attributed to both regions is counted once here.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"gross_output": "12000 万元", "land": "20 亩"},
... )
>>> print(OUTPUT_PER_MU.outcome(park))
600 万元/亩
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["OUTPUT_PER_MU"]

OUTPUT_PER_MU: Final = Indicator(
    code="output_per_mu",
    label=Label(zh="亩均产值", en="output per mu"),
    unit="万元/亩",
    formula="gross_output / land",
    within=Range(low=0),
    certainty=Certainty.PROPOSED,
)
