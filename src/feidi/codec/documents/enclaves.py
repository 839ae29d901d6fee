# SPDX-License-Identifier: Apache-2.0
"""The enclave and its world: the classes that documents hold."""

from typing import Final

from feidi.enclaves.accreditation import Accreditation
from feidi.enclaves.alliance import Alliance, Convention, Membership
from feidi.enclaves.approval import ApprovalItem
from feidi.enclaves.benefit import EmployeeBenefit
from feidi.enclaves.carrier import InnovationCarrier
from feidi.enclaves.case_record import CaseRecord
from feidi.enclaves.classification import DigitalClass, IndustryClass
from feidi.enclaves.enclave import Enclave
from feidi.enclaves.fact import PublishedFact
from feidi.enclaves.funding import Funding
from feidi.enclaves.governance import GovernanceBody, Member
from feidi.enclaves.handover import Handover
from feidi.enclaves.host_plan import HostPlan
from feidi.enclaves.investment import Investment
from feidi.enclaves.land_use import LandUse
from feidi.enclaves.licence import RecognisedLicence
from feidi.enclaves.life import LifeCycle, LifeEvent
from feidi.enclaves.organisation import Organisation
from feidi.enclaves.project import Project
from feidi.enclaves.public_service import PublicService
from feidi.enclaves.region import Region
from feidi.enclaves.sector_mapping import SectorMapping
from feidi.enclaves.succession import Succession
from feidi.enclaves.talent import Talent
from feidi.enclaves.zone import Zone

__all__ = ["ENCLAVES"]

ENCLAVES: Final[tuple[type, ...]] = (
    Accreditation,
    Alliance,
    ApprovalItem,
    CaseRecord,
    Convention,
    DigitalClass,
    EmployeeBenefit,
    Enclave,
    Funding,
    GovernanceBody,
    Handover,
    HostPlan,
    IndustryClass,
    InnovationCarrier,
    Investment,
    LandUse,
    LifeCycle,
    LifeEvent,
    Member,
    Membership,
    Organisation,
    Project,
    PublicService,
    PublishedFact,
    RecognisedLicence,
    Region,
    SectorMapping,
    Succession,
    Talent,
    Zone,
)
