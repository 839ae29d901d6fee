# SPDX-License-Identifier: Apache-2.0
"""Who resides in an enclave, from a list of projects or from what documents print without one."""

from fractions import Fraction
from typing import Final

from feidi.enclaves.fact import Bound, PublishedFact
from feidi.enclaves.project import Project
from feidi.quantities.share import Share

__all__ = ["KEY_FIELD_SHARE", "PROJECT_COUNT", "key_field_share", "project_count", "residents"]

PROJECT_COUNT: Final = "project_count"
"""The id of the published fact that counts the projects in residence [projects]."""
KEY_FIELD_SHARE: Final = "key_field_share"
"""The id of the published fact on their share in the digital economy and other key fields [1]."""


def residents(projects: tuple[Project, ...]) -> tuple[Project, ...]:
    """Return the projects that have not left.

    Examples
    --------
    >>> [project.name for project in residents((Project(name="甲"), Project(name="乙", left="2022-01-01")))]
    ['甲']
    """
    return tuple(project for project in projects if project.is_in_residence)


def project_count(projects: tuple[Project, ...] | None, published: PublishedFact | None) -> int | None:
    """Count the residents of a list, or give the exact number published; ``None`` where neither tells.

    Parameters
    ----------
    projects
        The list, where there is one.
    published
        The fact with the id `PROJECT_COUNT`, where there is one.

    Examples
    --------
    >>> project_count((Project(name="甲"),), None), project_count(None, None)
    (1, None)
    """
    if projects is not None:
        return len(residents(projects))
    value = _exact(published)
    return value if type(value) is int else None


def key_field_share(projects: tuple[Project, ...] | None, published: PublishedFact | None) -> Share | None:
    """Return the share of the residents in key fields; ``None`` where neither list nor document tells exactly.

    Parameters
    ----------
    projects
        The list; it tells where it has a resident and it is known of each whether it is in a key field.
    published
        The fact with the id `KEY_FIELD_SHARE`. One printed as "above 70%" is no exact share: ask it
        with `PublishedFact.is_at_least`.

    Examples
    --------
    >>> key_field_share((Project(name="甲", key_field=True), Project(name="乙", key_field=False)), None)
    Share('1/2')
    """
    known = [project.is_key_field for project in residents(projects or ())]
    if known and None not in known:
        return Share(Fraction(known.count(True), len(known)))
    value = _exact(published)
    return None if value is None or not 0 <= value <= 1 else Share(value)


def _exact(published: PublishedFact | None) -> int | Fraction | None:
    if published is None or published.bound is not Bound.EXACT or published.upper is not None:
        return None
    return published.value if isinstance(published.value, (int, Fraction)) else None
