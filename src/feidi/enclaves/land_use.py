# SPDX-License-Identifier: Apache-2.0
"""The land an enclave stands on and the floors it has."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.enclaves.region import Region
from feidi.instruments.figure import Figure
from feidi.quantities.area import Area

__all__ = ["LandUse"]


@final
@frozen(kw_only=True)
class LandUse:
    """Land and floor area as published, each with its citation.

    Parameters
    ----------
    planned
        The land planned. [mu]
    used
        The land built on or supplied so far. [mu]
    floor
        The floor area. [mu; documents print m²]
    quota_from
        The region that gave the land quota, where it was not the host's.

    Raises
    ------
    InvariantError
        If a figure holds something else than an area.

    Notes
    -----
    More land used than planned exists, and is a finding.

    References
    ----------
    Guideline clause G5.3 counts benefit per mu on this land.

    Examples
    --------
    >>> from feidi.instruments import Certainty
    >>> made_up = Figure(value=Area.from_text("17.7万平方米"), certainty=Certainty.ILLUSTRATIVE)
    >>> print(LandUse(floor=made_up).floor.known())
    265.5亩
    """

    planned: Figure[Area] | None = None
    used: Figure[Area] | None = None
    floor: Figure[Area] | None = None
    quota_from: Region | None = None
