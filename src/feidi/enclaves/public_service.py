# SPDX-License-Identifier: Apache-2.0
"""The public services promised to an enclave, its firms and their employees."""

from typing import final

from feidi._fields.frozen import frozen
from feidi.enclaves.approval import ApprovalItem
from feidi.enclaves.benefit import BenefitKind, EmployeeBenefit
from feidi.enclaves.handover import Handover, HandoverKind
from feidi.enclaves.licence import RecognisedLicence
from feidi.enclaves.organisation import Organisation

__all__ = ["PublicService"]


@final
@frozen(kw_only=True)
class PublicService:
    """What the host, together with the source, commits itself to.

    Every list is empty where there is nothing, and ``None`` where it is not known.

    Parameters
    ----------
    coordinator
        The host's department for the digital economy, or whoever else coordinates.
    approvals
        Approval items with promised visits and working days.
    licences
        Licences recognised across regions.
    handovers
        How registration and taxes pass over.
    benefits
        Basic public services for employees.

    Raises
    ------
    InvariantError
        If a field is of another type.

    Notes
    -----
    Law: what is missing is known only where the list is, and then it and what is listed make up the whole.

    References
    ----------
    Guideline clause G3.3. What is missing is a finding.

    Examples
    --------
    >>> service = PublicService(benefits=(EmployeeBenefit(kind=BenefitKind.SCHOOLING),))
    >>> [kind.value for kind in service.missing_benefits], service.missing_handovers
    (['health_care', 'public_health', 'social_security'], None)
    """

    coordinator: Organisation | None = None
    approvals: tuple[ApprovalItem, ...] | None = None
    licences: tuple[RecognisedLicence, ...] | None = None
    handovers: tuple[Handover, ...] | None = None
    benefits: tuple[EmployeeBenefit, ...] | None = None

    @property
    def missing_benefits(self) -> tuple[BenefitKind, ...] | None:
        """The benefits of the guideline that are not promised; ``None`` where the list is not known."""
        if self.benefits is None:
            return None
        given = {benefit.kind for benefit in self.benefits}
        return tuple(kind for kind in BenefitKind if kind not in given)

    @property
    def missing_handovers(self) -> tuple[HandoverKind, ...] | None:
        """The hand-overs of the guideline that are not promised; ``None`` where the list is not known."""
        if self.handovers is None:
            return None
        given = {handover.kind for handover in self.handovers}
        return tuple(kind for kind in HandoverKind if kind not in given)
