# SPDX-License-Identifier: Apache-2.0
"""All regions of a day."""

from feidi.enclaves.as_of import AsOf, day_of
from feidi.enclaves.region import Region, region_of
from feidi.enclaves.region_level import RegionLevel
from feidi.enclaves.region_register.table import all_rows

__all__ = ["regions"]


def regions(
    *, as_of: AsOf = None, level: RegionLevel | None = None, within: Region | None = None
) -> tuple[Region, ...]:
    """List the regions in force on a day, in order of their codes.

    Parameters
    ----------
    as_of
        The day, or a fiscal year for its last day; the newest state without one.
    level
        Only this level.
    within
        Only regions inside this one; the region itself is left out.

    Returns
    -------
    tuple of Region
        Empty for days before the register begins.

    Examples
    --------
    >>> len(regions(level=RegionLevel.PROVINCE))
    34
    >>> [region.name for region in regions(within=Region.named("衢州"))]
    ['柯城区', '衢江区', '常山县', '开化县', '龙游县', '江山市']
    """
    day = day_of(as_of)
    found = (region_of(row) for row in all_rows() if row.holds(day))
    return tuple(
        region
        for region in found
        if (level is None or region.level is level)
        and (within is None or (region.code != within.code and region.is_within(within)))
    )
