# SPDX-License-Identifier: Apache-2.0
r"""Valid invention patents for each firm in residence.

Unit
    [件/家], range 0 .. ∞, more is better.
Formula
    .. math:: \frac{p}{f}

    with :math:`p` the valid invention patents and :math:`f` the firms in residence.

Notes
-----
    Patents of a parent elsewhere are not those of the firm in residence.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"patents": "32 件", "firms": "20 家"},
... )
>>> print(PATENTS_PER_FIRM.outcome(park))
1.6 件/家
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["PATENTS_PER_FIRM"]

PATENTS_PER_FIRM: Final = Indicator(
    code="patents_per_firm",
    label=Label(zh="企均有效发明专利", en="valid invention patents per firm"),
    unit="件/家",
    formula="patents / firms",
    within=Range(low=0),
    certainty=Certainty.PROPOSED,
)
