# SPDX-License-Identifier: Apache-2.0
r"""Innovation teams in residence on the enclave at the end of the period.

Unit
    [支], range 0 .. ∞, more is better.
Formula
    .. math:: n

    with :math:`n` the innovation teams in residence.

Notes
-----
    An outpost is there to house them.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"teams": "6 支"},
... )
>>> print(INNOVATION_TEAMS.outcome(park))
6 支
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["INNOVATION_TEAMS"]

INNOVATION_TEAMS: Final = Indicator(
    code="innovation_teams",
    label=Label(zh="入驻创新团队数", en="innovation teams in residence"),
    unit="支",
    formula="teams",
    within=Range(low=0),
    certainty=Certainty.PROPOSED,
)
