# SPDX-License-Identifier: Apache-2.0
"""The professional operator of an enclave."""

from typing import final

from feidi._fields.frozen import field, frozen
from feidi.dates.date import Date, date_or_none
from feidi.enclaves.accreditation import Accreditation
from feidi.enclaves.alliance import Membership
from feidi.enclaves.organisation import Organisation
from feidi.services.catalogue import ServiceCatalogue
from feidi.services.coverage import Coverage, coverage
from feidi.services.digital_platform import Platform
from feidi.services.founder import Founder, FounderKind
from feidi.services.operator_kind import OperatorKind

__all__ = ["Operator"]


@final
@frozen(kw_only=True)
class Operator:
    """An organisation that runs enclaves, and what it offers there.

    An enclave names its operator as an organisation; this is the same organisation seen from its services.

    Parameters
    ----------
    organisation
        Who it is.
    kinds
        Its kinds, one or both; ``None`` where that is not known.
    founders
        Who founded it; ``None`` where that is not known.
    founded
        The day, where known, as `Date` or ISO text.
    catalogue
        Its services; ``None`` where they are not known.
    platforms
        The platforms it builds or runs; ``None`` where they are not known.
    enclaves
        The ids or names of the enclaves it runs; ``None`` where they are not known.
    memberships
        Alliances it belongs to; ``None`` where that is not known.
    accreditations
        Titles such as that of a provincial professional operator; ``None`` where that is not known.

    Raises
    ------
    InvariantError
        If a field is of another type.

    Notes
    -----
    Law: there is one coverage for each of its kinds, and none while kinds or catalogue are not known.

    References
    ----------
    Guideline clauses G3.2, G4.1, G4.2 and G5.4.

    Examples
    --------
    >>> operator = Operator(
    ...     organisation=Organisation(name="示例运营公司"),
    ...     kinds=(OperatorKind.INCUBATION,),
    ...     catalogue=ServiceCatalogue(services=()),
    ... )
    >>> [found.share for found in operator.coverages()]
    [Share('0')]
    """

    organisation: Organisation
    kinds: tuple[OperatorKind, ...] | None = None
    founders: tuple[Founder, ...] | None = None
    founded: Date | None = field(default=None, converter=date_or_none)
    catalogue: ServiceCatalogue | None = None
    platforms: tuple[Platform, ...] | None = None
    enclaves: tuple[str, ...] | None = None
    memberships: tuple[Membership, ...] | None = None
    accreditations: tuple[Accreditation, ...] | None = None

    @property
    def name(self) -> str:
        """The name of the organisation."""
        return self.organisation.name

    @property
    def founder_kinds(self) -> tuple[FounderKind, ...]:
        """The kinds of its known founders, each once."""
        return tuple(dict.fromkeys(founder.kind for founder in self.founders or ()))

    def coverages(self) -> tuple[Coverage, ...]:
        """Compare its catalogue with what each of its kinds should offer, as far as its founders are known.

        Examples
        --------
        >>> operator = Operator(organisation=Organisation(name="示例运营公司"), kinds=(OperatorKind.INCUBATION,))
        >>> operator.coverages()
        ()
        """
        if self.catalogue is None:
            return ()
        return tuple(coverage(self.catalogue, kind, self.founder_kinds) for kind in self.kinds or ())
