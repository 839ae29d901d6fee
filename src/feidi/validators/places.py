# SPDX-License-Identifier: Apache-2.0
"""Whether regions belong together, judged by codes."""

from collections.abc import Iterable

from feidi.dates.date import Date
from feidi.enclaves.region import Region
from feidi.enclaves.region_level import Precision, RegionLevel
from feidi.errors import NotFoundError

__all__ = ["existed", "touches", "touches_any"]


def _holds(outer: Region, inner: Region) -> bool:
    if outer.level is RegionLevel.PROVINCE:
        return inner.code[:2] == outer.code[:2]
    if outer.level is RegionLevel.PREFECTURE:
        return inner.code[:4] == outer.code[:4] or inner.parent_code == outer.code
    return inner.code == outer.code


def touches(region: Region, other: Region) -> bool:
    """Say whether one of the two is the other or lies inside it.

    Examples
    --------
    >>> touches(Region.of("330110"), Region.of("330100")), touches(Region.of("330110"), Region.of("330800"))
    (True, False)
    """
    return _holds(region, other) or _holds(other, region)


def touches_any(region: Region, others: Iterable[Region]) -> bool:
    """Say whether a region touches one of several."""
    return any(touches(region, other) for other in others)


def existed(region: Region, day: Date) -> bool:
    """Say whether a region, or one before it with the same code and name, may have existed on a day.

    An end of its span that is known to the year only is read in its favour.

    Examples
    --------
    >>> from feidi.dates import date_of
    >>> existed(Region.of("330113"), date_of("2019-06-01")), existed(Region.of("330110"), date_of("2012-04-01"))
    (False, True)
    """
    return _spans(region, day) or _namesake(region, day)


def _spans(region: Region, day: Date) -> bool:
    span = region.span
    by_year = region.started is Precision.YEAR
    started = span.start.year <= day.year if by_year else span.start <= day
    if span.end is None:
        return started
    return started and (day.year <= span.end.year if region.ended is Precision.YEAR else day < span.end)


def _namesake(region: Region, day: Date) -> bool:
    # A district whose ground was redrawn is another version under the same code and name.
    try:
        return Region.of(region.code, as_of=day).name == region.name
    except NotFoundError:
        return False
