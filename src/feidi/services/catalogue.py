# SPDX-License-Identifier: Apache-2.0
"""The list of an operator's services."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_or_none
from feidi.errors import InvariantError
from feidi.instruments.instrument import Citation
from feidi.services.service import Service
from feidi.services.service_kind import ServiceKind

__all__ = ["ServiceCatalogue"]


@final
@frozen(kw_only=True)
class ServiceCatalogue:
    """The services of an operator on a day.

    Parameters
    ----------
    services
        The services; empty for an operator known to offer none.
    as_of
        The day of the list, where known, as `Date` or ISO text.
    citation
        Where the list was published; ``None`` for one that the user keeps.

    Raises
    ------
    InvariantError
        If a service is listed twice.

    References
    ----------
    Guideline clauses G4.1 and G4.2.

    Examples
    --------
    >>> catalogue = ServiceCatalogue(services=(Service(kind=ServiceKind.LEGAL),))
    >>> catalogue.offers(ServiceKind.LEGAL), catalogue.offers(ServiceKind.FINANCE)
    (True, False)
    """

    services: tuple[Service, ...]
    as_of: Date | None = field(default=None, converter=date_or_none)
    citation: Citation | None = None

    def __attrs_post_init__(self) -> None:
        seen = [(service.kind, service.name) for service in self.services]
        if len(set(seen)) != len(seen):
            raise InvariantError(
                "a service is listed twice",
                place="catalogue.services",
                value=", ".join(name or kind.value for kind, name in seen),
                remedy="list each once, or give the two different names",
            )

    @property
    def kinds(self) -> frozenset[ServiceKind]:
        """The kinds of service that are listed."""
        return frozenset(service.kind for service in self.services)

    def offers(self, kind: ServiceKind) -> bool:
        """Whether a service of the kind is listed.

        Examples
        --------
        >>> catalogue = ServiceCatalogue(services=(Service(kind=ServiceKind.LEGAL, name="法律咨询"),))
        >>> catalogue.offers(ServiceKind.LEGAL), catalogue.offers(ServiceKind.FINANCE)
        (True, False)
        """
        return kind in self.kinds

    def of_kind(self, kind: ServiceKind) -> tuple[Service, ...]:
        """Return the services of a kind, in the order of the list.

        Examples
        --------
        >>> catalogue = ServiceCatalogue(services=(Service(kind=ServiceKind.LEGAL, name="法律咨询"),))
        >>> [service.name for service in catalogue.of_kind(ServiceKind.LEGAL)]
        ['法律咨询']
        """
        return tuple(service for service in self.services if service.kind is kind)
