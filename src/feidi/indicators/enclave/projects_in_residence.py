# SPDX-License-Identifier: Apache-2.0
r"""Projects in residence on the enclave at the end of the period.

Unit
    [个], range 0 .. ∞, more is better.
Formula
    .. math:: n

    with :math:`n` the projects in residence.

Notes
-----
    The demonstration notice of 2021 asks for ten or more; it counts projects, not firms.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"projects": "14 个"},
... )
>>> print(PROJECTS_IN_RESIDENCE.outcome(park))
14 个
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["PROJECTS_IN_RESIDENCE"]

PROJECTS_IN_RESIDENCE: Final = Indicator(
    code="projects_in_residence",
    label=Label(zh="入驻项目数", en="projects in residence"),
    unit="个",
    formula="projects",
    within=Range(low=0),
    certainty=Certainty.PROPOSED,
)
