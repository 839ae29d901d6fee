# SPDX-License-Identifier: Apache-2.0
"""The host's industrial plan."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.dates.span import Span
from feidi.enclaves.fields import require_name
from feidi.enclaves.region import Region
from feidi.enclaves.sector import Sector
from feidi.instruments.instrument import Citation

__all__ = ["HostPlan"]


@final
@frozen(kw_only=True)
class HostPlan:
    """An industrial plan of the host region, which the focus sectors of an enclave should fit.

    Parameters
    ----------
    name
        The title of the plan.
    host
        Whose plan it is.
    span
        The days for which it is made, where known.
    sectors
        The sectors it supports among the nine; ``None`` where that is not known.
    citation
        Where it stands.

    Raises
    ------
    InvariantError
        If the title is empty or a field is of another type.

    Notes
    -----
    Law: a plan of which the sectors are not known neither covers a sector nor leaves one out.

    References
    ----------
    Guideline clause G3.1. A focus sector outside the plan is a finding.

    Examples
    --------
    >>> plan = HostPlan(name="产业规划", host=Region.of("330110"), sectors=(Sector.ARTIFICIAL_INTELLIGENCE,))
    >>> plan.covers(Sector.ARTIFICIAL_INTELLIGENCE), plan.covers(Sector.ELECTRICAL)
    (True, False)
    """

    name: str
    host: Region
    span: Span | None = None
    sectors: tuple[Sector, ...] | None = None
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        require_name(self.name, "host plan.name")

    def covers(self, sector: Sector) -> bool | None:
        """Whether the plan supports a sector; ``None`` where its sectors are not known.

        Examples
        --------
        >>> plan = HostPlan(name="产业规划", host=Region.of("330110"))
        >>> print(plan.covers(Sector.ELECTRICAL))
        None
        """
        return None if self.sectors is None else sector in self.sectors
