# SPDX-License-Identifier: Apache-2.0
"""How much of what its kind should offer a catalogue does offer."""

from collections.abc import Iterable
from fractions import Fraction
from typing import final

from feidi._fields.frozen import frozen
from feidi._fields.refused import admit
from feidi.quantities.share import Share
from feidi.services.catalogue import ServiceCatalogue
from feidi.services.founder import FounderKind
from feidi.services.operator_kind import OperatorKind
from feidi.services.service_kind import ServiceKind

__all__ = ["Coverage", "coverage", "expected_services"]


@final
@frozen(kw_only=True)
class Coverage:
    """A catalogue held against what the guideline expects of one kind of operator.

    Parameters
    ----------
    operator_kind
        The kind it is held against.
    offered
        What is expected and offered, in the guideline's order.
    missing
        What is expected and not offered.
    beyond
        What is offered and not expected of this kind.

    Raises
    ------
    InvariantError
        If a field is of another type.

    Notes
    -----
    Laws: offered and missing together are exactly what is expected; the share is 1 when nothing is missing,
    and another service never lowers it.

    References
    ----------
    Guideline clauses G4.1 and G4.2.

    Examples
    --------
    >>> from feidi.services import Service
    >>> catalogue = ServiceCatalogue(services=(Service(kind=ServiceKind.FINANCE), Service(kind=ServiceKind.LEGAL)))
    >>> found = coverage(catalogue, OperatorKind.INCUBATION)
    >>> found.share, found.missing[0].label.zh
    (Share('1/4'), '科技项目申报')
    """

    operator_kind: OperatorKind
    offered: tuple[ServiceKind, ...]
    missing: tuple[ServiceKind, ...]
    beyond: tuple[ServiceKind, ...]

    @property
    def share(self) -> Share:
        """The part of what is expected that is offered, exactly [1]."""
        return Share(Fraction(len(self.offered), len(self.offered) + len(self.missing)))

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


def expected_services(kind: OperatorKind, founders: Iterable[FounderKind] = ()) -> tuple[ServiceKind, ...]:
    """Return the services that the guideline expects of an operator, in its order.

    Parameters
    ----------
    kind
        The kind of operator.
    founders
        Its kinds of founder; an institute or an association adds three services to incubation.

    Examples
    --------
    >>> len(expected_services(OperatorKind.INCUBATION))
    8
    >>> len(expected_services(OperatorKind.INCUBATION, (FounderKind.INSTITUTE,)))
    11
    """
    adds = any(founder.adds_innovation for founder in founders)
    return tuple(
        service for service in ServiceKind if service.operator_kind is kind and (adds or not service.is_added)
    )


def coverage(
    catalogue: ServiceCatalogue, kind: OperatorKind, founders: Iterable[FounderKind] = ()
) -> Coverage:
    """Compare a catalogue with what an operator of a kind should offer.

    Parameters
    ----------
    catalogue
        The catalogue.
    kind
        The kind of operator.
    founders
        Its kinds of founder.

    Returns
    -------
    Coverage
        What is offered, missing and beyond, and the exact share.

    References
    ----------
    Guideline clauses G4.1 and G4.2.

    Examples
    --------
    >>> coverage(ServiceCatalogue(services=()), OperatorKind.DIGITAL_TRANSFORMATION).share
    Share('0')
    """
    admit(catalogue, ServiceCatalogue, "catalogue")
    admit(kind, OperatorKind, "kind")
    expected = expected_services(kind, founders)
    return Coverage(
        operator_kind=kind,
        offered=tuple(service for service in expected if catalogue.offers(service)),
        missing=tuple(service for service in expected if not catalogue.offers(service)),
        beyond=tuple(
            service for service in ServiceKind if catalogue.offers(service) and service not in expected
        ),
    )
