# SPDX-License-Identifier: Apache-2.0
r"""Projects in key fields as a part of all projects in residence.

Unit
    [%], range 0 .. 100, more is better.
Formula
    .. math:: \frac{k}{n}

    with :math:`k` the projects in key fields and :math:`n` the projects in residence.

Notes
-----
    The demonstration notice of 2021 asks for half or more.
Citation
    Proposed by this project.

Examples
--------
>>> from feidi.dates import FiscalYear
>>> from feidi.indicators.observation import Observation, UnitKind
>>> park = Observation(
...     unit="park", kind=UnitKind.ENCLAVE, period=FiscalYear(2022),
...     facts={"key_projects": "9 个", "projects": "14 个"},
... )
>>> print(KEY_FIELD_SHARE.outcome(park))
450/7%
"""

from typing import Final

from feidi.indicators.indicator import Indicator, Range
from feidi.instruments.certainty import Certainty
from feidi.labels import Label

__all__ = ["KEY_FIELD_SHARE"]

KEY_FIELD_SHARE: Final = Indicator(
    code="key_field_share",
    label=Label(zh="重点领域项目占比", en="share of projects in key fields"),
    unit="%",
    formula="share(key_projects, projects)",
    within=Range(0, 100),
    certainty=Certainty.PROPOSED,
)
